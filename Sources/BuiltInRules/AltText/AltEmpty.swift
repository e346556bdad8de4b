import LintCore
import SourceText

/// Finds alt texts without any text: nobody can tell whether the picture is decoration or was forgotten.
public struct AltEmpty: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-empty",
      category: .altText,
      severities: [.error],
      needs: .metadata,
      replaces: ["alt-length"],
      summary: Localized(
        sv: "Fyll i alt-texten, eller säg att bilden är dekorativ.",
        en: "Fill in the alt text, or say that the picture is decorative."),
      rationale: Localized(
        sv: "En tom alt-text kan betyda att bilden bara är prydnad, eller att någon glömde. Säg vilket.",
        en: "An empty alt text may mean that the picture is mere decoration, or that somebody forgot. Say which."),
      sources: ["WCAG 1.1.1", "ACT-regel 23a2a8"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard let alt = attachment.alt, !attachment.isDecorative, attachment.facts.kind != .document else { return nil }
      let text = alt.text ?? ""
      guard alt.isEmpty || alt.text != nil, !text.unicodeScalars.contains(where: \.isVisible) else { return nil }
      let entry = attachment.fields.entry("alt")
      let place = alt.range.isEmpty ? entry?.keyRange ?? alt.range : alt.range
      var fixes: [FixIt] = []
      // In place of the empty quotation marks.
      if !alt.range.isEmpty, !attachment.isInline, let own = attachment.ownAltText(in: post.language),
        !own.contains(where: { "\"\\".contains($0) })
      {
        fixes = [FixIt(.takeFromFile, .needsReview, [TextEdit(alt.range, "\"\(own)\"")])]
      }
      let isElement = attachment.isInline && attachment.markup != nil
      return Finding(.empty, at: place, advice: isElement ? .decideInMarkup : .decide, fixes: fixes)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees or hears anything of it.
  fileprivate var isVisible: Bool {
    !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && value != 0x2800
      && properties.generalCategory != .control
  }
}

extension Localized {
  fileprivate static let empty = Localized(
    sv: "Alt-texten är tom, så det går inte att veta om bilden är prydnad eller glömd.",
    en: "The alt text is empty, so nobody can tell whether the picture is decoration or was forgotten.")

  fileprivate static let decideInMarkup = Localized(
    sv: "Skriv vad bilden visar, eller alt=\"\" utan mellanslag om den bara är prydnad.",
    en: "Write what the picture shows, or alt=\"\" without a space if it is mere decoration.")

  fileprivate static let decide = Localized(
    sv: "Skriv vad bilden visar, eller ta bort alt: och skriv decorative: true.",
    en: "Write what the picture shows, or remove alt: and write decorative: true.")
}

extension AltEmpty {
  static var examples: [Example] {
    [
      .flagged("---\nmedia:\n  - file: bad.jpg\n    alt: ⟦\"\"⟧\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: bad.jpg\n    alt: ⟦\"\"⟧\n---\nNu öppnar badet.\n",
        fixed: "---\nmedia:\n  - file: bad.jpg\n    alt: \"En sol över havet.\"\n---\nNu öppnar badet.\n",
        files: ["bad.jpg (AltTextAccessibility)"]),
      .flagged("---\nmedia:\n  - file: bad.jpg\n    alt: ⟦\"  \"⟧\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .flagged("---\nmedia:\n  - file: bad.jpg\n    ⟦alt⟧:\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .flagged("---\nmedia:\n  - file: bad.jpg\n    alt: ⟦\"\\u200B\"⟧\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: bad.jpg\n    alt: ⟦''⟧\n    decorative: false\n---\nNu öppnar badet.\n",
        files: ["bad.jpg"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n    alt: Badet.\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n    decorative: true\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: bad.jpg\n    alt: \"\"\n    decorative: true\n---\nNu öppnar badet.\n",
        files: ["bad.jpg"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
      .accepted("![Barn badar.](bad.jpg)\n", files: ["bad.jpg"]),
    ]
  }
}
