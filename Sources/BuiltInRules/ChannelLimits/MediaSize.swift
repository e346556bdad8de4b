import LintCore

/// Finds files with more bytes than the channel takes.
public struct MediaSize: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-size", category: .channelLimits, severities: [.error, .warning], needs: .media, scope: .post,
      summary: Localized(
        sv: "Håll bilder och filmer inom kanalens gräns för filstorlek.",
        en: "Keep pictures and films within the channel's file size."),
      rationale: Localized(
        sv: "En för stor fil nekas vid uppladdningen. Foton från en systemkamera är ofta större än kanalerna tar.",
        en: "A file that is too large is refused at upload. Photos from a camera are often larger than channels take."),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    MediaCheck.of(post, in: context).findings { file, limit, channel in
      guard case .bytes(let maximum) = limit.measure, let count = file.attachment.facts.byteCount, count > maximum
      else {
        return nil
      }
      let (title, size, most) = (channel.displayName, Localized.bytes(count), Localized.bytes(maximum))
      return Finding(
        Localized(
          sv: "Filen är \(size.sv), men \(title.sv) tar högst \(most.sv) (kontrollerat \(limit.date)).",
          en: "The file is \(size.en), but \(title.en) takes at most \(most.en) (checked \(limit.date))."),
        at: file.attachment.filePlace, tier: limit.tier,
        advice: Localized(
          sv: "Exportera en mindre version. \(Localized.source(of: limit).sv)",
          en: "Export a smaller version. \(Localized.source(of: limit).en)"), channel: channel)
    }
  }
}

extension MediaSize {
  private static func draft(_ channel: String, _ file: String) -> String {
    "---\nchannels: [\(channel)]\nmedia:\n  - file: \(file)\n    alt: En vit gångbro lyfts på plats.\n---\nBron är på plats.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("x", "⟦bro.jpg⟧"), files: ["bro.jpg 6MB"]),
      .flagged(draft("instagram", "⟦bro.jpg⟧"), files: ["bro.jpg 9MB"]),
      .flagged(draft("threads", "⟦bro.png⟧"), files: ["bro.png 9MB"]),
      .flagged(draft("linkedin", "⟦bro.jpg⟧"), files: ["bro.jpg 12MB"]),
      .flagged(draft("x", "⟦bro.gif⟧"), files: ["bro.gif 16MB"]),
      .accepted(draft("x", "bro.jpg"), files: ["bro.jpg 5MB"]),
      .accepted(draft("x", "bro.gif"), files: ["bro.gif 14MB"]),
      .accepted(draft("facebook, instagram", "bro.jpg"), files: ["bro.jpg 7MB"]),
      .accepted(draft("web, newsletter", "bro.jpg"), files: ["bro.jpg 40MB"]),
      .accepted(draft("x", "bro.jpg")),
    ]
  }
}
