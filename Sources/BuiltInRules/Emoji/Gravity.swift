import LintCore
import Segmentation

/// How serious a post is: whether it is about death, danger or a crisis, as a whole or in some of its paragraphs.
struct Gravity {
  /// The word that tells; nil where the post is declared to be about a crisis.
  var cause: String?
  /// The paragraph that is serious; nil for the whole post.
  var paragraph: Range<Int>?

  /// Whether it holds for a place of its text.
  func covers(_ offset: Int) -> Bool { paragraph?.contains(offset) ?? true }

  /// What makes a text of a post serious, the gravest first; empty where nothing does.
  static func of(_ prose: Prose, in post: Post, _ context: LintContext) -> [Gravity] {
    if post.isCrisis || post.draft.fields["sensitive"]?.bool == true { return [Gravity()] }
    let lexicon = Lexicon("serious-words")
    var phrases: [String: [String]] = [:]
    for key in context.lexicons.keys(of: lexicon) {
      phrases[context.lexicons.firstField(of: key, in: lexicon) ?? "", default: []].append(key)
    }
    var found: [Gravity] = []
    // A post has few paragraphs; of a text that is no post, only the first are read.
    for paragraph in prose.segments.paragraphs.prefix(60) {
      let text = ContextText(prose, in: paragraph)
      if phrases["calm", default: []].contains(where: text.contains) { continue }
      if let word = phrases["post", default: []].first(where: text.contains) {
        return [Gravity(cause: word.stem)]
      }
      if let word = phrases["paragraph", default: []].first(where: text.contains) {
        found.append(Gravity(cause: word.stem, paragraph: paragraph))
      }
    }
    return found
  }
}

extension String {
  fileprivate var stem: String { filter { $0 != "*" } }
}
