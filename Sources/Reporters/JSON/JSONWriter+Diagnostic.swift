import LintCore
import SourceText

extension JSONWriter {
  /// Writes a finding as the contract shapes it. Offsets are bytes of the file itself.
  mutating func diagnostic(_ shown: ShownDiagnostic, in file: ShownFile, _ rules: RuleIndex, _ options: ReportOptions) {
    let source = file.masked
    object(.inline) { json in
      json.member("rule", shown.rule)
      json.member("category", shown.category.rawValue)
      json.member("severity", shown.severity.name)
      json.member("message", shown.message)
      json.optionalMember("advice", shown.advice)
      json.member("url", options.documentationLink(to: shown.rule))
      json.member("sources", rules[shown.rule]?.metadata.sources ?? [])
      json.member("file", file.path)
      json.post(shown.post)
      json.optionalMember("channel", shown.channel?.rawValue)
      json.range(shown.range, in: source)
      json.array("fixes") { json in shown.fixes.forEach { json.fix($0, in: source) } }
      json.array("related") { json in shown.notes.forEach { json.note($0, in: file) } }
      json.member("fingerprint", shown.fingerprint)
      json.suppression(shown.suppression)
    }
  }

  /// A post is named by its id, a text, or by its number.
  private mutating func post(_ post: String?) {
    guard let post else { return nullMember("post") }
    if let number = Int(post), String(number) == post { return member("post", number) }
    member("post", post)
  }

  private mutating func range(_ range: ByteRange, in source: MaskedSource) {
    let bytes = source.fileRange(of: range)
    object("range") { json in
      json.position("start", bytes.lowerBound, source.position(at: range.lowerBound))
      json.position("end", bytes.upperBound, source.position(at: range.upperBound))
    }
  }

  private mutating func position(_ key: String, _ offset: ByteOffset, _ position: LineTable.Position) {
    object(key) { json in
      json.member("offset", offset.value)
      json.member("line", position.line)
      json.member("column", position.column)
    }
  }

  private mutating func fix(_ fix: ShownDiagnostic.Fix, in source: MaskedSource) {
    object { json in
      json.member("title", fix.title)
      json.member("applicability", fix.applicability.rawValue)
      json.array("edits") { json in
        for edit in fix.edits {
          let bytes = source.fileRange(of: edit.range).bytes
          json.object {
            $0.member("start", bytes.lowerBound)
            $0.member("end", bytes.upperBound)
            $0.member("text", edit.text)
          }
        }
      }
    }
  }

  private mutating func note(_ note: ShownDiagnostic.Note, in file: ShownFile) {
    object { json in
      json.member("message", note.message)
      json.member("file", file.path)
      json.range(note.range, in: file.masked)
    }
  }

  private mutating func suppression(_ suppression: Diagnostic.Suppression?) {
    switch suppression {
    case nil: nullMember("suppressed")
    case .inSource(let reason):
      object("suppressed") { json in
        json.member("kind", "in-source")
        json.optionalMember("reason", reason)
      }
    case .baseline: object("suppressed") { $0.member("kind", "baseline") }
    }
  }
}
