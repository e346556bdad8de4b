import LintCore
import Segmentation

/// Finds words in capitals that are no acronyms: two or more together, most of a sentence, or one long word.
///
/// A single short word (INTE, OBS) is let through, and so is a heading of one word, and what stands in quotes or is
/// introduced as a name.
public struct AllCaps: Rule {
  /// From how many letters on a single word is reported.
  var longWord = 8

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "long_word", \.longWord, in: 3...100,
        Localized(
          sv: "Ett ensamt ord i versaler med minst så många bokstäver ger en varning.",
          en: "A single word in capitals with at least so many letters gives a warning."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "all-caps",
      category: .textAccessibility,
      severities: [.warning],
      replaces: ["unexplained-acronym"],
      summary: Localized(
        sv: "Skriv inte ord och meningar med bara versaler.", en: "Do not write words and sentences in capitals only."),
      rationale: Localized(
        sv: """
          Versaler är svårare att läsa, eftersom orden förlorar sin form. En skärmläsare kan ta dem för en förkortning och \
          bokstavera dem.
          """,
        en: """
          Capitals are harder to read, since words lose their shape. A screen reader may take them for an acronym and \
          spell them out.
          """),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.prose.flatMap { prose in
      prose.shoutedRuns(longWord: longWord, in: context).map { range in
        Finding(.shouted(Localized.shown(prose.text[range])), at: prose.text.place(of: range), advice: .smallLetters)
      }
    }
  }
}

extension Localized {
  fileprivate static func shouted(_ words: String) -> Self {
    Localized(
      sv: "”\(words)” står med versaler, som är svåra att läsa och kan bokstaveras.",
      en: "“\(words)” is in capitals, which are hard to read and may be spelled out.")
  }

  fileprivate static let smallLetters = Localized(
    sv: "Skriv med små bokstäver, och sätt det viktigaste först.",
    en: "Write in small letters, and put what matters most first.")
}

extension AllCaps {
  static var examples: [Example] {
    [
      .flagged("⟦KOKA VATTNET I GÖDÅSEN⟧! Vi har hittat bakterier."),
      .flagged("⟦VIKTIGT MEDDELANDE TILL ALLA BOENDE PÅ NORR⟧"),
      .flagged("⟦VÄLKOMMEN⟧ till biblioteket!"),
      .flagged("The pool is ⟦WHEELCHAIR ACCESSIBLE⟧ and the rooms are new."),
      .flagged("Nu är det ⟦DAGS ATT SÖKA⟧ till SFI."),
      .flagged("⟦NY TID FÖR VACCINATION PÅ⟧ BVC: måndag"),
      .flagged("⟦NYHET: SIMSKOLA FÖR VUXNA⟧"),
      .flagged("⟦BADET är STÄNGT hela VECKAN på grund av STRÖMAVBROTT⟧."),
      .accepted("OBS! Badet är stängt i dag. Gå INTE ut på isen."),
      .accepted("SMHI och MSB varnar för snö i SVT."),
      .accepted("Ring BUP, BVC eller LSS om du undrar."),
      .accepted("Kung Carl XVI Gustaf och drottning Kristina VIII."),
      .accepted("Skylten säger ”STOPP FÖR ALL TRAFIK” i fem dagar."),
      .accepted("Pris: 100 SEK eller 10 EUR. Storlek XXL, modell ABCD-1234."),
      .accepted("Kör E6, väg 111 eller HTML5 i dag."),
      .accepted("Boxadress: Ekvik, 254 40 HELSINGBORG"),
      .accepted("Appen heter PLATSKOLLEN och är gratis."),
      .accepted("Vi ses MÅN TIS ONS klockan 10."),
      .accepted("JA! Nu är det klart."),
      .accepted("ARBETSUPPGIFTER\nDu möter våra elever i skolans kafé."),
    ]
  }
}
