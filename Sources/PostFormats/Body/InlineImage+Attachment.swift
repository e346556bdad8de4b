import LintCore
import SourceText

extension InlineImage {
  /// The picture as an attachment, with the fields `file`, `alt` and `title` where they are given.
  func attachment(in whole: PostText) -> Attachment {
    var entries: [FieldMap.Entry] = []
    func add(_ key: String, _ range: Range<Int>, _ value: FieldValue) {
      entries.append(FieldMap.Entry(key: key, keyRange: whole.place(of: range), value: value))
    }
    let file = destination.flatMap { $0.isEmpty ? nil : MarkdownText.fileName($0, in: whole) }
    if let file, let destination { add("file", destination, file) }
    // Brackets with nothing between are how Markdown leaves the alt text out; they do not say that it is empty.
    if !alt.isEmpty { add("alt", alt, MarkdownText.text(alt, in: whole)) }
    if let title, !title.isEmpty { add("title", title, MarkdownText.text(title, in: whole)) }
    return Attachment(file: file, fields: FieldMap(entries), range: whole.place(of: range), isInline: true)
  }
}
