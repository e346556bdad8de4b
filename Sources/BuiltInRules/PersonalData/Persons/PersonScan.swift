import LintCore
import Segmentation

/// Who is named in the texts of a post: read once, for all rules about persons.
struct PersonScan: Sendable {
  /// A sentence in which somebody is named.
  struct NamedSentence: Sendable {
    /// Its number among the text's sentences.
    var index: Int
    var passage: Passage
  }

  /// The texts that are no names of files, each with its sentences in order.
  var texts: [(text: PersonalDataText, sentences: [NamedSentence])]

  /// Reads a post, unless that has been done.
  static func of(_ post: Post, in context: LintContext) -> Self {
    post.memo.value(for: Self.self) {
      Self(
        texts: PersonalDataText.all(of: post).filter { !$0.isFileName }.map { text in
          (text, PassageReader.namedSentences(of: text, context.lexicons))
        })
    }
  }
}
