import LintCore
import Segmentation
import SourceText

/// Finds alt texts without a final full stop, so that speech runs on into what follows.
public struct AltFullStop: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-full-stop",
      category: .altText,
      severities: [.info],
      needs: .metadata,
      summary: Localized(
        sv: "Avsluta alt-texten med punkt.", en: "End the alt text with a full stop."),
      rationale: Localized(
        sv: "Punkten ger en paus i uppläsningen. Utan den flyter alt-texten ihop med texten efter bilden.",
        en:
          "The full stop makes a pause in the speech. Without it, the alt text runs on into the text after the picture."
      ),
      sources: ["Göteborgs Stad, intranätets råd om alt-text"],
      wcag: [],
      examples: Self.examples)
  }

  /// Labels of fewer words than this need no full stop.
  private static let leastWords = 3

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.compactMap { alt in
      guard alt.wordCount >= Self.leastWords, let end = alt.openEnd else { return nil }
      let place = alt.prose.text.place(of: end - 1..<end)
      let insertion = ByteRange(place.bytes.upperBound..<place.bytes.upperBound)
      return Finding(
        .open, at: alt.prose.text.place(of: alt.visible), advice: nil,
        fixes: [FixIt(.addStop, .automatic, [TextEdit(insertion, ".")])])
    }
  }
}

extension AltText {
  /// Where a full stop belongs: behind the last word or bracket. Nil where the text ends as a sentence does, or with
  /// something that a full stop would become a part of.
  fileprivate var openEnd: Int? {
    let utf8 = prose.text.utf8
    var end = visible.upperBound
    // Emojis at the end go; the full stop belongs before them.
    for entity in prose.segments.entities.reversed() {
      guard entity.range.upperBound == end else { break }
      guard entity.kind == .emoji else { return nil }
      end = entity.range.lowerBound
      while end > visible.lowerBound, utf8[end - 1] == 0x20 { end -= 1 }
    }
    guard end > visible.lowerBound else { return nil }
    var inner = end
    let closing: Set<Character> = ["”", "\"", "’", "'", "»", ")", "]", "“"]
    var rest = prose.text[visible.lowerBound..<end]
    while let last = rest.last, closing.contains(last) {
      rest.removeLast()
      inner -= last.utf8.count
    }
    guard let last = rest.last, inner > visible.lowerBound else { return nil }
    if ".!?…:;,–—-".contains(last) { return nil }
    return end
  }
}

extension Localized {
  fileprivate static let open = Localized(
    sv: "Alt-texten saknar punkt, så uppläsningen fortsätter utan paus.",
    en: "The alt text has no full stop, so the speech goes on without a pause.")

  fileprivate static let addStop = Localized(sv: "Sätt punkt", en: "Add a full stop")
}

extension AltFullStop {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nKarusellen är här.\n" }
    return [
      .flagged(draft("⟦En liten karusell av trä⟧"), fixed: draft("En liten karusell av trä."), files: ["a.jpg"]),
      .flagged(draft("\"⟦Tomt torg i regn⟧\""), fixed: draft("\"Tomt torg i regn.\""), files: ["a.jpg"]),
      .flagged(draft("⟦Skylt med texten ”Öppet”⟧"), fixed: draft("Skylt med texten ”Öppet”."), files: ["a.jpg"]),
      .flagged(
        "![⟦Barn på väg till skolan⟧](a.jpg)\n", fixed: "![Barn på väg till skolan.](a.jpg)\n", files: ["a.jpg"]),
      .flagged(
        draft("⟦Barn badar. En hund ser på⟧"), fixed: draft("Barn badar. En hund ser på."), files: ["a.jpg"]),
      .accepted(draft("En liten karusell av trä."), files: ["a.jpg"]),
      .accepted(draft("Ekviks vapen"), files: ["a.jpg"]),
      .accepted(draft("Skylt med texten ”Vad vill du göra?”"), files: ["a.jpg"]),
      .accepted(draft("Vem kan hoppa längst?"), files: ["a.jpg"]),
      .accepted(draft("Läs mer på exempel.se/karusell"), files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    decorative: true\n---\nKarusellen är här\n", files: ["a.jpg"]),
    ]
  }
}
