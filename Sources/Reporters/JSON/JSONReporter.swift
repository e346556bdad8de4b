import LintCore
import Linting

/// Writes one JSON object, as `Documentation/schema/klartext-report.schema.json` describes it; one finding a line.
public struct JSONReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  /// The version of the shape. It rises when something is taken away or changes its meaning.
  static let schemaVersion = 1

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .json)
    let rules = RuleIndex(options.rules)
    var json = JSONWriter(.spread)
    json.object { json in
      json.member("schemaVersion", Self.schemaVersion)
      json.object("tool", .inline) { json in
        json.member("name", "klartext")
        json.member("version", options.toolVersion)
      }
      json.member("columnUnit", options.columnUnit.rawValue)
      json.array("diagnostics") { json in
        for file in ShownFiles(report, selection, options) {
          for diagnostic in file.diagnostics {
            json.diagnostic(diagnostic, in: file, rules, options)
            json.drain(to: &sink)
          }
        }
      }
      json.summary(ReportSummary(report, selection), report.notChecked, options.language)
    }
    json.endLine()
    json.flush(to: &sink)
  }
}

extension JSONWriter {
  /// Counts of everything found, also of what the report leaves out.
  mutating func summary(
    _ summary: ReportSummary, _ notChecked: [NotChecked], _ language: MessageLanguage
  ) {
    object("summary") { json in
      json.member("files", summary.files)
      json.member("posts", summary.posts)
      json.member("errors", summary.found.errors)
      json.member("warnings", summary.found.warnings)
      json.member("infos", summary.found.infos)
      json.member("suppressed", summary.suppressed)
      if summary.accepted > 0 { json.member("accepted", summary.accepted) }
      if summary.omitted > 0 { json.member("omitted", summary.omitted) }
      json.array("notChecked") { json in
        for note in notChecked {
          json.object(.inline) { json in
            json.member("rule", note.rule)
            json.member("reason", note.reason[language])
          }
        }
      }
    }
  }
}
