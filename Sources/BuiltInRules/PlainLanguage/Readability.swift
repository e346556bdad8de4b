import LintCore
import Segmentation

/// Measures how heavy a text is to read, by LIX.
public struct Readability: Rule {
  /// Above this a text gets a warning.
  var maximum = 50
  /// Above this a text gets advice.
  var advised = 40
  /// Shorter texts are not measured: one word more or less would decide.
  var minimumWords = 60

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max_lix", \.maximum, in: 20...100,
        Localized(sv: "Högre LIX än så ger en varning.", en: "A higher LIX gives a warning.")),
      .integer(
        "advised_lix", \.advised, in: 20...100,
        Localized(sv: "Högre LIX än så ger ett råd.", en: "A higher LIX gives advice.")),
      .integer(
        "min_words", \.minimumWords, in: 20...10_000,
        Localized(sv: "Kortare texter mäts inte.", en: "Shorter texts are not measured.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "readability",
      category: .plainLanguage,
      severities: [.warning, .info],
      scope: .post,
      summary: Localized(
        sv: "Skriv så att LIX stannar under 40.", en: "Write so that LIX stays below 40."),
      rationale: Localized(
        sv: """
          LIX lägger ihop hur långa meningarna är och hur stor del av orden som har fler än sex bokstäver. Under 40 är \
          lättläst, 40–50 är som en dagstidning, över 50 är som en myndighetstext. Det är ett grovt mått: läs texten högt också.
          """,
        en: """
          LIX adds up how long the sentences are and how large a share of the words has more than six letters. Below 40 \
          is easy, 40–50 is like a newspaper, above 50 like an official text. It is a blunt measure: read the text aloud too.
          """),
      sources: ["C.H. Björnsson, Läsbarhet (1968)"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limits.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard ["sv", "no", "nb", "nn", "da"].contains(post.language) else { return [] }
    return post.bodies.compactMap { prose in
      var own = prose.segments
      // What is written in another language says nothing of how heavy this one is.
      if !own.foreignPassages.isEmpty {
        own.words.removeAll { prose.isForeign($0.range) }
        own.sentences.removeAll { prose.isForeign($0.range) }
      }
      let statistics = TextStatistics(segments: own, utf8: prose.text.utf8)
      guard statistics.words >= minimumWords, let first = own.sentences.first, let last = own.sentences.last
      else { return nil }
      let lix = Int(statistics.lix.rounded())
      guard lix > min(advised, maximum) else { return nil }
      let place = prose.text.place(of: first.range.lowerBound..<last.range.upperBound)
      return Finding(.heavy(lix, statistics), at: place, tier: lix > maximum ? 0 : 1, advice: .shorten(statistics))
    }
  }
}

extension Localized {
  fileprivate static func heavy(_ lix: Int, _ statistics: TextStatistics) -> Self {
    let perSentence = statistics.words / max(1, statistics.sentences)
    let share = statistics.longWords * 100 / max(1, statistics.words)
    return Localized(
      sv: "Texten är tung att läsa: LIX \(lix), \(perSentence) ord per mening, \(share) % långa ord.",
      en: "The text is heavy to read: LIX \(lix), \(perSentence) words a sentence, \(share)% long words.")
  }

  /// The larger part of the sum is what to work on.
  fileprivate static func shorten(_ statistics: TextStatistics) -> Self {
    let perSentence = statistics.words / max(1, statistics.sentences)
    let share = statistics.longWords * 100 / max(1, statistics.words)
    if perSentence > share * 2 / 3 {
      return Localized(sv: "Dela de längsta meningarna.", en: "Split the longest sentences.")
    }
    return Localized(
      sv: "Byt långa ord mot kortare där det går, och dela de längsta meningarna.",
      en: "Use shorter words where you can, and split the longest sentences.")
  }
}
