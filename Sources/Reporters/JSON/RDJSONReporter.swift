import LintCore
import Linting
import SourceText

/// Writes the Reviewdog Diagnostic Format: one JSON object. Its columns are bytes, whatever the options say.
public struct RDJSONReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .rdjson)
    var json = JSONWriter(.spread)
    json.object { json in
      json.object("source", .inline) { $0.member("name", "klartext") }
      json.array("diagnostics") { json in
        for file in ShownFiles(report, selection, options, columns: .utf8) {
          for diagnostic in file.diagnostics {
            json.object(.inline) { write(diagnostic, in: file, &$0) }
            json.drain(to: &sink)
          }
        }
      }
    }
    json.endLine()
    json.flush(to: &sink)
  }

  private func write(_ diagnostic: ShownDiagnostic, in file: ShownFile, _ json: inout JSONWriter) {
    json.member("message", [diagnostic.message, diagnostic.advice].compactMap(\.self).joined(separator: "\n"))
    json.object("location") { json in
      json.member("path", file.path)
      json.range(diagnostic.range, in: file)
    }
    json.member("severity", diagnostic.severity.name.uppercased())
    json.object("code") { json in
      json.member("value", diagnostic.rule)
      json.member("url", options.documentationLink(to: diagnostic.rule))
    }
    // A suggestion is one replacement; a fix of several edits cannot be told in this format.
    let suggestions = diagnostic.fixes.filter { $0.edits.count == 1 }
    if !suggestions.isEmpty {
      json.array("suggestions") { json in
        for edit in suggestions.flatMap(\.edits) {
          json.object { json in
            json.range(edit.range, in: file)
            json.member("text", edit.text)
          }
        }
      }
    }
    if !diagnostic.notes.isEmpty {
      json.array("related_locations") { json in
        for note in diagnostic.notes {
          json.object { json in
            json.member("message", note.message)
            json.object("location") { json in
              json.member("path", file.path)
              json.range(note.range, in: file)
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func range(_ range: ByteRange, in file: ShownFile) {
    object("range") { json in
      for (key, offset) in [("start", range.lowerBound), ("end", range.upperBound)] {
        let position = file.masked.position(at: offset)
        json.object(key) { json in
          json.member("line", position.line)
          json.member("column", position.column)
        }
      }
    }
  }
}
