import LintCore
import Segmentation

/// Finds alt texts in another language than the post.
public struct AltLanguage: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-language",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Skriv alt-texten på samma språk som inlägget.", en: "Write the alt text in the post's language."),
      rationale: Localized(
        sv: "Skärmläsaren läser alt-texten med inläggets röst. Engelska med svenskt uttal är svår att förstå.",
        en:
          "The screen reader reads the alt text with the post's voice. English pronounced as Swedish is hard to follow."
      ),
      sources: ["WCAG 3.1.2"],
      wcag: ["3.1.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let alts = post.altTexts.filter { $0.wordCount >= 4 }
    guard !alts.isEmpty else { return [] }
    return alts.compactMap { alt in
      guard let passage = alt.foreignPassage, !post.isWritten(in: passage.language) else { return nil }
      return Finding(.foreign, at: alt.place, advice: .sameLanguage)
    }
  }
}

extension AltText {
  /// The passage in another language that most of the text is; quoted words in it count as the picture's own.
  fileprivate var foreignPassage: ForeignPassage? {
    prose.segments.foreignPassages.first { passage in
      let words = prose.words(in: passage.range)
      return words.count * 5 >= wordCount * 3 && !prose.isQuoted(passage.range)
    }
  }
}

extension Post {
  /// Whether most of the text is in a language, whatever was declared.
  fileprivate func isWritten(in language: String?) -> Bool {
    bodies.contains { prose in
      let words = prose.segments.foreignPassages.filter { $0.language == language || language == nil }
        .reduce(0) { $0 + prose.words(in: $1.range).count }
      return words * 2 > prose.segments.words.count
    }
  }
}

extension Localized {
  fileprivate static let foreign = Localized(
    sv: "Alt-texten är på ett annat språk än inlägget.", en: "The alt text is in another language than the post.")

  fileprivate static let sameLanguage = Localized(
    sv: "Skriv den på inläggets språk. Är inlägget på engelska, skriv language: en.",
    en: "Write it in the post's language. If the post is in English, write language: en.")
}

extension AltLanguage {
  static var examples: [Example] {
    func draft(_ alt: String, _ text: String = "Nu är lekplatsen klar.", language: String = "sv") -> String {
      "---\nlanguage: \(language)\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\n\(text)\n"
    }
    return [
      .flagged(draft("⟦A group of children playing in the park.⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Two people are walking on the beach with a dog.⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Eine Gruppe von Kindern spielt auf dem Spielplatz und lacht.⟧"), files: ["a.jpg"]),
      .flagged(
        draft("⟦Barn leker på den nya lekplatsen och skrattar.⟧", "The new playground is open to all.", language: "en"),
        files: ["a.jpg"]),
      .flagged("Nu är lekplatsen klar.\n\n![⟦A woman is standing in front of a building.⟧](a.jpg)\n", files: ["a.jpg"]),
      .accepted(draft("En grupp barn leker i parken."), files: ["a.jpg"]),
      .accepted(
        draft("People walk and cycle along a wide street.", "We are looking for a traffic engineer.", language: "en"),
        files: ["a.jpg"]),
      .accepted(draft("Affisch för filmen The Lord of the Rings."), files: ["a.jpg"]),
      .accepted(draft("Skylt med texten ”Welcome to the city of Ekvik”."), files: ["a.jpg"]),
      .accepted(draft("Street Food Festival i Ekvik."), files: ["a.jpg"]),
      .accepted(
        "We are looking for a traffic engineer who wants to shape the streets of the city.\n\n![People walk and cycle on the street.](a.jpg)\n",
        files: ["a.jpg"]),
    ]
  }
}
