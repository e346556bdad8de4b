import ArgumentParser
import Glibc
import LintCore

/// The command: what `klartext` does when nothing else is named is to check.
@main
struct Klartext: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "klartext",
    abstract: text(
      sv: "Granskar utkast till inlägg innan de publiceras.", en: "Checks draft posts before they are published."),
    discussion: text(
      sv: """
        Klarspråk, förkortningar, slang, emojier, alt-texter, textning, personuppgifter och kanalernas gränser. \
        Ingenting skickas någonstans: Klartext öppnar aldrig en nätverksanslutning.
        """,
      en: """
        Plain language, abbreviations, slang, emojis, alt text, captions, personal data and each channel's limits. \
        Nothing is sent anywhere: Klartext never opens a network connection.
        """),
    version: Version.current,
    subcommands: [
      CheckCommand.self, CountCommand.self, ExplainCommand.self, RulesCommand.self, InitCommand.self,
      ConfigCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  /// Runs the command and leaves with the contract's exit statuses: wrong usage is 2.
  static func main() {
    // A reader that has seen enough closes the pipe; that is no error.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch let failure as CommandFailure {
      Console.standardError(failure.message)
      Glibc.exit(2)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        Console.standardOutput(fullMessage(for: error) + "\n")
        Glibc.exit(0)
      }
      Console.standardError(fullMessage(for: error) + "\n")
      Glibc.exit(2)
    }
  }
}

/// Why a command could not be carried out, in the user's language; the exit status is 2.
struct CommandFailure: Error {
  var message: String

  init(_ lines: [String]) { message = lines.map { $0 + "\n" }.joined() }
}

/// The version of the product.
enum Version {
  static let current = "0.1.0"
}
