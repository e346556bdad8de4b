import LintCore
import SourceText

/// A Markdown file: one post, with its fields in YAML front matter.
enum MarkdownDraft {
  static func read(_ source: SourceText) -> DraftFile {
    var fields = FrontMatterFields()
    var start = source.byteOrderMarkLength
    if let front = FrontMatter.find(in: source) {
      fields = FrontMatterFields.read(front, in: source)
      start = fields.bodyStart
    }
    var reader = BodyReader(source, from: start, recognising: .markdown)
    let body = reader.read()
    var contents = FieldContents(fields.map)
    contents.add(body.images)
    let draft = Draft(
      fields: fields.map, texts: body.texts + contents.texts, attachments: contents.attachments,
      suppressions: fields.suppressions + body.suppressions, bodyRange: body.range)
    return DraftFile(drafts: [draft], problems: fields.problems + body.problems)
  }
}
