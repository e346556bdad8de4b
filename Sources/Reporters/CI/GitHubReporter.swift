import LintCore
import Linting

/// Writes workflow commands for GitHub Actions, which shows them as annotations beside the lines of a pull request.
///
/// GitHub takes ten errors, ten warnings and ten notices of a step and drops the rest without a word. So the gravest come
/// first, no more than fit, and a last notice says how many were left out.
public struct GitHubReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  /// How many annotations of one level GitHub takes from a step.
  private static let limit = 10

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .github)
    var shown: [Severity: [String]] = [:]
    var leftOut = 0
    func add(_ severity: Severity, _ command: () -> String) {
      // The last notice is the one about what was left out.
      let limit = severity == .info ? Self.limit - 1 : Self.limit
      guard shown[severity, default: []].count < limit else { return leftOut += 1 }
      shown[severity, default: []].append(command())
    }
    for failure in report.failures where !failure.isEmpty {
      add(.error) { "::error file=\(failure.path.commandProperty)::\(failure.reason[options.language].commandData)" }
    }
    for file in ShownFiles(report, selection, options) {
      for diagnostic in file.diagnostics { add(diagnostic.severity) { command(diagnostic, in: file) } }
    }
    var output = OutputBuffer()
    for severity in [Severity.error, .warning, .info] {
      for command in shown[severity, default: []] { output.append(command + "\n") }
    }
    let summary = ReportSummary(report, selection)
    let words = Wording(language: options.language)
    leftOut += summary.omitted
    let notes = [leftOut > 0 ? notice(leftOut, words) : nil, words.leftOut(summary)].compactMap(\.self)
    if !notes.isEmpty, !options.quiet {
      output.append("::notice title=klartext::\(notes.joined(separator: "\n").commandData)\n")
    }
    output.flush(to: &sink)
  }

  private func command(_ diagnostic: ShownDiagnostic, in file: ShownFile) -> String {
    let start = file.masked.position(at: diagnostic.range.lowerBound)
    let end = file.masked.position(at: diagnostic.range.upperBound)
    var properties = "file=\(file.path.commandProperty),line=\(start.line),endLine=\(end.line)"
    // Columns of a finding over several lines are ignored, and an end before the beginning is refused.
    if start.line == end.line { properties += ",col=\(start.column),endColumn=\(max(start.column, end.column))" }
    properties += ",title=\(diagnostic.rule.commandProperty)"
    let message = [diagnostic.message, diagnostic.advice].compactMap(\.self).joined(separator: "\n")
    return "::\(diagnostic.severity.commandName) \(properties)::\(message.commandData)"
  }

  private func notice(_ leftOut: Int, _ words: Wording) -> String {
    let findings = words.count(leftOut, ("fynd", "fynd"), ("finding", "findings"))
    return words(
      "\(findings) till visas inte här, för GitHub tar tio av varje slag. Kör klartext check för att se alla.",
      "\(findings) more not shown here, since GitHub takes ten of each kind. Run klartext check to see all.")
  }
}

extension Severity {
  /// The name of the workflow command.
  fileprivate var commandName: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}

extension String {
  /// The text as a workflow command's message.
  fileprivate var commandData: String {
    replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A").visible
  }

  /// The text as the value of a workflow command's property.
  fileprivate var commandProperty: String {
    commandData.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
