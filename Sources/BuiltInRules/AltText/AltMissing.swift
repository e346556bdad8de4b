import LintCore

/// Finds pictures that nothing describes.
public struct AltMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-missing",
      category: .altText,
      severities: [.error],
      needs: .metadata,
      summary: Localized(sv: "Beskriv varje bild med en alt-text.", en: "Describe every picture with alt text."),
      rationale: Localized(
        sv:
          "Den som inte ser bilden hör bara ”bild”, eller en gissning som kanalen har gjort. Alt-texten säger vad bilden berättar.",
        en:
          "Readers who cannot see the picture hear only “image”, or a guess by the channel. The alt text says what the picture tells."
      ),
      sources: ["WCAG 1.1.1", "Diggs vägledning om digital tillgänglighet"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.hasAltField(in: context) else { return [] }
    return post.attachments.compactMap { attachment in
      guard attachment.facts.kind == .image, attachment.alt == nil, !attachment.isDecorative else { return nil }
      let name = attachment.path ?? ""
      return Finding(
        .missing(name), at: attachment.file?.range ?? attachment.range,
        advice: attachment.isInline ? .inline : .inFrontMatter)
    }
  }
}

extension Post {
  /// Whether some channel of the post has a field for alt text; a post without channels is checked as if it had.
  func hasAltField(in context: LintContext) -> Bool {
    if kind == "story" { return false }
    return channels.isEmpty || channels.contains { context.channels[$0]?.hasAltField ?? true }
  }
}

extension Localized {
  fileprivate static func missing(_ name: String) -> Self {
    Localized(
      sv: "Bilden ”\(name)” saknar alt-text. Den som inte ser bilden får inte veta vad den visar.",
      en: "The picture “\(name)” has no alt text. Readers who cannot see it do not learn what it shows.")
  }

  fileprivate static let inFrontMatter = Localized(
    sv: "Skriv alt: och en mening om vad bilden visar, eller decorative: true om den bara är prydnad.",
    en: "Write alt: and a sentence about what it shows, or decorative: true if it is mere decoration.")

  fileprivate static let inline = Localized(
    sv: "Skriv beskrivningen mellan hakparenteserna: ![Barn badar vid bryggan.](bild.jpg)",
    en: "Write the description between the brackets: ![Children bathing by the jetty.](picture.jpg)")
}

extension AltMissing {
  static var examples: [Example] {
    [
      .flagged("---\nmedia:\n  - file: ⟦badplats.jpg⟧\n---\nNu öppnar badet.\n", files: ["badplats.jpg"]),
      .flagged("---\nchannels: [facebook]\nmedia: [⟦pulka.png⟧]\n---\nDet är snö i backen.\n", files: ["pulka.png"]),
      .flagged("Nu öppnar badet.\n\n![](⟦badplats.jpg⟧)\n", files: ["badplats.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: En gunga.\n  - file: ⟦b.webp⟧\n---\nLekplatsen är klar.\n",
        files: ["a.jpg", "b.webp"]),
      .flagged("---\nmedia:\n  - fil: ⟦karta.svg⟧\n    dekorativ: false\n---\nSå går bussen.\n", files: ["karta.svg"]),
      .accepted(
        "---\nmedia:\n  - file: badplats.jpg\n    alt: Barn badar vid bryggan på Fria Bad.\n---\nNu öppnar badet.\n",
        files: ["badplats.jpg"]),
      .accepted("---\nmedia:\n  - file: ram.png\n    decorative: true\n---\nNu öppnar badet.\n", files: ["ram.png"]),
      .accepted(
        "---\nmedia:\n  - file: film.mp4\n    captions: film.sv.srt\n---\nNu öppnar badet.\n",
        files: ["film.mp4", "film.sv.srt"]),
      .accepted("![Barn badar vid bryggan.](badplats.jpg)\n", files: ["badplats.jpg"]),
      .accepted(
        "---\nchannels: [youtube]\nmedia:\n  - file: omslag.jpg\n---\nSe filmen om badet.\n", files: ["omslag.jpg"]),
      .accepted("---\nmedia:\n  - file: protokoll.pdf\n---\nLäs protokollet.\n", files: ["protokoll.pdf"]),
    ]
  }
}
