import LintCore
import Segmentation
import SourceText

/// Finds emojis in alt texts.
public struct AltEmoji: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-emoji",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(sv: "Skriv alt-texten utan emojier.", en: "Write the alt text without emojis."),
      rationale: Localized(
        sv: "Alt-texten finns för att bli uppläst. En emoji blir ett namn mitt i beskrivningen.",
        en: "The alt text is there to be read out. An emoji becomes a name inside the description."),
      sources: ["Unicode CLDR", "Göteborgs Stad, intranätets råd om alt-text"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.filter(\.prose.hasEmojis).flatMap { alt in
      alt.prose.emojiRuns.compactMap { run -> Finding? in
        guard let first = run.emojis.first else { return nil }
        let text = alt.prose.text
        let emoji = text[first.range]
        let name = EmojiName(emoji, in: context.lexicons).name
        // Nothing but emojis: what is taken away would leave the picture without a text.
        let fix =
          alt.wordCount == 0
          ? []
          : [FixIt(.remove, .automatic, [TextEdit(text.place(of: removal(of: run.range, in: alt)), "")])]
        return Finding(.emoji(emoji, name), at: text.place(of: run.range), advice: .sayIt, fixes: fix)
      }
    }
  }

  /// The emojis with the space that is too much without them: the one before, or after them at the beginning.
  private func removal(of range: Range<Int>, in alt: AltText) -> Range<Int> {
    let utf8 = alt.prose.text.utf8
    var start = range.lowerBound
    while start > 0, utf8[start - 1] == 0x20 { start -= 1 }
    if start > 0 { return start..<range.upperBound }
    var end = range.upperBound
    while end < utf8.count, utf8[end] == 0x20 { end += 1 }
    return start..<end
  }
}

extension Localized {
  fileprivate static func emoji(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) i alt-texten läses upp som ”\(name.sv)”.",
      en: "\(emoji) in the alt text is read out as “\(name.en)”.")
  }

  fileprivate static let sayIt = Localized(
    sv: "Ta bort emojin. Säg känslan med ord om den syns i bilden.",
    en: "Remove the emoji. Say the feeling in words if the picture shows it.")

  fileprivate static let remove = Localized(sv: "Ta bort emojin", en: "Remove the emoji")
}

extension AltEmoji {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nNu är det sommar.\n" }
    return [
      .flagged(draft("Sommar i parken ⟦🌞⟧"), fixed: draft("Sommar i parken"), files: ["a.jpg"]),
      .flagged(draft("⟦🌞⟧ Sommar i parken."), fixed: draft("Sommar i parken."), files: ["a.jpg"]),
      .flagged(draft("Barn ⟦👧🏽👦⟧ leker i sanden."), fixed: draft("Barn leker i sanden."), files: ["a.jpg"]),
      .flagged(
        draft("\"Vi firar ⟦🎉⟧. Alla dansar ⟦💃⟧.\""), fixed: draft("\"Vi firar. Alla dansar.\""), files: ["a.jpg"]),
      .flagged("![Badet ⟦🏊‍♀️⟧](a.jpg)\n", fixed: "![Badet](a.jpg)\n", files: ["a.jpg"]),
      .flagged(draft("⟦❤️⟧"), files: ["a.jpg"]),
      .accepted(draft("Sommar i parken."), files: ["a.jpg"]),
      .accepted(draft("Skylt med texten ”Ekvik™ © 2026”."), files: ["a.jpg"]),
      .accepted(draft("Termometer som visar 25 °C."), files: ["a.jpg"]),
      .accepted(draft("Buss nummer 10 på väg mot centrum → norrut."), files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    alt: Sommar i parken.\n---\nNu är det sommar 🌞\n", files: ["a.jpg"]),
    ]
  }
}
