import LintCore
import Segmentation

/// Finds alt texts in capitals.
public struct AltCaps: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-caps",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Skriv alt-texten med små bokstäver.", en: "Write the alt text in lower case."),
      rationale: Localized(
        sv: "En skärmläsare kan läsa versaler bokstav för bokstav, som om de vore förkortningar.",
        en: "A screen reader may read capitals letter by letter, as if they were acronyms."),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Fewer letters than this are an acronym or a sign.
  private static let leastLetters = 12

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.compactMap { alt in
      var letters = 0
      var capitals = 0
      var shouted = 0
      for word in alt.prose.segments.words where word.shape.contains(.letters) {
        let text = alt.prose.text[word.range]
        let count = text.count(where: \.isLetter)
        // What the picture's sign says is quoted as the sign has it, and an acronym is short.
        if alt.prose.isQuoted(word.range) { return nil }
        letters += count
        guard word.shape.contains(.allCapitals), !isAcronym(text, context) else { continue }
        capitals += count
        shouted += 1
      }
      guard letters >= Self.leastLetters, capitals * 10 >= letters * 6, shouted > 1 || capitals >= Self.leastLetters
      else { return nil }
      return Finding(.shouted, at: alt.place, advice: .lower)
    }
  }

  private func isAcronym(_ word: String, _ context: LintContext) -> Bool {
    context.project.acronyms.contains(word)
      || context.lexicons.contains(word, in: Lexicon("accepted-acronyms"))
      || context.lexicons.contains(word, in: Lexicon("acronyms"))
  }
}

extension Localized {
  fileprivate static let shouted = Localized(
    sv: "Alt-texten står med versaler och kan läsas upp bokstav för bokstav.",
    en: "The alt text is in capitals and may be read out letter by letter.")

  fileprivate static let lower = Localized(
    sv: "Skriv som i en vanlig mening: stor bokstav först, sedan små.",
    en: "Write as in an ordinary sentence: a capital first, then lower case.")
}

extension AltCaps {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nKom på lördag.\n" }
    return [
      .flagged(draft("⟦VÄLKOMMEN TILL ÖPPET HUS⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦BARN BADAR VID BRYGGAN⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦KULTURNATTEN I EKVIK 5 september⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦KOMMUNFULLMÄKTIGE⟧"), files: ["a.jpg"]),
      .flagged("![⟦LOPPIS PÅ TORGET I DAG⟧](a.jpg)\n", files: ["a.jpg"]),
      .accepted(draft("Välkommen till öppet hus."), files: ["a.jpg"]),
      .accepted(draft("SMHI varnar, och VMA har gått ut."), files: ["a.jpg"]),
      .accepted(draft("Skylt med texten ”STÄNGT FÖR SÄSONGEN I HELA PARKEN”."), files: ["a.jpg"]),
      .accepted(draft("IKEA och ICA vid E4."), files: ["a.jpg"]),
      .accepted(draft("KFUM spelar mot IFK i hallen."), files: ["a.jpg"]),
    ]
  }
}
