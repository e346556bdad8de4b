import LintCore
import Segmentation
import SourceText

/// Finds letters that are struck through, underlined or heaped with marks by means of combining characters.
///
/// A mark that makes a letter of its own, as in å, é or ế, and one more belong to languages; lines through and under
/// letters belong to none.
public struct CombiningAbuse: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "combining-abuse",
      category: .textAccessibility,
      severities: [.error],
      replaces: ["not-normalized", "invisible-character", "mixed-script"],
      summary: Localized(
        sv: "Stryk inte över och pynta inte bokstäver med extra tecken.",
        en: "Do not strike through or decorate letters with extra signs."),
      rationale: Localized(
        sv: """
          En skärmläsare läser upp överstruken text som om den gällde, eller bokstaverar den. Då hör man motsatsen till \
          det du menar. Texten går inte heller att söka efter.
          """,
        en: """
          A screen reader reads struck text as if it still held, or spells it out. Then listeners hear the opposite of \
          what you mean. Nor can the text be searched for.
          """),
      sources: ["WCAG 1.3.1", "Unicode Standard Annex 15"],
      wcag: ["1.3.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.texts.flatMap { prose in
      MarkedLetters.all(in: prose).map { letters in
        let place = prose.text.place(of: letters.range)
        let shown = Localized.shown(letters.plain)
        let edit = TextEdit(place, letters.plain)
        switch letters.style {
        case .struck:
          // What is struck no longer holds: only the writer knows whether it is to stay.
          return Finding(
            .struck(shown), at: place, advice: .sayWhatHolds, fixes: [FixIt(.removeLines, .needsReview, [edit])])
        case .lined:
          return Finding(
            .lined(shown), at: place, advice: .plainLetters, fixes: [FixIt(.removeLines, .automatic, [edit])])
        case .stacked:
          return Finding(
            .stacked(shown), at: place, advice: .plainLetters, fixes: [FixIt(.removeMarks, .automatic, [edit])])
        }
      }
    }
  }
}

extension Localized {
  fileprivate static func struck(_ plain: String) -> Self {
    Localized(
      sv: "”\(plain)” är överstruket, men det hörs inte för den som lyssnar.",
      en: "“\(plain)” is struck through, but those who listen do not hear it.")
  }

  fileprivate static func lined(_ plain: String) -> Self {
    Localized(
      sv: "”\(plain)” har streck gjorda av extra tecken, som en skärmläsare kan bokstavera.",
      en: "“\(plain)” has lines made of extra signs, which a screen reader may spell out.")
  }

  fileprivate static func stacked(_ plain: String) -> Self {
    Localized(
      sv: "”\(plain)” är fullt av extra tecken, så en skärmläsare kan inte läsa det.",
      en: "“\(plain)” is full of extra signs, so a screen reader cannot read it.")
  }

  fileprivate static let sayWhatHolds = Localized(
    sv: "Ta bort det som inte gäller, och skriv med ord vad som har ändrats.",
    en: "Remove what no longer holds, and say in words what has changed.")
  fileprivate static let plainLetters = Localized(
    sv: "Skriv med vanliga bokstäver.", en: "Write with ordinary letters.")
  fileprivate static let removeLines = Localized(sv: "Ta bort strecken", en: "Remove the lines")
  fileprivate static let removeMarks = Localized(sv: "Ta bort de extra tecknen", en: "Remove the extra signs")
}

extension CombiningAbuse {
  static var examples: [Example] {
    [
      .flagged(
        "⟦S\u{336}t\u{336}ä\u{336}n\u{336}g\u{336}t\u{336}⟧ Öppet för alla.", fixed: "Stängt Öppet för alla."),
      .flagged(
        "Festen är ⟦p\u{336}å\u{336} \u{336}l\u{336}ö\u{336}r\u{336}d\u{336}a\u{336}g\u{336}⟧ på söndag.",
        fixed: "Festen är på lördag på söndag."),
      .flagged("Kom i tid! ⟦1\u{332}7\u{332}.\u{332}0\u{332}0\u{332}⟧ gäller.", fixed: "Kom i tid! 17.00 gäller."),
      .flagged(
        "⟦V\u{332}i\u{332}k\u{332}t\u{332}i\u{332}g\u{332}t\u{332}⟧: ta med ficklampa.",
        fixed: "Viktigt: ta med ficklampa."),
      .flagged(
        "⟦S\u{30d}\u{353}\u{301}p\u{302}\u{326}ö\u{30d}\u{353}k\u{31d}\u{303}⟧ i parken på lördag.",
        fixed: "Spök i parken på lördag."),
      .flagged(
        "Gratis ⟦k\u{338}a\u{338}f\u{338}f\u{338}e\u{338}⟧ te på biblioteket.", fixed: "Gratis kaffe te på biblioteket."
      ),
      .accepted("Café Ängen, Zoë och Nguyễn Thị Ánh är här."),
      .accepted("Läs om ẹ́ja och ɔ̀rọ̀ på yoruba."),
      .accepted("Tryck 1️⃣ för svenska och *️⃣ för meny."),
      .accepted("Uttalet är [ˈsvɛ̂nːska] i ordboken."),
      .accepted("Mätaren visar x̄ = 4,2."),
      .accepted("Na\u{308}r a\u{30a}ker bussen? O\u{308}ppet till sju."),
      .accepted("Priset är ~100 kr, inte 200."),
    ]
  }
}
