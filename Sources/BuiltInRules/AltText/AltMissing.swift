import LintCore
import SourceText

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
        advice: attachment.advice,
        fixes: attachment.fixes(in: post.language))
    }
  }
}

extension Attachment {
  fileprivate var advice: Localized { isInline ? markup == nil ? .inline : .attribute : .inFrontMatter }

  /// Writes the alt text that lies in the file itself, where there is one and a place for it.
  fileprivate func fixes(in language: String) -> [FixIt] {
    guard let own = ownAltText(in: language) else { return [] }
    if let markup {
      // The format escapes what stands in texts, and this is markup.
      guard let place = markup.attributePlace, !own.contains(where: { "\"&<>".contains($0) }) else { return [] }
      return [FixIt(.takeFromFile, .needsReview, [TextEdit(place..<place, " alt=\"\(own)\"")])]
    }
    if isInline {
      // Between the brackets of ![](file).
      let start = range.lowerBound.value + 2
      guard !own.contains(where: { "[]\\".contains($0) }) else { return [] }
      return [FixIt(.takeFromFile, .needsReview, [TextEdit(ByteRange(start..<start), own)])]
    }
    guard let file, let lineStart = fields.lineStart, !own.contains(where: { "\"\\".contains($0) }) else { return [] }
    let end = file.range.bytes.upperBound
    return [FixIt(.takeFromFile, .needsReview, [TextEdit(ByteRange(end..<end), "\(lineStart)alt: \"\(own)\"")])]
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

  fileprivate static let attribute = Localized(
    sv: "Skriv alt=\"…\" med en mening om vad bilden visar, eller alt=\"\" om den bara är prydnad.",
    en: "Write alt=\"…\" with a sentence about what it shows, or alt=\"\" if it is mere decoration.")

  fileprivate static let inline = Localized(
    sv: "Skriv beskrivningen mellan hakparenteserna: ![Barn badar vid bryggan.](bild.jpg)",
    en: "Write the description between the brackets: ![Children bathing by the jetty.](picture.jpg)")
}

extension Localized {
  /// The title of a fix that takes the alt text out of the file.
  static let takeFromFile = Localized(sv: "Ta alt-texten som ligger i filen", en: "Take the alt text in the file")
}

extension AltMissing {
  static var examples: [Example] {
    [
      .flagged("---\nmedia:\n  - file: ⟦badplats.jpg⟧\n---\nNu öppnar badet.\n", files: ["badplats.jpg"]),
      .flagged("---\nchannels: [facebook]\nmedia: [⟦pulka.png⟧]\n---\nDet är snö i backen.\n", files: ["pulka.png"]),
      .flagged("Nu öppnar badet.\n\n![](⟦badplats.jpg⟧)\n", files: ["badplats.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: ⟦badplats.jpg⟧\n    people: false\n---\nNu öppnar badet.\n",
        fixed:
          "---\nmedia:\n  - file: badplats.jpg\n    alt: \"En sol över havet.\"\n    people: false\n---\nNu öppnar badet.\n",
        files: ["badplats.jpg (AltTextAccessibility)"]),
      .flagged(
        "![](⟦badplats.jpg⟧)\n", fixed: "![En sol över havet.](badplats.jpg)\n",
        files: ["badplats.jpg (AltTextAccessibility)"]),
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
