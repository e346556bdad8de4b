import LintCore
import Segmentation

/// Finds texts that speak about the reader and about the organisation in the third person.
public struct ImpersonalAddress: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "impersonal-address",
      category: .plainLanguage,
      severities: [.warning, .info],
      replaces: ["internal-expression"],
      summary: Localized(
        sv: "Skriv du till läsaren och vi om er själva.", en: "Write du to the reader and vi about yourselves."),
      rationale: Localized(
        sv: """
          ”Den enskilde” är läsaren, och ”kommunen” är ni som skriver. Med du och vi förstår läsaren genast vad som \
          gäller, och det låter som om en människa har skrivit texten.
          """,
        en: """
          “Den enskilde” is the reader, and “kommunen” is you who write. With du and vi readers understand at once what \
          applies to them, and it sounds as if a human being wrote the text.
          """),
      sources: ["Helsingborgs stad, strategi för sociala medier", "Myndigheternas skrivregler, 8:e upplagan"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    let known = context.lexicons.keyFilter(of: ReaderWords.table)
    return post.prose.flatMap { prose in
      prose.segments.sentences.flatMap { findings(in: $0, of: prose, known, context.lexicons) }
    }
  }

  private func findings(
    in sentence: Sentence, of prose: Prose, _ known: KeyFilter, _ lexicons: any LexiconSource
  ) -> [Finding] {
    var found: [Finding] = []
    for index in sentence.words where known.mayContain(prose.keyHashes[index]) {
      guard let place = ReaderWords(prose: prose, sentence: sentence, lexicons: lexicons).third(at: index) else {
        continue
      }
      let stretch = prose.place(ofWords: place.words)
      guard prose.isOwn(stretch) else { continue }
      let words = prose.text[prose.place(ofWords: place.named)]
      found.append(
        Finding(
          place.isWriter ? .aboutUs(words) : .aboutReader(words), at: prose.text.place(of: stretch),
          tier: place.isWriter || place.isGeneral ? 1 : 0, advice: place.isWriter ? .writeVi : .writeDu,
          channel: prose.text.channel))
    }
    return found
  }
}

extension Localized {
  fileprivate static func aboutReader(_ words: String) -> Self {
    Localized(
      sv: "”\(words)” håller läsaren på avstånd.", en: "“\(words)” keeps readers at a distance.")
  }

  fileprivate static func aboutUs(_ words: String) -> Self {
    Localized(
      sv: "”\(words)” är ni som skriver.", en: "“\(words)” is you who write.")
  }

  fileprivate static let writeDu = Localized(
    sv: "Skriv ”du” om det är läsaren du menar.", en: "Write “du” if you mean the reader.")
  fileprivate static let writeVi = Localized(
    sv: "Skriv ”vi” om det är kommunen som berättar.", en: "Write “vi” if it is the municipality that speaks.")
}
