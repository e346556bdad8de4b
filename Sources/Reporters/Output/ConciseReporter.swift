import Linting

/// Writes one line a finding: `file:line:column: severity: message [rule]`.
///
/// Severities are named as on the command line in every language, so that an editor's pattern keeps working.
public struct ConciseReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .concise)
    var output = OutputBuffer()
    for file in ShownFiles(report, selection, options) {
      let path = file.path.visible
      for diagnostic in file.diagnostics {
        let position = file.masked.position(at: diagnostic.range.lowerBound)
        output.append("\(path):\(position.line):\(position.column): \(diagnostic.severity.name): ")
        output.append("\(diagnostic.message.visible) [\(diagnostic.rule)]\n")
        output.drain(to: &sink)
      }
    }
    if !options.quiet {
      let summary = ReportSummary(report, selection)
      let words = Wording(language: options.language)
      for line in [words.omitted(summary, selection), words.leftOut(summary)] {
        if let line { output.append(line + "\n") }
      }
    }
    output.flush(to: &sink)
  }
}
