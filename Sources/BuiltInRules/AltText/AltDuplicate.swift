import LintCore
import Segmentation

/// Finds alt texts that several pictures of a post share.
public struct AltDuplicate: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-duplicate",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Ge varje bild sin egen alt-text.", en: "Give each picture an alt text of its own."),
      rationale: Localized(
        sv: "Med samma text på alla bilder får den som lyssnar inte veta varför det är flera.",
        en: "With the same text on all pictures, listeners do not learn why there are several."),
      sources: ["WCAG 1.1.1", "Diggs vägledning om digital tillgänglighet"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    var first: [String: AltText] = [:]
    return post.altTexts.compactMap { alt in
      let key = alt.key
      guard let earlier = first[key], !key.isEmpty else {
        first[key] = alt
        return nil
      }
      return Finding(.same(alt.text), at: alt.place, advice: .each, related: [Note(.firstHere, at: earlier.place)])
    }
  }
}

extension Localized {
  fileprivate static func same(_ text: String) -> Self {
    Localized(
      sv: "”\(text)” är alt-text till flera bilder i inlägget.",
      en: "“\(text)” is the alt text of several pictures in the post.")
  }

  fileprivate static let each = Localized(
    sv: "Skriv vad just den här bilden visar. Är den bara prydnad, skriv decorative: true.",
    en: "Write what this very picture shows. If it is mere decoration, write decorative: true.")

  fileprivate static let firstHere = Localized(sv: "Samma text står här.", en: "The same text stands here.")
}

extension AltDuplicate {
  static var examples: [Example] {
    func draft(_ first: String, _ second: String) -> String {
      "---\nmedia:\n  - file: a.jpg\n    alt: \(first)\n  - file: b.jpg\n    alt: \(second)\n---\nNu tänder vi vinterljusen.\n"
    }
    return [
      .flagged(draft("Ljusslingor över Ågatan.", "⟦Ljusslingor över Ågatan.⟧"), files: ["a.jpg", "b.jpg"]),
      .flagged(draft("Ljusslingor över Ågatan.", "⟦ljusslingor över Ågatan⟧"), files: ["a.jpg", "b.jpg"]),
      .flagged(draft("Skolstart i Ekvik", "⟦\"Skolstart i  Ekvik!\"⟧"), files: ["a.jpg", "b.jpg"]),
      .flagged(
        "![En gunga.](a.jpg)\n![⟦En gunga.⟧](b.jpg)\n![⟦En gunga.⟧](c.jpg)\n", files: ["a.jpg", "b.jpg", "c.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: En röd gunga.\n---\nLekplatsen är klar.\n\n![⟦En röd gunga.⟧](b.jpg)\n",
        files: ["a.jpg", "b.jpg"]),
      .accepted(draft("Ljusslingor över Ågatan.", "Ljusslingor över Torget."), files: ["a.jpg", "b.jpg"]),
      .accepted("![En gunga.](a.jpg)\n![En gunga.](a.jpg)\n", files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    decorative: true\n  - file: b.jpg\n    decorative: true\n---\nVinter.\n",
        files: ["a.jpg", "b.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: \"\"\n  - file: b.jpg\n    alt: \"\"\n---\nVinter.\n",
        files: ["a.jpg", "b.jpg"]),
      .accepted("---\nmedia:\n  - file: a.jpg\n    alt: En röd gunga.\n---\nEn röd gunga.\n", files: ["a.jpg"]),
    ]
  }
}
