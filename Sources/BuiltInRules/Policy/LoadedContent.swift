import LintCore
import Segmentation

/// Whether a post is about something that makes people argue.
enum LoadedContent {
  /// It is declared to be sensitive.
  case declared
  /// A word in it is of the kind that stirs.
  case word(String)

  /// What makes a post loaded; nil where nothing does, or where it is declared not to be.
  init?(_ post: Post, in context: LintContext) {
    if let isSensitive = post.draft.fields["sensitive"]?.bool {
      guard isSensitive else { return nil }
      self = .declared
      return
    }
    let lexicon = Lexicon("loaded-words")
    let texts = post.prose.filter { $0.text.role != .captions }.map { ContextText($0) }
    let starts = texts.map(WordStarts.init)
    var found: String?
    for key in context.lexicons.keys(of: lexicon) {
      guard starts.contains(where: { $0.mayHave(key) }) else { continue }
      let isCalm = context.lexicons.firstField(of: key, in: lexicon) == "calm"
      guard isCalm || found == nil, texts.contains(where: { $0.contains(key) }) else { continue }
      if isCalm { return nil }
      found = key.filter { $0 != "*" }
    }
    guard let found else { return nil }
    self = .word(found)
  }
}
