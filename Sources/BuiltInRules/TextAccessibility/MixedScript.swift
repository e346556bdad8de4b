import LintCore
import Segmentation
import SourceText

/// Finds words and addresses that mix Latin letters with letters of other scripts that look the same.
///
/// Greek letters at a word's edge are symbols (α-partikel, TNFα). Words of Cherokee, Coptic or Lisu letters alone, or
/// of Canadian syllables, are a disguise when all of them look Latin.
public struct MixedScript: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "mixed-script",
      category: .textAccessibility,
      severities: [.error],
      summary: Localized(
        sv: "Blanda inte in bokstäver från andra alfabet i ett ord.",
        en: "Do not mix letters of other alphabets into a word."),
      rationale: Localized(
        sv: """
          Ett kyrilliskt о ser ut som ett vanligt o, men en skärmläsare läser ordet fel och ingen hittar det. I adresser är \
          det ett känt sätt att luras.
          """,
        en: """
          A Cyrillic о looks like an ordinary o, but a screen reader gets the word wrong and nobody finds it. In addresses \
          it is a known way to deceive.
          """),
      sources: ["Unicode Technical Standard 39"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.texts.flatMap { prose in
      LookAlikes.all(in: prose, context.lexicons).map { found in
        let place = prose.text.place(of: found.range)
        var fixes: [FixIt] = []
        if let latin = found.latin { fixes = [.replace(place, with: latin, .needsReview)] }
        let word = Localized.shown(prose.text[found.range])
        return Finding(
          found.isAddress ? .address(word, found.letter) : .word(word, found.letter), at: place, advice: .typeAgain,
          fixes: fixes)
      }
    }
  }
}

extension Localized {
  fileprivate static func word(_ word: String, _ letter: String) -> Self {
    Localized(
      sv: "I ”\(word)” är ”\(letter)” från ett annat alfabet, så ordet läses fel och går inte att hitta.",
      en: "In “\(word)”, “\(letter)” is of another alphabet, so the word is misread and cannot be found.")
  }

  fileprivate static func address(_ word: String, _ letter: String) -> Self {
    Localized(
      sv: "I ”\(word)” är ”\(letter)” från ett annat alfabet. Adressen leder någon annanstans än det ser ut.",
      en: "In “\(word)”, “\(letter)” is of another alphabet. The address leads elsewhere than it seems.")
  }

  fileprivate static let typeAgain = Localized(
    sv: "Skriv om ordet med vanliga bokstäver.", en: "Type the word again with ordinary letters.")
}

extension MixedScript {
  static var examples: [Example] {
    [
      .flagged("Din ⟦kоmmun⟧ vill veta vad du tycker.", fixed: "Din kommun vill veta vad du tycker."),
      .flagged("Välkommen till ⟦Неlsingborg⟧ i sommar.", fixed: "Välkommen till Helsingborg i sommar."),
      .flagged("Logga in på ⟦helsingbоrg.se⟧ i dag.", fixed: "Logga in på helsingborg.se i dag."),
      .flagged("Läs mer: ⟦https://www.ехempel.se/bad⟧", fixed: "Läs mer: https://www.exempel.se/bad"),
      .flagged("Vi finns på ⟦#Ηelsingborg⟧ i dag.", fixed: "Vi finns på #Helsingborg i dag."),
      .flagged("⟦ᏙᎪᏢᎢ⟧ är inte vanliga bokstäver.", fixed: "VAPT är inte vanliga bokstäver."),
      .flagged("Nu är ⟦bӓcken⟧ full.", fixed: "Nu är bäcken full."),
      .accepted("Läkaren mäter TNFα, β-karoten och γ-strålning."),
      .accepted("Motståndet är 5 kΩ, längden 3 µm och vinkeln Δx."),
      .accepted("Русский: Вызовите врача по телефону 1177."),
      .accepted("Ελληνικά: Τηλεφωνήστε στο 1177."),
      .accepted("Українська: Зателефонуйте за номером 1177, USB-кабель."),
      .accepted("Skylten säger ”Москва” med ryska bokstäver."),
      .accepted("Wi-Fi och ℃, № 5 och ½ liter."),
      .accepted("Besök κόσμος-utställningen i sommar."),
    ]
  }
}
