import LintCore

/// Finds files in a format that the channel refuses.
public struct MediaFormat: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-format", category: .channelLimits, severities: [.error, .warning], needs: .media, scope: .post,
      summary: Localized(
        sv: "Spara bilder och filmer i ett format som kanalen tar.",
        en: "Save pictures and films in a format that the channel takes."),
      rationale: Localized(
        sv: "En fil i fel format går inte att ladda upp. Då står inlägget utan bild eller film när det ska ut.",
        en:
          "A file in a wrong format cannot be uploaded, and the post is left without picture or film when it is to go out."
      ),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    MediaCheck.of(post, in: context).findings { file, limit, channel in
      guard case .formats(let allowed) = limit.measure, !file.format.isEmpty, !allowed.contains(file.format) else {
        return nil
      }
      let (title, format) = (channel.displayName, file.format.uppercased())
      let names = allowed.prefix(6).map { $0.uppercased() }.joined(separator: ", ")
      return Finding(
        Localized(
          sv: "\(title.sv) tar inte emot \(format) (kontrollerat \(limit.date)).",
          en: "\(title.en) does not take \(format) (checked \(limit.date))."),
        at: file.attachment.filePlace, tier: limit.tier,
        advice: Localized(
          sv: "Spara ”\(file.attachment.path ?? "")” som \(names). \(Localized.source(of: limit).sv)",
          en: "Save “\(file.attachment.path ?? "")” as \(names). \(Localized.source(of: limit).en)"), channel: channel)
    }
  }
}

extension MediaFormat {
  private static func draft(_ channel: String, _ file: String, kind: String = "post") -> String {
    "---\nkind: \(kind)\nchannels: [\(channel)]\nmedia:\n  - file: \(file)\n    alt: En vit gångbro lyfts på plats.\n---\nBron är på plats.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("linkedin", "⟦vink.webm⟧"), files: ["vink.webm"]),
      .flagged(draft("linkedin", "⟦bro.webp⟧"), files: ["bro.webp"]),
      .flagged(draft("x", "⟦https://bild.exempel.se/bro.tif⟧")),
      .flagged(draft("threads", "⟦bro.gif⟧"), files: ["bro.gif"]),
      .flagged(draft("instagram", "⟦bro.gif⟧"), files: ["bro.gif"]),
      .flagged(draft("x", "⟦https://film.exempel.se/bro.avi⟧")),
      .accepted(draft("x", "bro.webp"), files: ["bro.webp"]),
      .accepted(draft("linkedin, x, mastodon, bluesky", "bro.jpg"), files: ["bro.jpg"]),
      .accepted(draft("instagram", "bro.png"), files: ["bro.png"]),
      .accepted(draft("linkedin", "bro.pdf"), files: ["bro.pdf"]),
      .accepted(draft("web, newsletter", "bro.avif")),
      .accepted(draft("linkedin", "bro.webp", kind: "profile"), files: ["bro.webp"]),
      .accepted(draft("linkedin", "bro.webp")),
    ]
  }
}
