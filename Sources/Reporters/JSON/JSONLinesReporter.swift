import Linting

/// Writes one JSON object a finding, each on its line: the `diagnostics` of the JSON format, and nothing else.
public struct JSONLinesReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .jsonl)
    let rules = RuleIndex(options.rules)
    var json = JSONWriter(.inline)
    for file in ShownFiles(report, selection, options) {
      for diagnostic in file.diagnostics {
        json.diagnostic(diagnostic, in: file, rules, options)
        json.endLine()
        json.drain(to: &sink)
      }
    }
    json.flush(to: &sink)
  }
}
