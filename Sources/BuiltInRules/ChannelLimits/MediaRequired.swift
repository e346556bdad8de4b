import LintCore

/// Finds posts without picture or film for channels that take no post without.
public struct MediaRequired: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-required", category: .channelLimits, severities: [.error], needs: .metadata, scope: .post,
      summary: Localized(
        sv: "Lägg till en bild eller film där kanalen kräver det.",
        en: "Add a picture or film where the channel asks for one."),
      rationale: Localized(
        sv:
          "Instagram och TikTok publicerar inget inlägg med bara text. Utan fil i utkastet granskas inte heller alt-text och textning.",
        en:
          "Instagram and TikTok publish no post of text alone. Without a file in the draft, alt text and captions are not checked either."
      ),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !post.attachments.contains(where: { $0.path != nil }) else { return [] }
    // A draft that does not say where it goes does not say what it lacks.
    var named = (post.draft.fields["channels"]?.list ?? []).compactMap { value in
      value.text.flatMap(Channel.init(rawValue:)).map { (channel: $0, place: value.range) }
    }
    if named.isEmpty, let channel = post.account(in: context)?.channel, let place = post.draft.fields["account"]?.range
    {
      named = [(channel, place)]
    }
    let check = MediaCheck.of(post, in: context)
    return check.channels.compactMap { channel, limits in
      guard let limit = limits.first(where: { $0.measure == .required }),
        let place = named.first(where: { $0.channel == channel })?.place
      else { return nil }
      let title = channel.displayName
      return Finding(
        Localized(
          sv: "Utkastet har ingen bild eller film, och \(title.sv) tar inga inlägg utan (kontrollerat \(limit.date)).",
          en: "The draft has no picture or film, and \(title.en) takes no posts without (checked \(limit.date))."),
        at: place, tier: limit.tier,
        advice: Localized(
          sv: "Skriv media: och filens namn. \(Localized.source(of: limit).sv)",
          en: "Write media: and the file’s name. \(Localized.source(of: limit).en)"), channel: channel)
    }
  }
}

extension MediaRequired {
  private static func draft(_ channels: String, _ fields: String = "kind: post") -> String {
    "---\nchannels: [\(channels)]\n\(fields)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("⟦instagram⟧")),
      .flagged(draft("⟦tiktok⟧")),
      .flagged(draft("facebook, ⟦instagram⟧, x")),
      .flagged(draft("⟦instagram⟧", "media: []")),
      .flagged("---\nkanaler: ⟦instagram⟧\ntyp: reel\n---\nNu öppnar badet.\n"),
      .flagged(draft("⟦instagram⟧", "kind: story")),
      .accepted(draft("instagram", "media: [bad.jpg]"), files: ["bad.jpg"]),
      .accepted(draft("facebook, x, linkedin")),
      .accepted(draft("instagram", "kind: profile")),
      .accepted(draft("instagram", "kind: reply")),
      .accepted("---\nchannels: [instagram]\n---\nNu öppnar badet.\n\n![Barn badar.](bad.jpg)\n", files: ["bad.jpg"]),
      .accepted("Nu öppnar badet på Instagram."),
    ]
  }
}
