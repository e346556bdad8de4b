import LintCore
import Segmentation

/// Finds alt texts that only hold a place: ”bild”, ”todo”, ”bild 1”.
public struct AltPlaceholder: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-placeholder",
      category: .altText,
      severities: [.error],
      needs: .metadata,
      replaces: ["alt-length", "alt-full-stop", "alt-duplicate", "alt-redundant-prefix", "alt-caps"],
      summary: Localized(
        sv: "Skriv vad bilden visar i stället för ”bild” eller ”todo”.",
        en: "Write what the picture shows instead of “image” or “todo”."),
      rationale: Localized(
        sv:
          "Skärmläsaren säger redan att det är en bild. Ett ord som håller platsen ger ingenting till den som lyssnar.",
        en: "The screen reader already says that it is an image. A word that holds the place gives listeners nothing."),
      sources: ["WCAG 1.1.1", "WCAG F30"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.compactMap { alt in
      guard alt.visible.count <= 60, Self.isPlaceholder(alt.text, context) else { return nil }
      return Finding(.placeholder(alt.text), at: alt.place, advice: .describe)
    }
  }

  /// Whether a whole text is a placeholder, with or without a number behind it: ”bild 1”, ”Foto #2”.
  private static func isPlaceholder(_ text: String, _ context: LintContext) -> Bool {
    let folded = text.foldedWithoutSigns
    let lexicon = Lexicon("alt-placeholders")
    if context.lexicons.contains(folded, in: lexicon) { return true }
    let inner = folded.drop { "([<{\"”*_".contains($0) }
    var rest = inner
    while let last = rest.last, ")]>}\"”*_".contains(last) { rest.removeLast() }
    if rest.count != folded.count, context.lexicons.contains(String(rest), in: lexicon) { return true }
    // Three digits and more are what cameras count with, which another rule knows.
    guard folded.count(where: \.isNumber) < 3 else { return false }
    while let last = rest.last, last.isNumber || " #_-.()".contains(last) || rest.hasSuffix("nr") {
      rest.removeLast(rest.hasSuffix("nr") ? 2 : 1)
    }
    guard rest.count < folded.count, rest.contains(where: \.isLetter) else { return false }
    return context.lexicons.contains(String(rest), in: lexicon)
  }
}

extension Localized {
  fileprivate static func placeholder(_ text: String) -> Self {
    Localized(
      sv: "Alt-texten ”\(text)” säger inte vad bilden visar.",
      en: "The alt text “\(text)” does not say what the picture shows.")
  }

  fileprivate static let describe = Localized(
    sv: "Beskriv bilden med en mening, som för någon du pratar med i telefon.",
    en: "Describe the picture in a sentence, as to somebody on the phone.")
}

extension AltPlaceholder {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nNy cykelbana.\n" }
    return [
      .flagged(draft("⟦bild⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Bild 1⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦TODO⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦Kommer snart.⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦\"[alt-text]\"⟧"), files: ["a.jpg"]),
      .flagged(draft("⟦\"-\"⟧"), files: ["a.jpg"]),
      .flagged("![⟦foto⟧](a.jpg)\n", files: ["a.jpg"]),
      .flagged(draft("⟦image_2⟧"), files: ["a.jpg"]),
      .accepted(draft("Ingen badning-skylt vid bryggan."), files: ["a.jpg"]),
      .accepted(draft("Bildlärare visar en elev hur man ritar."), files: ["a.jpg"]),
      .accepted(draft("Testbana för cyklister i Ekvik."), files: ["a.jpg"]),
      .accepted(draft("Buss 4 på Storgatan."), files: ["a.jpg"]),
      .accepted(draft("Tom parkering i regn."), files: ["a.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    decorative: true\n---\nNy cykelbana.\n", files: ["a.jpg"]),
    ]
  }
}
