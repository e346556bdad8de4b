import LintCore
import Segmentation

/// Finds verbs that hide in nouns.
public struct Nominalisation: Rule {
  /// Whether phrases that are less sure are reported as well.
  var strict = false

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "strict", \.strict,
        Localized(
          sv: "Visa också uttryck där listan är mindre säker.",
          en: "Also report phrases that the list is less sure about."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "nominalisation",
      category: .plainLanguage,
      severities: [.warning, .info],
      replaces: ["officialese"],
      summary: Localized(
        sv: "Låt verbet vara ett verb: ”kontrollera”, inte ”genomföra en kontroll av”.",
        en: "Let the verb be a verb: “kontrollera”, not “genomföra en kontroll av”."),
      rationale: Localized(
        sv: """
          ”Vi genomför en kontroll av vattnet” säger samma sak som ”vi kontrollerar vattnet”, men med dubbelt så många ord. \
          Med ett rakt verb blir det också tydligt vem som gör vad.
          """,
        en: """
          “Vi genomför en kontroll av vattnet” says the same as “vi kontrollerar vattnet” in twice as many words. A plain \
          verb also makes it clear who does what.
          """),
      sources: ["Klarspråk", "Myndigheternas skrivregler, 8:e upplagan"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    return post.prose.flatMap { prose in
      let finder = NominalisationFinder(prose: prose, context: context)
      return prose.segments.sentences.flatMap { sentence in
        finder.hiddenVerbs(in: sentence).compactMap { finding($0, in: prose) }
      }
    }
  }

  private func finding(_ hidden: HiddenVerb, in prose: Prose) -> Finding? {
    let range = prose.place(ofWords: hidden.words)
    guard prose.isOwn(range), strict || hidden.confidence >= 70 else { return nil }
    let place = prose.text.place(of: range)
    let isFirst = prose.segments.words[hidden.words.lowerBound].shape.contains(.capitalized)
    let verb = isFirst ? hidden.verb.prefix(1).uppercased() + hidden.verb.dropFirst() : hidden.verb
    let isSure = hidden.confidence >= 90
    return Finding(
      .hidden(prose.text[range].split(whereSeparator: \.isWhitespace).joined(separator: " "), hidden.verb), at: place,
      tier: hidden.isGrave ? 0 : 1, advice: hidden.fits ? nil : .useVerb, channel: prose.text.channel,
      fixes: hidden.fits ? [.replace(place, with: verb, isSure ? .automatic : .needsReview)] : [])
  }
}

extension Localized {
  fileprivate static func hidden(_ words: String, _ verb: String) -> Self {
    Localized(
      sv: "I ”\(words)” gömmer sig ett verb: ”\(verb)”.", en: "“\(words)” hides a verb: “\(verb)”.")
  }

  fileprivate static let useVerb = Localized(
    sv: "Skriv om meningen med verbet, och säg vem som gör det.",
    en: "Rewrite the sentence with the verb, and say who does it.")
}
