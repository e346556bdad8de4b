import LintCore

/// Finds pictures with a small picture in them that shows more than what is left after cropping.
public struct ImageThumbnail: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "image-thumbnail",
      category: .personalData,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Ta bort miniatyren när bilden är beskuren.", en: "Take the thumbnail out of a cropped picture."),
      rationale: Localized(
        sv: """
          Kameran lägger en liten bild i filen. Några program beskär bara den stora. Då visar den lilla fortfarande \
          det som du tog bort: ett ansikte, en skärm, ett barn. Miniatyren har andra proportioner än bilden här.
          """,
        en: """
          The camera puts a small picture into the file. Some programs crop only the large one, and the small one still \
          shows what you took away: a face, a screen, a child. Here the thumbnail has other proportions than the picture.
          """),
      sources: ["Exif 2.32, 4.5.8", "Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard let trace = attachment.traces([.thumbnail]).first else { return nil }
      let thing = attachment.namedThing
      let message =
        trace.field == "png.trailer"
        ? Localized(
          sv: "\(thing.sv) har kvar resten av en större bild. Det som är beskuret går att få fram.",
          en: "\(thing.en) still holds the rest of a larger picture. What was cropped can be brought back.")
        : Localized(
          sv: "\(thing.sv) har en miniatyr som visar mer än själva bilden, troligen det som beskars bort.",
          en: "\(thing.en) has a thumbnail that shows more than the picture, probably what was cropped away.")
      return Finding(message, at: attachment.namePlace, advice: attachment.strippingAdvice)
    }
  }
}

extension ImageThumbnail {
  static var examples: [Example] {
    [
      .flagged("---\nmedia: [⟦bad.jpg⟧]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Thumbnail 160x120, 900x900)"]),
      .flagged(
        "---\nmedia: [⟦lek.jpg⟧]\n---\nLekplatsen är klar.\n", files: ["lek.jpg (Thumbnail 160x107, 1080x1080)"]),
      .flagged("---\nmedia: [⟦lek.jpg⟧]\n---\nLekplatsen är klar.\n", files: ["lek.jpg (Thumbnail 160x120, 1000x300)"]),
      .flagged("![Torget i sol.](⟦torg.jpg⟧)\n\nTorgdag.\n", files: ["torg.jpg (Thumbnail 512x384, 1600x900)"]),
      .flagged("---\nmedia: [⟦torg.jpg⟧]\n---\nTorgdag.\n", files: ["torg.jpg (Thumbnail 120x160, 1080x1080)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Thumbnail 160x120, 1600x1200)"]),
      // The picture was turned; nothing was taken away.
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Thumbnail 160x120, 1200x1600)"]),
      // Cameras fill up with black bars.
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Thumbnail 160x120, 6000x4000)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Thumbnail 160x107, 3000x2000)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg"]),
    ]
  }
}
