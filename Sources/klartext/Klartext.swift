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
      CheckCommand.self, FixCommand.self, CountCommand.self, ExplainCommand.self, RulesCommand.self, InitCommand.self,
      ConfigCommand.self, ReportCommand.self, ServeCommand.self, BaselineCommand.self, HookCommand.self,
      LSPCommand.self,
    ],
    defaultSubcommand: CommandName.isGiven ? nil : CheckCommand.self)

  /// Runs the command and leaves with the contract's exit statuses: wrong usage is 2.
  static func main() {
    // A reader that has seen enough closes the pipe; that is no error.
    signal(SIGPIPE, SIG_IGN)
    Console.holdClosedStreams()
    // Swift reads them from /proc. Without it, in a bare chroot, every command would be taken for a check of the folder.
    guard CommandLine.argc > 0 else {
      Console.standardError(
        text(
          sv: "klartext: /proc är inte monterat, så det som står efter kommandot går inte att läsa.",
          en: "klartext: /proc is not mounted, so what stands after the command cannot be read."))
      Glibc.exit(2)
    }
    do {
      var command = try parsed(CommandName.arguments)
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch let failure as CommandFailure {
      Console.standardError(failure.message)
      Glibc.exit(2)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        Glibc.exit(show(ParserWords.help(fullMessage(for: error), in: askedLanguage) + "\n"))
      }
      Console.standardError(ParserWords.usage(fullMessage(for: error), in: askedLanguage) + "\n")
      Glibc.exit(2)
    }
  }

  /// The command that the arguments ask for.
  ///
  /// A command that is named is parsed as if it were the whole program, which spares the parser half of its work. What it
  /// does not understand, and what is asked about it, goes by way of the whole, whose messages name the whole.
  private static func parsed(_ arguments: [String]) throws -> ParsableCommand {
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    if let named, named.configuration.subcommands.isEmpty,
      // Who asks for help gets the parser's own command.
      let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  /// What stands before the parser's messages.
  static let _errorPrefix = "klartext: "

  /// Shows help or the version; the exit status.
  private static func show(_ text: String) -> Int32 {
    do {
      try Console.standardOutput(text, in: askedLanguage)
      return 0
    } catch {
      Console.standardError(error.message)
      return 2
    }
  }
}

/// The version of the product.
enum Version {
  static let current = "0.1.0"
}
