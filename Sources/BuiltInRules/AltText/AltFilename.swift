import LintCore

/// Finds alt texts that are the name of a file or what a camera calls its pictures.
public struct AltFilename: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-filename",
      category: .altText,
      severities: [.error],
      needs: .metadata,
      summary: Localized(
        sv: "Skriv vad bilden visar, inte vad filen heter.",
        en: "Write what the picture shows, not what the file is called."),
      rationale: Localized(
        sv: "Ett filnamn läses upp tecken för tecken och säger ingenting om bilden.",
        en: "A file name is read out character by character and says nothing about the picture."),
      sources: ["WCAG 1.1.1", "WCAG F30"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard let alt = attachment.alt, let text = alt.text, !attachment.isDecorative else { return nil }
      let trimmed = text.trimmed
      guard !trimmed.isEmpty, isFileName(trimmed) || isCameraName(trimmed) || isNameOf(attachment, trimmed) else {
        return nil
      }
      return Finding(.fileName(trimmed), at: alt.range, advice: .describe)
    }
  }

  /// One word that ends in a picture's or film's extension.
  private func isFileName(_ text: String) -> Bool {
    guard let dot = text.lastIndex(of: "."), dot != text.startIndex, !text.contains("://") else { return false }
    let ending = text[text.index(after: dot)...].lowercased()
    let isSpaced = text[..<dot].contains(" ")
    return Self.extensions.contains(ending) && (!isSpaced || text.count <= 40)
  }

  private static let extensions: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "svg", "tif", "tiff", "bmp", "mp4", "mov", "webm",
    "pdf",
  ]

  /// What cameras, phones and screens call pictures: letters and a running number or time.
  private func isCameraName(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.filter(\.isNumber).count >= 3 else { return false }
    let prefixes = [
      "img", "image", "dsc", "dscn", "dscf", "pxl", "gopr", "dji", "vid", "mvimg", "wp_", "skärmavbild", "screenshot",
    ]
    guard let prefix = prefixes.first(where: { lower.hasPrefix($0) }) else { return false }
    let rest = lower.dropFirst(prefix.count)
    let isLong = prefix == "skärmavbild" || prefix == "screenshot"
    return rest.allSatisfy { $0.isNumber || "_-. ()".contains($0) || isLong && "kl.at".contains($0) }
  }

  /// The attached file's own name without its extension, where that is no word: it has a digit or a sign in it.
  private func isNameOf(_ attachment: Attachment, _ text: String) -> Bool {
    guard let path = attachment.path else { return false }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if text == name { return true }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return text == stem && stem.contains { $0.isNumber || "_-".contains($0) }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Localized {
  fileprivate static func fileName(_ text: String) -> Self {
    Localized(
      sv: "Alt-texten ”\(text)” är ett filnamn och säger inte vad bilden visar.",
      en: "The alt text “\(text)” is a file name and does not say what the picture shows.")
  }

  fileprivate static let describe = Localized(
    sv: "Beskriv bilden med en mening, som för någon du pratar med i telefon.",
    en: "Describe the picture in a sentence, as to somebody on the phone.")
}

extension AltFilename {
  static var examples: [Example] {
    [
      .flagged(
        "---\nmedia:\n  - file: IMG_4032.jpg\n    alt: ⟦IMG_4032.jpg⟧\n---\nNy cykelbana.\n", files: ["IMG_4032.jpg"]),
      .flagged("---\nmedia:\n  - file: a.jpg\n    alt: ⟦DSC00123⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged("---\nmedia:\n  - file: a.jpg\n    alt: ⟦PXL_20260412_101112⟧\n---\nNy cykelbana.\n", files: ["a.jpg"]),
      .flagged(
        "---\nmedia:\n  - file: cykelbana-2.png\n    alt: ⟦cykelbana-2⟧\n---\nNy cykelbana.\n",
        files: ["cykelbana-2.png"]),
      .flagged(
        "---\nmedia:\n  - file: a.jpg\n    alt: ⟦Skärmavbild 2026-04-12 kl. 10.11.12⟧\n---\nNy cykelbana.\n",
        files: ["a.jpg"]),
      .flagged("![⟦badplats.jpg⟧](badplats.jpg)\n", files: ["badplats.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Ny cykelbana på Drottninggatan.\n---\nNy cykelbana.\n", files: ["a.jpg"]
      ),
      .accepted(
        "---\nmedia:\n  - file: simhall.jpg\n    alt: Simhall\n---\nSimhallen är stängd.\n", files: ["simhall.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Skylt med texten helsingborg.se/bad.\n---\nBadet.\n", files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: \"Affisch: 12 000 besökare 2026.\"\n---\nKulturnatten.\n",
        files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Image 2000 är namnet på en skulptur av Elsa Påhitt.\n---\nKonst.\n",
        files: ["a.jpg"]),
    ]
  }
}
