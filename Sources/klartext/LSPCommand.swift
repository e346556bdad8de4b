import ArgumentParser
import Glibc
import LanguageServer
import Linting

/// `klartext lsp`: what editors start to check while one types.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: text(
      sv: "Språkserver för redigeringsprogram, på standard in och ut.",
      en: "Language server for editors, on standard input and output."),
    discussion: text(
      sv: "Redigeringsprogrammet startar den. Hur det ställs in står i Documentation/editors.md.",
      en: "The editor starts it. How to set that up is told in Documentation/editors.md."))

  @Flag(
    help: help(
      sv: "Gör ingenting: servern talar alltid på standard in och ut. Många program skickar med den.",
      en: "Does nothing: the server always speaks on standard input and output. Many editors pass it."))
  var stdio = false

  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws {
    var sessionOptions = rules.sessionOptions
    sessionOptions.threads = threads.count
    let session = LintSession(options: sessionOptions)
    var options = LanguageServer.Options(lexicons: session.lexicons)
    options.session = sessionOptions
    options.language = rules.language
    options.fallbackLanguage = Console.language(asked: nil, configured: nil)
    options.folder = session.currentFolder
    options.version = Version.current
    let status = ServerLoop(input: STDIN_FILENO, output: STDOUT_FILENO).run(options, session)
    if status != 0 { throw ExitCode(status) }
  }
}
