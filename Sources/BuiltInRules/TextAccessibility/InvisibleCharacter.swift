import LintCore
import Segmentation
import SourceText

/// Finds characters that show nothing and that no writing system asks for where they stand.
///
/// Those of one word give one finding, and so do those that stand together. Joiners in emojis and in scripts that need them,
/// variation selectors behind signs, and no-break spaces are left alone; controls of direction are another rule's.
public struct InvisibleCharacter: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "invisible-character",
      category: .textAccessibility,
      severities: [.warning],
      summary: Localized(
        sv: "Ta bort tecken som inte syns.", en: "Remove characters that do not show."),
      rationale: Localized(
        sv: """
          Osynliga tecken följer ofta med när man kopierar text. Då går orden inte att söka efter, och hashtaggar går \
          sönder. En skärmläsare kan dela ordet eller säga ”tom”.
          """,
        en: """
          Invisible characters often come along when text is copied. Then the words cannot be found, and hashtags break. \
          A screen reader may split the word or say “blank”.
          """),
      sources: ["Unicode Standard, Default_Ignorable_Code_Point", "WCAG 1.3.1"],
      wcag: ["1.3.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.texts.flatMap { prose in
      InvisibleStretch.all(in: prose).map { finding(for: $0, in: prose.text) }
    }
  }

  private func finding(for stretch: InvisibleStretch, in text: PostText) -> Finding {
    let edits = stretch.characters.map { TextEdit(text.place(of: $0.range), $0.replacement) }
    let word = Localized.shown(text[stretch.token].visible)
    let count = stretch.characters.count
    let isSoftHyphen = stretch.characters.allSatisfy { $0.value == 0xAD }
    return Finding(
      word.isEmpty ? .lonely : isSoftHyphen ? .softHyphens(count, in: word) : .hidden(count, in: word),
      at: text.place(of: stretch.token),
      fixes: [FixIt(count == 1 ? .removeOne : .removeAll, .automatic, edits)])
  }
}

extension String {
  /// The text without characters that show nothing.
  fileprivate var visible: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.filter { !$0.isInvisible && !$0.turnsDirection })
    return String(result)
  }
}

extension Localized {
  fileprivate static func hidden(_ count: Int, in word: String) -> Self {
    count == 1
      ? Localized(
        sv: "Det finns ett osynligt tecken i ”\(word)”, så det går inte att söka efter.",
        en: "There is an invisible character in “\(word)”, so it cannot be searched for.")
      : Localized(
        sv: "Det finns \(count) osynliga tecken i ”\(word)”, så det går inte att söka efter.",
        en: "There are \(count) invisible characters in “\(word)”, so it cannot be searched for.")
  }

  fileprivate static func softHyphens(_ count: Int, in word: String) -> Self {
    count == 1
      ? Localized(
        sv: "Det finns ett osynligt bindestreck i ”\(word)”, så en skärmläsare kan dela ordet.",
        en: "There is an invisible hyphen in “\(word)”, so a screen reader may split the word.")
      : Localized(
        sv: "Det finns \(count) osynliga bindestreck i ”\(word)”, så en skärmläsare kan dela ordet.",
        en: "There are \(count) invisible hyphens in “\(word)”, so a screen reader may split the word.")
  }

  fileprivate static let lonely = Localized(
    sv: "Här finns ett osynligt tecken, som en skärmläsare kan läsa upp.",
    en: "Here is an invisible character, which a screen reader may read out.")
  fileprivate static let removeOne = Localized(sv: "Ta bort det osynliga tecknet", en: "Remove the invisible character")
  fileprivate static let removeAll = Localized(
    sv: "Ta bort de osynliga tecknen", en: "Remove the invisible characters")
}

extension InvisibleCharacter {
  static var examples: [Example] {
    [
      .flagged("⟦Kom\u{AD}mun\u{AD}fullmäktige⟧ sänds i kväll.", fixed: "Kommunfullmäktige sänds i kväll."),
      .flagged("Det nya ⟦\u{200B}vattentornet⟧ är klart.", fixed: "Det nya vattentornet är klart."),
      .flagged("Välkommen till ⟦bib\u{200B}lio\u{2060}teket⟧!", fixed: "Välkommen till biblioteket!"),
      .flagged("Vi ses ⟦#Sommar\u{200B}lov⟧ i parken.", fixed: "Vi ses #Sommarlov i parken."),
      .flagged("Öppet⟦\u{3164}⟧i dag.", fixed: "Öppet i dag."),
      .flagged("Läs mer på ⟦exempel.se/bad\u{FEFF}⟧ i dag.", fixed: "Läs mer på exempel.se/bad i dag."),
      .flagged("Skolan ⟦öppnar\u{200D}⟧ i höst.", fixed: "Skolan öppnar i höst."),
      .flagged("Sol\u{20}⟦\u{FE0F}⟧ i dag.", fixed: "Sol  i dag."),
      .accepted("Familjen 👨‍👩‍👧‍👦 och 🏳️‍🌈 i Pride-tåget. Tryck 1️⃣ ☎️."),
      .accepted("Flaggan 🏴󠁧󠁢󠁳󠁣󠁴󠁿 hissas i dag."),
      .accepted("فارسی: می‌خواهم و نمی‌شود."),
      .accepted("हिन्दी: क्‍ष और श्री‌मान"),
      .accepted("Det kostar 10\u{A0}000 kronor, 5\u{202F}% mer än i fjol."),
      .accepted("Kom-mun och gång- och cykelväg skrivs så här."),
      .accepted("ภาษาไทย: ยินดี\u{200B}ต้อนรับ"),
      .accepted("Klart ✔︎ och bra ♥︎, säger vi."),
    ]
  }
}
