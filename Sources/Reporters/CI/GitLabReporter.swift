import LintCore
import Linting

/// Writes a GitLab Code Quality report: one JSON array, without byte-order mark.
public struct GitLabReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .gitlab)
    var json = JSONWriter(.spread)
    json.array { json in
      for file in ShownFiles(report, selection, options) {
        for diagnostic in file.diagnostics {
          json.object(.inline) { issue(diagnostic, in: file, &$0) }
          json.drain(to: &sink)
        }
      }
    }
    json.endLine()
    json.flush(to: &sink)
  }

  private func issue(_ diagnostic: ShownDiagnostic, in file: ShownFile, _ json: inout JSONWriter) {
    json.member("description", diagnostic.message)
    json.member("check_name", diagnostic.rule)
    // GitLab asks for one that is unique in the report; the same draft may lie in two folders.
    json.member("fingerprint", "\(diagnostic.fingerprint)-\(file.path)")
    json.member("severity", diagnostic.codeQualitySeverity)
    json.object("location") { json in
      json.member("path", file.path)
      json.object("positions") { json in
        for (key, offset) in [("begin", diagnostic.range.lowerBound), ("end", diagnostic.range.upperBound)] {
          let position = file.masked.position(at: offset)
          json.object(key) { json in
            json.member("line", position.line)
            json.member("column", position.column)
          }
        }
      }
    }
  }
}

extension ShownDiagnostic {
  /// GitLab's five grades; what harms someone stands above what breaks.
  fileprivate var codeQualitySeverity: String {
    switch severity {
    case .error: isPersonalData ? "critical" : "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
