import ArgumentParser
import Glibc
import LintCore
import Linting
import Reporters

/// `klartext report`: one page that shows posts as readers meet them, with what was found beside them.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: text(
      sv: "Gör en sida som visar inläggen som läsarna möter dem, med det som hittades bredvid.",
      en: "Make a page that shows the posts as readers meet them, with what was found beside them."),
    discussion: text(
      sv: """
        Sidan är en enda HTML-fil. Den öppnas i en webbläsare, också utan nät, och går att skriva ut eller skicka vidare: \
        personuppgifter som hittades är dolda, och bilder är utan plats- och kamerauppgifter.
        """,
      en: """
        The page is a single HTML file. It opens in a browser, also offline, and can be printed or sent on: personal \
        data that was found is hidden, and pictures are without position and camera data.
        """))

  /// The name that the page gets where standard output is a terminal and no name is given.
  static let standardName = "klartext-report.html"

  @OptionGroup var input: InputArguments

  @Option(
    name: [.customShort("o"), .long],
    help: help(
      sv:
        "Filen som sidan skrivs till, - för standard ut. Utan namn: \(standardName) i en terminal, annars standard ut.",
      en:
        "The file to write, - for standard output. Without a name: \(standardName) on a terminal, else standard output.",
      valueName: "file"))
  var output: String?

  @Option(
    help: help(
      sv: "Visa inget mildare än error, warning eller info.", en: "Show nothing milder than error, warning or info.",
      valueName: "level"))
  var minSeverity: Severity?

  @Option(help: help(sv: "Visa högst så många fynd.", en: "Show at most this many findings.", valueName: "n"))
  var maxDiagnostics: Int?

  @OptionGroup(title: text(sv: "Vad som granskas", en: "What is checked")) var changes: ChangeOptions
  @OptionGroup var threads: ThreadOptions
  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions
  @OptionGroup(title: text(sv: "Felstatus", en: "Exit status")) var verdict: VerdictOptions
  @OptionGroup(title: text(sv: "Godtagna fynd", en: "Accepted findings")) var accepted: BaselineOptions

  func validate() throws { try changes.validate(isStandardInput: input.isStandardInput, writes: false) }

  func run() throws {
    var check = CheckCommand()
    check.input = input
    check.fix = false
    check.changes = changes
    check.accepted = accepted
    check.fixing = try FixOptions.parse([])
    check.threads = threads
    check.rules = rules
    check.verdict = verdict
    var arguments = ["--format", "html"]
    let file = output ?? (Console.isTerminal ? Self.standardName : "-")
    arguments += ["--output", file]
    if let minSeverity { arguments += ["--min-severity", minSeverity.name] }
    if let maxDiagnostics { arguments += ["--max-diagnostics", String(maxDiagnostics)] }
    check.output = try OutputOptions.parse(arguments)
    if output == nil, file != "-" { try refuseOther(file) }
    do {
      try check.run()
    } catch let code as ExitCode {
      // The page is written before the verdict.
      if file != "-" { say(file) }
      throw code
    }
    if file != "-" { say(file) }
  }

  /// Sees to it that the standard name never takes the place of a file that is no page of Klartext's.
  private func refuseOther(_ file: String) throws {
    guard Files.kind(of: file) != .missing else { return }
    let start = (try? Files.read(file, limit: 2048)) ?? []
    guard !String(decoding: start, as: UTF8.self).contains("name=\"generator\" content=\"klartext ") else { return }
    throw CommandFailure(
      text(
        sv: "\(file) finns redan och är ingen sida från Klartext. Ge sidan ett namn med --output.",
        en: "\(file) exists and is no page of Klartext's. Give the page a name with --output."))
  }

  private func say(_ file: String) {
    guard Files.kind(of: file) == .file else { return }
    Console.standardError(
      text(
        sv: "Sidan finns i \(file). Öppna den i en webbläsare.\n", en: "The page is \(file). Open it in a browser.\n"))
  }
}
