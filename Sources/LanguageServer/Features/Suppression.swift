import PostFormats
import SourceText

/// Where and how a draft asks for a rule to be silent.
struct Suppression {
  private let document: TextDocument
  private let front: FrontMatterPlace?

  init(_ document: TextDocument) {
    self.document = document
    front = FrontMatterPlace(document)
  }

  /// Whether a comment in the text is read, and is no part of the post.
  private var readsComments: Bool {
    switch document.format {
    case .markdown, .plainText, .html: true
    default: false
    }
  }

  /// A comment on the line before a place; nil among fields and in formats without comments.
  func here(_ rule: String, at offset: Int) -> [TextEdit]? {
    guard readsComments, offset >= front?.textStart ?? 0 else { return nil }
    let text = document.text
    var start = text.line(text.lineNumber(at: offset)).lowerBound
    if start == 0 { start = markLength }
    return [insert("<!-- klartext-disable-next-line \(rule) -->" + text.lineEnd, at: start)]
  }

  /// A field where there are fields, else a comment at the beginning.
  func inFile(_ rule: String) -> [TextEdit]? {
    let text = document.text
    if let front, front.isClosed, let yaml = YAMLEdits(text, in: front.contents) {
      let isSuppress = { (key: String) in FieldTable.post.field(key)?.key == "suppress" }
      if let edits = yaml.adding(rule, to: "suppress", isKey: isSuppress) { return edits }
    }
    guard readsComments else { return nil }
    let start = max(front?.textStart ?? 0, markLength)
    return [insert("<!-- klartext-disable-file \(rule) -->" + text.lineEnd, at: start)]
  }

  /// How many bytes a byte-order mark takes.
  private var markLength: Int { document.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func insert(_ text: String, at offset: Int) -> TextEdit { TextEdit(ByteRange(offset..<offset), text) }
}
