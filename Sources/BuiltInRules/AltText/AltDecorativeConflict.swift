import LintCore

/// Finds pictures that are declared to be decoration and have an alt text all the same.
public struct AltDecorativeConflict: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-decorative-conflict",
      category: .altText,
      severities: [.error],
      needs: .metadata,
      summary: Localized(
        sv: "Välj: antingen är bilden dekorativ, eller så har den alt-text.",
        en: "Choose: either the picture is decoration, or it has alt text."),
      rationale: Localized(
        sv:
          "En dekorativ bild hoppas över av skärmläsare. Då hör ingen alt-texten, eller så läses prydnaden upp i onödan.",
        en:
          "Screen readers skip a decorative picture. So nobody hears the alt text, or decoration is read out for nothing."
      ),
      sources: ["WCAG 1.1.1", "WCAG F39", "ACT-regel 46ca7f"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard attachment.isDecorative, let alt = attachment.alt, let text = alt.text, !text.trimmed.isEmpty else {
        return nil
      }
      let related = attachment.fields["decorative"].map { [Note(.declaredHere, at: $0.range)] } ?? []
      return Finding(.both, at: alt.range, advice: .choose, related: related)
    }
  }
}

extension Localized {
  fileprivate static let both = Localized(
    sv: "Bilden är dekorativ men har ändå en alt-text. Skärmläsaren hoppar över den.",
    en: "The picture is decoration but has alt text all the same. The screen reader skips it.")

  fileprivate static let choose = Localized(
    sv: "Ta bort alt: om bilden bara är prydnad, annars decorative: true.",
    en: "Remove alt: if the picture is mere decoration, otherwise decorative: true.")

  fileprivate static let declaredHere = Localized(
    sv: "Här står att bilden är dekorativ.", en: "Here the picture is said to be decoration.")
}

extension AltDecorativeConflict {
  static var examples: [Example] {
    let start = "---\nmedia:\n  - file: ram.png\n    "
    let end = "\n---\nNu öppnar badet.\n"
    return [
      .flagged(start + "decorative: true\n    alt: ⟦Mellanrum⟧" + end, files: ["ram.png"]),
      .flagged(start + "alt: ⟦Barn badar vid bryggan.⟧\n    decorative: true" + end, files: ["ram.png"]),
      .flagged(start + "dekorativ: true\n    alt: ⟦\"Blommor i en rabatt.\"⟧" + end, files: ["ram.png"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: En gunga.\n  - file: b.jpg\n    alt: ⟦Ram⟧\n    decorative: true" + end,
        files: ["a.jpg", "b.jpg"]),
      .flagged(start + "decorative: true\n    alt: ⟦\"-\"⟧" + end, files: ["ram.png"]),
      .accepted(start + "decorative: true" + end, files: ["ram.png"]),
      .accepted(start + "decorative: true\n    alt: \"\"" + end, files: ["ram.png"]),
      .accepted(start + "decorative: true\n    alt: \" \"" + end, files: ["ram.png"]),
      .accepted(start + "decorative: false\n    alt: Barn badar vid bryggan." + end, files: ["ram.png"]),
      .accepted("![Barn badar vid bryggan.](ram.png)\n", files: ["ram.png"]),
    ]
  }
}
