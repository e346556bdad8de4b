import LintCore
import SourceText

/// A file that is the text of one post. Only comments that speak to Klartext are recognised; all else is text.
enum PlainTextDraft {
  static func read(_ source: SourceText) -> DraftFile {
    var reader = BodyReader(source, from: source.byteOrderMarkLength, recognising: .directives)
    let body = reader.read()
    let draft = Draft(texts: body.texts, suppressions: body.suppressions, bodyRange: body.range)
    return DraftFile(drafts: [draft], problems: body.problems)
  }
}
