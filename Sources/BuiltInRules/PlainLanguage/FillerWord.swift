import LintCore
import Segmentation

/// Finds words that fill without saying anything, where they are many.
public struct FillerWord: Rule {
  /// One such word in so many words is enough.
  var wordsForEach = 40

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "words_for_each", \.wordsForEach, in: 5...1000,
        Localized(
          sv: "Texten får ha ett utfyllnadsord på så många ord.", en: "The text may have one filler in so many words."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "filler-word",
      category: .plainLanguage,
      severities: [.info],
      scope: .post,
      summary: Localized(
        sv: "Stryk ord som bara fyller ut.", en: "Drop words that only fill out."),
      rationale: Localized(
        sv: """
          Ord som ”faktiskt”, ”naturligtvis” och ”i princip” gör texten längre men inte tydligare. Ett ibland ger värme. \
          Många efter varandra låter osäkert eller mästrande.
          """,
        en: """
          Words such as “faktiskt”, “naturligtvis” and “i princip” make the text longer but no clearer. One now and then \
          gives warmth. Many in a row sound unsure or patronising.
          """),
      sources: ["Klarspråk"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    return post.bodies.flatMap { prose -> [Finding] in
      let filter = context.lexicons.keyFilter(of: Self.table)
      let fillers = prose.segments.sentences.flatMap { places(in: $0, of: prose, context, filter) }
      guard fillers.count >= 2, fillers.count * wordsForEach > prose.segments.words.count else { return [] }
      return fillers.map { range in
        Finding(
          .filler(prose.text[range]), at: prose.text.place(of: range), advice: .dropIt, channel: prose.text.channel)
      }
    }
  }

  private static let table = Lexicon("filler-words")

  /// The places of words and pairs of words that the table has.
  private func places(
    in sentence: Sentence, of prose: Prose, _ context: LintContext, _ filter: KeyFilter
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in sentence.words
    where found.last.map({ $0.upperBound <= prose.segments.words[index].range.lowerBound }) ?? true {
      let word = prose.segments.words[index]
      guard word.range.count <= 24, !word.shape.contains(.digits), !prose.isName(index, in: sentence) else { continue }
      guard filter.mayContain(prose.keyHashes[index]) else { continue }
      let first = prose.key(index)
      guard let kind = context.lexicons.firstField(of: first, in: Self.table) else { continue }
      if kind == "word", prose.isOwn(word.range) { found.append(word.range) }
      if kind == "first" { found += phrases(at: index, in: sentence, of: prose, context, filter) }
    }
    return found
  }

  /// The places of the table's phrases that begin with a word.
  private func phrases(
    at index: Int, in sentence: Sentence, of prose: Prose, _ context: LintContext, _ filter: KeyFilter
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var hash = prose.keyHashes[index]
    for next in index + 1..<max(index + 1, min(index + 4, sentence.words.upperBound)) {
      guard prose.isJoined(next - 1, next) else { break }
      hash = prose.keyHash(of: hash, followedBy: next)
      guard filter.mayContain(hash) else { continue }
      let range = prose.place(ofWords: index...next)
      if context.lexicons.firstField(of: prose.key(index...next), in: Self.table) == "phrase", prose.isOwn(range) {
        found.append(range)
      }
    }
    return found
  }
}

extension Localized {
  fileprivate static func filler(_ word: String) -> Self {
    Localized(
      sv: "”\(word)” säger inget nytt, och texten har flera sådana ord.",
      en: "“\(word)” says nothing new, and the text has several such words.")
  }

  fileprivate static let dropIt = Localized(
    sv: "Stryk ordet, om det inte behövs för värmen.", en: "Drop the word, unless you need it for warmth.")
}
