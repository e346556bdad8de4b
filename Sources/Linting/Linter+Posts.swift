import LintCore
import PostFormats
import SourceText

extension Linter {
  /// The lengths of the posts in a file.
  func counts(
    _ source: SourceText, path: String, format: PostFormat, resolve: ([Attachment]) -> [Attachment]
  ) -> [PostCount] {
    let file = format.read(source, fileName: Paths.name(of: path))
    return file.drafts.enumerated().map { number, draft in
      var draft = draft
      draft.attachments = resolve(draft.attachments)
      var count = PostCount(analysed(draft), number: number, file: shown(path), context: context)
      for index in count.media.indices {
        count.media[index].file = shown(count.media[index].file)
        count.media[index].captions = count.media[index].captions.map(shown)
      }
      return count
    }
  }
}
