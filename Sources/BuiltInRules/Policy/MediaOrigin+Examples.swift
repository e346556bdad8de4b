import LintCore

extension MediaOrigin {
  private static func draft(_ media: String, _ text: String = "Så kan torget bli.") -> String {
    "---\nkind: post\nmedia:\n\(media)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("  - file: torg.png\n    origin: ⟦ai⟧"), files: ["torg.png"]),
      .flagged(
        draft("  - file: torg.png\n    ursprung: ⟦AI⟧\n    credit: \"Bild: Ekviks kommun\""), files: ["torg.png"]),
      .flagged(draft("  - file: ⟦AdobeStock_123456.jpg⟧\n    rights: licensed"), files: ["AdobeStock_123456.jpg"]),
      .flagged(draft("  - ⟦bilder/shutterstock_998877.jpg⟧")),
      .flagged(draft("  - file: ⟦\"ChatGPT Image 3 maj 2026.png\"⟧"), files: ["ChatGPT Image 3 maj 2026.png"]),
      .flagged(draft("  - file: ⟦DALL-E-torget.webp⟧\n    rights: own"), files: ["DALL-E-torget.webp"]),
      .flagged(draft("  - file: ⟦anna-ek-x7f3-unsplash.jpg⟧\n    origin:"), files: ["anna-ek-x7f3-unsplash.jpg"]),
      .flagged(
        draft("  - file: ⟦torg.jpg⟧\n    rights: own", "En AI-bild av torget."),
        fixed: draft("  - file: torg.jpg\n    origin: ai\n    rights: own", "En AI-bild av torget."),
        files: ["torg.jpg (DigitalSourceType)"]),
      .flagged(
        draft("  - file: ⟦torg.jpg⟧\n    rights: licensed"),
        fixed: draft("  - file: torg.jpg\n    origin: stock\n    rights: licensed"), files: ["torg.jpg (Credit)"]),
      .accepted(
        draft("  - file: torg.png\n    origin: ai", "Så kan torget bli. Bilden är gjord med AI."), files: ["torg.png"]),
      .accepted(draft("  - file: torg.png\n    origin: ai\n    credit: \"AI-genererad bild\""), files: ["torg.png"]),
      .accepted(
        draft("  - file: torg.png\n    origin: ai\n    text_in_image: Gjord med Midjourney"), files: ["torg.png"]),
      .accepted(draft("  - file: AdobeStock_123456.jpg\n    origin: stock"), files: ["AdobeStock_123456.jpg"]),
      .accepted(draft("  - file: IMG_2041.jpg\n    rights: own"), files: ["IMG_2041.jpg"]),
      .accepted(draft("  - file: stockholm-ai-konferens.jpg"), files: ["stockholm-ai-konferens.jpg"]),
      .accepted("---\nkind: reply\nmedia: [shutterstock_1.jpg]\n---\nSe bilden.\n", files: ["shutterstock_1.jpg"]),
    ]
  }
}
