import LintCore
import Linting

/// Writes the page that GitHub Actions shows for a job: the verdict, how often each rule found something, and the findings.
///
/// Markdown, as `GITHUB_STEP_SUMMARY` takes it. GitHub refuses more than a mebibyte of it, so that only the gravest
/// findings are listed. What drafts say is written as text that Markdown and HTML leave alone.
public struct GitHubSummary: Reporter {
  public let options: ReportOptions

  /// How many findings are listed.
  private static let limit = 50

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let words = Wording(language: options.language)
    let summary = ReportSummary(report, ReportSelection(options, format: .github))
    var output = OutputBuffer()
    output.append("## Klartext\n\n\(words.verdict(summary))\n\n")
    if let unreadable = words.unreadable(summary) { output.append("\(unreadable)\n\n") }
    if summary.found.total > 0 {
      writeRules(report, words, to: &output)
      writeFindings(report, words, to: &output)
    }
    output.flush(to: &sink)
  }

  private func writeRules(_ report: LintReport, _ words: Wording, to output: inout OutputBuffer) {
    var counts: [String: (severity: Severity, count: Int)] = [:]
    for file in report.files {
      for diagnostic in file.diagnostics where diagnostic.suppression == nil {
        let known = counts[diagnostic.rule]
        counts[diagnostic.rule] = (max(known?.severity ?? .info, diagnostic.severity), (known?.count ?? 0) + 1)
      }
    }
    let rows = counts.sorted {
      ($1.value.severity, $1.value.count, $0.key) < ($0.value.severity, $0.value.count, $1.key)
    }
    output.append("| \(words("Regel", "Rule")) | \(words("Slag", "Kind")) | \(words("Antal", "Count")) |\n")
    output.append("| --- | --- | ---: |\n")
    for (rule, found) in rows {
      output.append("| `\(rule)` | \(words.label(found.severity)) | \(found.count) |\n")
    }
    output.append("\n")
  }

  private func writeFindings(_ report: LintReport, _ words: Wording, to output: inout OutputBuffer) {
    var few = options
    few.maximumDiagnostics = Self.limit
    let selection = ReportSelection(few, format: .github)
    let files = Array(ShownFiles(report, selection, few))
    guard !files.isEmpty else { return }
    output.append("| \(words("Var", "Where")) | \(words("Vad", "What")) |\n| --- | --- |\n")
    for file in files {
      for diagnostic in file.diagnostics {
        let position = file.masked.position(at: diagnostic.range.lowerBound)
        let place = "\(file.path.markdown):\(position.line):\(position.column)"
        let message = "**\(words.label(diagnostic.severity)):** \(diagnostic.message.markdown)"
        output.append("| \(place) | \(message) (`\(diagnostic.rule)`) |\n")
      }
    }
    let omitted = words.omitted(ReportSummary(report, selection), selection)
    if let omitted { output.append("\n\(omitted)\n") }
    output.append("\n")
  }
}

extension String {
  /// The text in a cell of a Markdown table: on one line, with every sign that means something as a reference.
  fileprivate var markdown: String {
    var result = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&", "<", ">", "|", "*", "_", "`", "[", "]", "\\", "#", "~", "@", ":": result += "&#\(scalar.value);"
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
