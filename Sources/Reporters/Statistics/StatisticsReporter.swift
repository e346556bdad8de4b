import LintCore
import Linting

/// Writes how many findings there are of each rule, most first, instead of the findings.
public struct StatisticsReporter: Sendable {
  /// The formats that can be written so.
  public static let formats: [ReportFormat] = [.human, .concise, .json]

  private let options: ReportOptions
  private let format: ReportFormat
  private let words: Wording

  /// Creates a reporter; a format that cannot be written so is written as for people.
  public init(_ options: ReportOptions, format: ReportFormat) {
    self.options = options
    self.format = format
    words = Wording(language: options.language)
  }

  /// Writes the counts of a report.
  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: format)
    let counts = RuleCount.counts(of: report, selection)
    switch format {
    case .json: writeJSON(counts, report, selection, to: &sink)
    case .concise:
      var output = OutputBuffer()
      for count in counts {
        output.append("\(count.count)\t\(count.severity.name)\t\(count.rule)\t\(count.fixable)\n")
      }
      output.flush(to: &sink)
    default: writeTable(counts, report, selection, to: &sink)
    }
  }

  private func writeTable(
    _ counts: [RuleCount], _ report: LintReport, _ selection: ReportSelection, to sink: inout some ByteSink
  ) {
    let style = TerminalStyle(isOn: options.color)
    var output = OutputBuffer()
    let numbers = counts.map { words.number($0.count) }
    let (first, second) = (numbers.map(\.cellWidth).max() ?? 0, counts.map(\.rule.cellWidth).max() ?? 0)
    for (count, number) in zip(counts, numbers) {
      output.append(spaces: first - number.cellWidth)
      output.append("\(number)  \(count.rule)")
      output.append(spaces: second - count.rule.cellWidth + 2)
      output.append(style(.severity(count.severity), words.label(count.severity)))
      if count.fixable > 0 {
        let fixable = words.number(count.fixable)
        output.append(words("  (klartext fix rättar \(fixable))", "  (klartext fix mends \(fixable))"))
      }
      output.append("\n")
    }
    if !counts.isEmpty, !options.quiet { output.append("\n") }
    if !options.quiet {
      HumanReporter(options).writeSummary(ReportSummary(report, selection), report.notChecked, selection, to: &output)
    }
    output.flush(to: &sink)
  }

  private func writeJSON(
    _ counts: [RuleCount], _ report: LintReport, _ selection: ReportSelection, to sink: inout some ByteSink
  ) {
    var json = JSONWriter(.spread)
    json.object { json in
      json.member("schemaVersion", JSONReporter.schemaVersion)
      json.object("tool", .inline) { json in
        json.member("name", "klartext")
        json.member("version", options.toolVersion)
      }
      json.array("statistics") { json in
        for count in counts {
          json.object(.inline) { json in
            json.member("rule", count.rule)
            json.member("category", count.category.rawValue)
            json.member("severity", count.severity.name)
            json.member("count", count.count)
            json.member("fixable", count.fixable)
          }
        }
      }
      json.summary(ReportSummary(report, selection), report.notChecked, options.language)
    }
    json.endLine()
    json.flush(to: &sink)
  }
}

/// How many findings there are of a rule.
struct RuleCount {
  var rule: String
  var category: RuleCategory
  /// The gravest of them.
  var severity: Severity
  var count = 0
  /// How many have a fix that is certain.
  var fixable = 0

  /// The findings that are shown, by rule: most first, then by name.
  static func counts(of report: LintReport, _ selection: ReportSelection) -> [RuleCount] {
    var counts: [String: RuleCount] = [:]
    for file in report.files {
      for diagnostic in file.diagnostics where selection.includes(diagnostic) {
        let none = RuleCount(rule: diagnostic.rule, category: diagnostic.category, severity: diagnostic.severity)
        counts[diagnostic.rule, default: none].add(diagnostic)
      }
    }
    return counts.values.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    count += 1
    severity = max(severity, diagnostic.severity)
    if diagnostic.finding.fixes.contains(where: { $0.applicability == .automatic }) { fixable += 1 }
  }
}
