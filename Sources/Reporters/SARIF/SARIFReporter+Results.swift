import LintCore
import SourceText

extension SARIFReporter {
  /// Writes a result, on one line.
  func writeResult(
    _ shown: ShownDiagnostic, _ message: String, of file: ShownFile, _ hashes: LineHashes, _ rules: RuleIndex,
    to json: inout JSONWriter
  ) {
    json.object(.inline) { json in
      json.member("ruleId", shown.rule)
      json.optionalMember("ruleIndex", rules.number(of: shown.rule))
      json.member("level", shown.severity.sarifLevel)
      json.message("message", message)
      json.array("locations") { json in
        json.object { json in
          let quotation = shown.touchesPersonalData ? nil : file.masked.quotation(of: shown.range, upTo: 200)
          json.physicalLocation(shown.range, of: file, snippet: quotation)
        }
      }
      if !shown.notes.isEmpty { writeNotes(shown.notes, of: file, to: &json) }
      if !shown.fixes.isEmpty { writeFixes(shown.fixes, of: file, to: &json) }
      writeSuppressions(shown.suppression, to: &json)
      if options.hasBaseline {
        json.member("baselineState", shown.suppression == .baseline ? "unchanged" : "new")
      }
      json.object("partialFingerprints") { json in
        let line = file.masked.position(at: shown.range.lowerBound).line
        json.optionalMember("primaryLocationLineHash", hashes[line])
        if !shown.fingerprint.isEmpty { json.member("klartext/v1", shown.fingerprint) }
      }
      json.object("properties") { json in
        json.member("category", shown.category.rawValue)
        json.optionalMember("channel", shown.channel?.rawValue)
        json.optionalMember("post", shown.post)
      }
    }
  }

  private func writeNotes(_ notes: [ShownDiagnostic.Note], of file: ShownFile, to json: inout JSONWriter) {
    json.array("relatedLocations") { json in
      for (number, note) in notes.enumerated() {
        json.object { json in
          json.member("id", number + 1)
          json.physicalLocation(note.range, of: file, snippet: nil)
          json.message("message", note.message)
        }
      }
    }
  }

  private func writeFixes(_ fixes: [ShownDiagnostic.Fix], of file: ShownFile, to json: inout JSONWriter) {
    json.array("fixes") { json in
      for fix in fixes {
        json.object { json in
          json.message("description", fix.title)
          json.array("artifactChanges") { json in
            json.object { json in
              json.artifactLocation("artifactLocation", file.path, index: file.index)
              json.array("replacements") { json in
                for edit in fix.edits {
                  json.object { json in
                    json.region("deletedRegion", edit.range, of: file.masked)
                    // Not a message: nothing in it has a meaning of its own.
                    if !edit.text.isEmpty { json.object("insertedContent") { $0.member("text", edit.text) } }
                  }
                }
              }
            }
          }
          json.object("properties") { $0.member("applicability", fix.applicability.rawValue) }
        }
      }
    }
  }

  /// An empty list says that the finding counts; without it, viewers cannot know (3.27.23).
  private func writeSuppressions(_ suppression: Diagnostic.Suppression?, to json: inout JSONWriter) {
    json.array("suppressions") { json in
      guard let suppression else { return }
      json.object { json in
        switch suppression {
        case .inSource(let reason):
          json.member("kind", "inSource")
          json.member("status", "accepted")
          json.optionalMember("justification", reason)
        case .baseline:
          json.member("kind", "external")
          json.member("status", "accepted")
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func physicalLocation(_ range: ByteRange, of file: ShownFile, snippet: String?) {
    object("physicalLocation") { json in
      json.artifactLocation("artifactLocation", file.path, index: file.index)
      json.region("region", range, of: file.masked, snippet: snippet)
    }
  }

  /// Writes where a file lies: relative to the source root, or a whole address outside it.
  mutating func artifactLocation(_ key: String, _ path: String, index: Int?) {
    object(key, .inline) { json in
      json.member("uri", path.uriReference)
      if !path.hasPrefix("/") { json.member("uriBaseId", SARIFReporter.sourceRoot) }
      json.optionalMember("index", index)
    }
  }

  fileprivate mutating func region(
    _ key: String, _ range: ByteRange, of source: MaskedSource, snippet: String? = nil
  ) {
    let start = source.position(at: range.lowerBound)
    let end = source.position(at: range.upperBound)
    object(key) { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
      if let snippet { json.object("snippet") { $0.member("text", snippet) } }
    }
  }
}

extension Severity {
  /// The name of the severity in SARIF (3.27.10).
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
