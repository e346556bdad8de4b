import LintCore
import Segmentation

/// Finds pictures that are declared to be decoration although they seem to tell something.
public struct AltDecorativeDoubtful: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-decorative-doubtful",
      category: .altText,
      severities: [.info],
      needs: .metadata,
      summary: Localized(
        sv: "Är bilden verkligen bara prydnad?", en: "Is the picture really mere decoration?"),
      rationale: Localized(
        sv: """
          Dekorativ betyder att ingenting går förlorat för den som inte ser bilden. Affischer, kartor och scheman säger \
          nästan alltid något, och inläggets enda bild är sällan bara prydnad.
          """,
        en: """
          Decorative means that nothing is lost for those who do not see the picture. Posters, maps and schedules nearly \
          always say something, and a post's only picture is seldom mere decoration.
          """),
      sources: ["WCAG 1.1.1", "ACT-regel e88epe"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let pictures = post.attachments.count { $0.facts.kind == .image || $0.facts.kind == .unknown }
    return post.attachments.compactMap { attachment in
      guard attachment.isDecorative, let declared = attachment.fields["decorative"], attachment.facts.kind == .image
      else { return nil }
      if let word = attachment.picturedText(context) {
        return Finding(.named(word), at: declared.range, advice: .describe)
      }
      if attachment.fields["text_in_image"]?.text != nil {
        return Finding(.hasText, at: declared.range, advice: .describe)
      }
      guard pictures == 1, post.attachments.count == 1 else { return nil }
      return Finding(.only, at: declared.range, advice: .describe)
    }
  }
}

extension Attachment {
  /// The word in the file's name that says that the picture shows text: affisch, karta, schema.
  func picturedText(_ context: LintContext) -> String? {
    guard let name = path?.split(separator: "/").last else { return nil }
    let stem = name.prefix { $0 != "." }
    // A name may join its words: kulturnatten-affisch, busskarta2.
    let parts = String(stem).composed.lowercased().split { !$0.isLetter }
    for part in parts {
      if let word = context.picturedText(endingIn: String(part)) { return word }
    }
    return nil
  }
}

extension LintContext {
  /// The kind of picture with text on it that a word names, perhaps as the end of a compound: ”busskarta”.
  func picturedText(endingIn word: String) -> String? {
    let lexicon = Lexicon("pictured-texts")
    if lexicons.contains(word, in: lexicon) { return word }
    guard word.count > 6 else { return nil }
    // Short words end others by chance: fotograf, cykelskylt is one all the same.
    return lexicons.keys(of: lexicon).first { $0.count > 4 && word.hasSuffix($0) && $0 != "table" && $0 != "citat" }
  }
}

extension Localized {
  fileprivate static func named(_ word: String) -> Self {
    Localized(
      sv: "Filen heter ”\(word)”. Sådana bilder säger nästan alltid något.",
      en: "The file is called “\(word)”. Such pictures nearly always say something.")
  }

  fileprivate static let hasText = Localized(
    sv: "Bilden har text i sig, så den är inte bara prydnad.",
    en: "The picture has text in it, so it is not mere decoration.")

  fileprivate static let only = Localized(
    sv: "Inläggets enda bild är sällan bara prydnad.", en: "A post's only picture is seldom mere decoration.")

  fileprivate static let describe = Localized(
    sv: "Ta bort decorative: true och skriv alt: om bilden säger något.",
    en: "Remove decorative: true and write alt: if the picture says something.")
}

extension AltDecorativeDoubtful {
  static var examples: [Example] {
    func draft(_ media: String) -> String { "---\nmedia:\n\(media)---\nPå lördag är det loppis i parken.\n" }
    return [
      .flagged(draft("  - file: affisch.png\n    decorative: ⟦true⟧\n"), files: ["affisch.png"]),
      .flagged(draft("  - file: loppis-affisch.png\n    decorative: ⟦true⟧\n"), files: ["loppis-affisch.png"]),
      .flagged(draft("  - file: parken.jpg\n    decorative: ⟦true⟧\n"), files: ["parken.jpg"]),
      .flagged(
        draft("  - file: a.jpg\n    alt: En gunga.\n  - file: busskarta.png\n    decorative: ⟦true⟧\n"),
        files: ["a.jpg", "busskarta.png"]),
      .flagged(
        draft(
          "  - file: a.jpg\n    alt: En gunga.\n  - file: b.png\n    text_in_image: Öppet 10–18\n    decorative: ⟦true⟧\n"
        ),
        files: ["a.jpg", "b.png"]),
      .accepted(
        draft("  - file: a.jpg\n    alt: En gunga.\n  - file: ram.png\n    decorative: true\n"),
        files: ["a.jpg", "ram.png"]),
      .accepted(draft("  - file: affisch.png\n    alt: Affisch. Loppis i parken på lördag.\n"), files: ["affisch.png"]),
      .accepted(
        draft("  - file: fotograf.jpg\n    decorative: true\n  - file: a.jpg\n    alt: En gunga.\n"),
        files: ["fotograf.jpg", "a.jpg"]),
      .accepted(
        draft("  - file: film.mp4\n    captions: film.srt\n  - file: ram.png\n    decorative: true\n"),
        files: ["film.mp4", "film.srt", "ram.png"]),
      .accepted(draft("  - file: parken.jpg\n    decorative: false\n    alt: Parken i sol.\n"), files: ["parken.jpg"]),
    ]
  }
}
