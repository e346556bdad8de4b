import LintCore
import Segmentation

/// Finds faces made of punctuation: emoticons such as `:-)` and kaomoji such as `¯\_(ツ)_/¯`.
public struct Emoticon: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoticon",
      category: .emoji,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Skriv känslan med ord i stället för :-) och <3.", en: "Say the feeling in words instead of :-) and <3."),
      rationale: Localized(
        sv: """
          En skärmläsare säger ”kolon bindestreck slutparentes” eller ingenting alls. Kaomojier av många tecken blir en \
          lång rad obegripliga namn.
          """,
        en: """
          A screen reader says “colon dash right parenthesis” or nothing at all. Kaomoji of many signs become a long row \
          of names that nobody understands.
          """),
      sources: ["WCAG 1.1.1", "WCAG H86"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.flatMap { prose in
      var scan = EmoticonScan(utf8: prose.text.utf8, lexicons: context.lexicons)
      return scan.faces().filter { !prose.isAddress($0.range) }.map { face in
        Finding(
          .face(prose.text[face.range]), at: prose.text.place(of: face.range), tier: face.isMild ? 1 : 0,
          advice: .useWords)
      }
    }
  }
}

extension Localized {
  fileprivate static func face(_ text: String) -> Self {
    Localized(
      sv: "”\(text)” läses upp tecken för tecken, eller inte alls.",
      en: "“\(text)” is read out sign by sign, or not at all.")
  }

  fileprivate static let useWords = Localized(
    sv: "Skriv känslan med ord, eller ta en enda tydlig emoji sist i texten.",
    en: "Say the feeling in words, or take a single clear emoji at the end of the text.")
}

extension Emoticon {
  static var examples: [Example] {
    [
      .flagged("Tack för alla förslag ⟦:D⟧ Vinnaren blev Plogman ⟦:-)⟧ Kom och titta ⟦;)⟧"),
      .flagged("Vi lovar att du känner dig fräsch ⟦<3⟧"),
      .flagged("Vi vet inte än ⟦¯\\_(ツ)_/¯⟧"),
      .flagged("Snart är det fredag ⟦(^_^)⟧"),
      .flagged("Välkomna⟦:)⟧ Vi ses på torget"),
      .flagged("Björnarna är lösa ⟦ʕ•ᴥ•ʔ⟧ på djurparken."),
      .flagged("Nu är det slut på glassen ⟦:'(⟧"),
      .flagged("Vi ⟦<3⟧ biblioteket"),
      .accepted("Parken öppnar kl. 8:30 (se kartan här:)."),
      .accepted("Välj ett av a) bad, b) bio eller 8) bibliotek."),
      .accepted("Adressen är https://exempel.se/:D och inget annat."),
      .accepted("Avgiften är 100:-) för barn (annars 200:-)"),
      .accepted("Barn <3 år åker gratis, och vi behöver <3 frivilliga."),
      .accepted("Öppet mån–fre: 10–18, lör: 10–14 (stängt söndag :)"),
      .accepted("Kontakt: /Anna och/eller Bo"),
      .accepted("Så här skriver man: ordet först, sedan förklaringen."),
    ]
  }
}
