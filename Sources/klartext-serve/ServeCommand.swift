import ArgumentParser
import Glibc
import LintCore
import Linting
import NIOPosix
import Serving

/// `klartext-serve`: the page and the check for plug-ins, on an address of this machine. `klartext serve` starts it.
@main
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "klartext serve",
    abstract: text(
      sv: "Visa en sida där man klistrar in en text och ser granskningen medan man skriver.",
      en: "Show a page to paste a text into, with the check as one types."),
    discussion: text(
      sv: """
        Sidan finns bara på den här datorn. Ingenting sparas, och inga filer öppnas för texter som klistras in. \
        Insticksprogram granskar med POST /v1/check; se Documentation/serve.md.
        """,
      en: """
        The page is on this computer alone. Nothing is kept, and no files are opened for texts that are pasted. Plug-ins \
        check by POST /v1/check; see Documentation/serve.md.
        """))

  @Option(help: help(sv: "Porten; 0 för en ledig.", en: "The port; 0 for one that is free.", valueName: "n"))
  var port = 8742

  @Option(
    help: help(
      sv: "Adressen att lyssna på. Andra än 127.0.0.1 kan nås från andra datorer.",
      en: "The address to listen on. Others than 127.0.0.1 can be reached from other computers.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(
    help: help(
      sv: "Policyn som gäller från början: ett namn eller en fil.", en: "The policy at first: a name or a file.",
      valueName: "policy"))
  var policy: String?

  @Option(
    help: help(
      sv: "Läs inställningar från den här filen.", en: "Read the configuration from this file.", valueName: "file"))
  var config: String?

  @Flag(help: help(sv: "Läs inga inställningsfiler.", en: "Read no configuration files."))
  var isolated = false

  @Option(help: help(sv: "Språket: sv eller en.", en: "The language: sv or en.", valueName: "sv|en"))
  var language: MessageLanguage?

  /// What stands before the parser's messages.
  static let _errorPrefix = "klartext: "

  /// Runs with the exit statuses of `klartext`: wrong usage is 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = Array((fullMessage(for: error) + "\n").utf8)
      if message.count > 1 { _ = write(code == .success ? STDOUT_FILENO : STDERR_FILENO, message, message.count) }
      Glibc.exit(code == .success ? 0 : 2)
    }
  }

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError(text(sv: "--port ska vara 0–65535.", en: "--port must be 0–65535."))
    }
    if isolated, config != nil {
      throw ValidationError(
        text(
          sv: "--config och --isolated kan inte stå tillsammans.", en: "--config and --isolated cannot stand together.")
      )
    }
    if let given = Token.given, given.utf8.count < 16 || !given.utf8.allSatisfy(Token.isPlain) {
      throw ValidationError(
        text(
          sv: "KLARTEXT_TOKEN ska ha minst 16 tecken, bara a–z, A–Z, 0–9, - och _.",
          en: "KLARTEXT_TOKEN must have at least 16 characters, of a–z, A–Z, 0–9, - and _."))
    }
  }

  func run() throws {
    // Signals are waited for below, by this thread alone.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    signal(SIGPIPE, SIG_IGN)
    // Each connection is an open file.
    var files = rlimit()
    if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files) == 0 {
      files.rlim_cur = min(files.rlim_max, rlim_t(Server.mostConnections * 2))
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    }

    var options = LintSession.Options()
    options.policy = policy
    options.configurationFile = config
    options.isIsolated = isolated
    let checker: Checker
    do {
      checker = try Checker(options, language: askedLanguage)
    } catch {
      for fault in error.faults { complain(fault.description(in: askedLanguage)) }
      throw ExitCode(2)
    }
    let token = Token.given ?? Token.random()
    let server: Server
    do {
      server = try Server(host: host, port: port, token: token, checker: checker)
    } catch {
      complain(
        text(
          sv: "Det gick inte att lyssna på \(host) port \(port): \(error). Välj en annan med --port.",
          en: "Could not listen on \(host) port \(port): \(error). Choose another with --port."))
      throw ExitCode(2)
    }
    announce(server.port, token)
    var received: Int32 = 0
    sigwait(&signals, &received)
    server.stop()
  }

  private func announce(_ port: Int, _ token: String) {
    if !AccessGuard.isLoopback(host) {
      complain(
        text(
          sv: "Sidan kan nås från andra datorer, och det som skickas är inte krypterat.",
          en: "The page can be reached from other computers, and what is sent is not encrypted."))
    }
    let name = host.contains(":") ? "[\(host)]" : host
    let address = "http://\(name):\(port)/?token=\(token)"
    print(
      text(
        sv: "Sidan: \(address)\nÖppna adressen i en webbläsare. Avsluta med Ctrl-C.",
        en: "The page: \(address)\nOpen the address in a browser. Stop with Ctrl-C."))
    fflush(nil)
  }

  private func complain(_ message: String) {
    let line = Array("klartext: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}

extension MessageLanguage: ExpressibleByArgument {}
