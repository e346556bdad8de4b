import LintCore
import PostFormats
import SourceText

extension Linter {
  /// The lengths of the posts in a file.
  func counts(
    _ source: SourceText, path: String, format: PostFormat, film: CaptionTrack.Film? = nil,
    resolve: ([Attachment]) -> [Attachment]
  ) -> [PostCount] {
    let file = format.read(source, fileName: Paths.name(of: path))
    return file.drafts.enumerated().map { number, draft in
      var draft = draft
      draft.attachments = resolve(draft.attachments)
      var count = PostCount(analysed(draft), number: number, file: path, context: context)
      count.add(draft.captions, of: source, film: film, isWebVTT: format == .webVTT)
      return count
    }
  }
}
