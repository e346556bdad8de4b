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
      let post = analysed(draft)
      var count = PostCount(post, number: number, file: shown(path), context: context)
      for index in count.media.indices {
        count.media[index].file = shown(count.media[index].file)
        count.media[index].captions = count.media[index].captions.map(shown)
      }
      count.add(draft.captions, of: source, film: film, isWebVTT: format == .webVTT)
      if holdsPersonalData(post) { count.hideTexts() }
      return count
    }
  }

  /// Whether any rule finds personal data in a post, the rules that are off included.
  private func holdsPersonalData(_ post: Post) -> Bool {
    personalDataRules.contains { rule in
      rules[rule].rule.check(post, in: context).contains { $0.personalData != nil }
    }
  }
}
