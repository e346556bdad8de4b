import ArgumentParser
import Glibc
import LintCore
import Linting
import Reporters
import SourceText

/// What is printed, how, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("f", allowingJoined: true), .long],
    help: help(
      sv: "Format: \(ReportFormat.names). Kan upprepas, var och en med sin egen --output.",
      en: "Format: \(ReportFormat.names). May be repeated, each with an --output of its own.",
      valueName: "format"))
  var format: [ReportFormat] = []

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: help(
      sv: "Skriv till en fil i stället för standard ut; den första hör till det första formatet.",
      en: "Write to a file instead of standard output; the first belongs to the first format.", valueName: "file"))
  var output: [String] = []

  @Option(
    help: help(
      sv: "Visa inget mildare än error, warning eller info.", en: "Show nothing milder than error, warning or info.",
      valueName: "level"))
  var minSeverity: Severity?

  @Option(help: help(sv: "Visa högst så många fynd.", en: "Show at most this many findings.", valueName: "n"))
  var maxDiagnostics: Int?

  @Option(
    help: help(
      sv: "Vad kolumner räknar: utf8, utf16 eller scalar.", en: "What columns count: utf8, utf16 or scalar.",
      valueName: "unit"))
  var columnUnit = ColumnUnit.utf16

  @Option(help: help(sv: "Färg: auto, always eller never.", en: "Colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(name: [.customShort("q"), .long], help: help(sv: "Skriv ingen sammanfattning.", en: "Print no summary."))
  var quiet = false

  @Flag(help: help(sv: "Visa också fynd som har undantag.", en: "Show suppressed findings as well."))
  var showSuppressed = false

  @Flag(
    help: help(
      sv: "Räkna fynden efter regel i stället för att visa dem: human, concise eller json.",
      en: "Count the findings by rule instead of showing them: human, concise or json."))
  var statistics = false

  @Flag(
    help: help(
      sv: "Visa personuppgifter i klartext. Bara i en terminal.",
      en: "Show personal data in the clear. On a terminal only."))
  var showValues = false

  func validate() throws {
    if showValues, !Console.isTerminal || !output.isEmpty || !format.allSatisfy({ $0 == .human }) {
      throw ValidationError(
        text(
          sv:
            "--show-values går bara i en terminal, med formatet human: personuppgifter ska inte hamna i filer eller loggar.",
          en:
            "--show-values works on a terminal only, with the format human: personal data must not end up in files or logs."
        ))
    }
    if statistics, !format.allSatisfy(StatisticsReporter.formats.contains) {
      throw ValidationError(
        text(
          sv: "--statistics går med formaten human, concise och json.",
          en: "--statistics works with the formats human, concise and json."))
    }
    if output.count > max(1, format.count) {
      throw ValidationError(
        text(sv: "Varje --output behöver ett eget --format.", en: "Each --output needs a --format of its own."))
    }
    if format.count > output.count(where: { $0 != "-" }) + 1 {
      throw ValidationError(
        text(
          sv: "Bara ett format kan gå till standard ut. Ge de andra var sin --output.",
          en: "Only one format can go to standard output. Give each of the others an --output."))
    }
    let files = output.filter { $0 != "-" }
    if Set(files).count < files.count {
      throw ValidationError(
        text(sv: "Två format kan inte skrivas till samma fil.", en: "Two formats cannot be written to the same file."))
    }
    if output.contains("") {
      throw ValidationError(text(sv: "--output behöver namnet på en fil.", en: "--output needs the name of a file."))
    }
    if let maxDiagnostics, maxDiagnostics < 0 {
      throw ValidationError(
        text(sv: "--max-diagnostics ska vara minst 0.", en: "--max-diagnostics must be at least 0."))
    }
  }

  /// Writes a report in every format that was asked for.
  ///
  /// - Parameter hasBaseline: whether a baseline was laid over the report, even if it accepts nothing of it.
  func write(_ report: LintReport, _ setup: CommandSetup, exitStatus: Int32, hasBaseline: Bool = false) throws {
    try refuseDrafts(of: report, setup.language)
    let formats = format.isEmpty ? [ReportFormat.human] : format
    for (index, format) in formats.enumerated() {
      let file = index < output.count && output[index] != "-" ? output[index] : nil
      var options = reportOptions(setup, exitStatus: exitStatus)
      options.color = file == nil && color.isOn
      options.hasBaseline = hasBaseline
      if format == .html { options.previewer = try previewer(of: report, setup) }
      if format == .github { try writeSummary(report, options, setup.language) }
      guard let file else {
        var sink = FileDescriptorSink(STDOUT_FILENO)
        write(report, as: format, options, to: &sink)
        try check(sink, nil, setup.language)
        continue
      }
      var bytes: [UInt8] = []
      write(report, as: format, options, to: &bytes)
      if let failure = Console.put(bytes, in: file) { throw failure.toWrite(file, in: setup.language) }
    }
  }

  /// Adds to the page that GitHub Actions shows for the job, where the command runs in one.
  private func writeSummary(_ report: LintReport, _ options: ReportOptions, _ language: MessageLanguage) throws {
    guard !quiet, let file = Console.environment("GITHUB_STEP_SUMMARY") else { return }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Console.WriteFailure(code: errno).toWrite(file, in: language) }
    defer { close(descriptor) }
    var sink = FileDescriptorSink(descriptor)
    GitHubSummary(options).write(report, to: &sink)
    try check(sink, file, language)
  }

  private func write(
    _ report: LintReport, as format: ReportFormat, _ options: ReportOptions, to sink: inout some ByteSink
  ) {
    if statistics {
      StatisticsReporter(options, format: format).write(report, to: &sink)
    } else {
      format.write(report, options, to: &sink)
    }
  }

  /// What shows the posts on a page.
  private func previewer(of report: LintReport, _ setup: CommandSetup) throws -> Previewer {
    var run = LintRun(setup.session)
    do {
      return try run.previewer(of: report)
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
  }

  /// Writes what fixing changes to standard output.
  func write(differences files: [FileFix], _ setup: CommandSetup) throws {
    var options = reportOptions(setup, exitStatus: 0)
    options.color = color.isOn
    var sink = FileDescriptorSink(STDOUT_FILENO)
    DiffReporter(options).write(files, to: &sink)
    try check(sink, nil, setup.language)
  }

  func reportOptions(_ setup: CommandSetup, exitStatus: Int32) -> ReportOptions {
    var options = ReportOptions()
    options.language = setup.language
    options.columnUnit = columnUnit
    options.minimumSeverity = minSeverity
    options.showSuppressed = showSuppressed
    options.maximumDiagnostics = maxDiagnostics
    options.terminalWidth = Console.width
    options.quiet = quiet
    options.mentionsFixCommand = true
    options.revealsPersonalData = showValues
    options.toolVersion = Version.current
    options.exitCode = Int(exitStatus)
    options.rules = setup.rules.map { rule in
      RuleDescription(
        metadata: rule.metadata, severity: rule.isOn ? rule.severities.first : nil, severityOrigin: rule.origin.name)
    }
    return options
  }

  /// A closed pipe is no error; a full disk is.
  private func check(_ sink: FileDescriptorSink, _ file: String?, _ language: MessageLanguage) throws {
    if let failure = Console.WriteFailure(sink) { throw failure.toWrite(file, in: language) }
  }

  /// Sees to it that no draft is lost because its name was given as an output.
  private func refuseDrafts(of report: LintReport, _ language: MessageLanguage) throws {
    for file in output where Files.kind(of: file) == .file {
      guard let draft = report.files.first(where: { Files.isSame($0.location, file) }) else { continue }
      let message = Localized(
        sv: "\(draft.path) är ett av utkasten och skrivs inte över. Ge --output ett annat namn.",
        en: "\(draft.path) is one of the drafts and is not overwritten. Give --output another name.")
      throw CommandFailure(message[language])
    }
  }
}

extension ActiveRule.Origin {
  /// Where a severity was set, for reports.
  fileprivate var name: String {
    switch self {
    case .standard: "default"
    case .policy(let name): "policy \(name)"
    case .configuration(let file): file
    case .commandLine: "command line"
    }
  }
}

extension ReportFormat: ExpressibleByArgument {
  fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension ColumnUnit: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument)
    // What people count; programs do not, and it costs.
    if self == .grapheme { return nil }
  }

  public static var allValueStrings: [String] { allCases.filter { $0 != .grapheme }.map(\.rawValue) }
}
