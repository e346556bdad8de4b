import LintCore

/// Finds titles, names and subjects that are longer than their channel takes.
public struct TitleLength: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "title-length", category: .channelLimits, severities: [.error], needs: .metadata, scope: .post,
      summary: Localized(
        sv: "Håll rubriken, namnet eller ämnesraden inom kanalens gräns.",
        en: "Keep the title, name or subject within the channel's limit."),
      rationale: Localized(
        sv: """
          YouTube tar inte emot en film med för lång rubrik, och ett kontos namn går inte att spara. Skriv det viktigaste \
          först: i en lista syns ofta bara början.
          """,
        en: """
          YouTube takes no film with a title that is too long, and an account's name cannot be saved. Write what matters \
          first: a list often shows the beginning only.
          """),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let titles = post.texts.filter { $0.text.role == .title }.map(\.text)
    guard !titles.isEmpty, post.kind != "moderation" else { return [] }
    let lengths = LengthLimits(context)
    return post.channels.flatMap { channel -> [Finding] in
      guard let definition = context.channels[channel] else { return [] }
      // The title of a profile is the account's name.
      let isProfile = post.kind == "profile"
      let limits = isProfile ? definition.profile[.name] ?? [] : definition.limits(\.titles, for: post.kind)
      return titles.compactMap { title in
        guard let breach = lengths.breach(limits, by: title.utf8) else { return nil }
        let what = isProfile ? Localized(sv: "Namnet", en: "The name") : Self.name(of: channel)
        return Finding(
          .tooLong(what, breach, for: channel), at: title.place, tier: breach.limit.tier,
          advice: .counting(breach.limit), channel: channel)
      }
    }
  }

  private static func name(of channel: Channel) -> Localized {
    channel == .newsletter
      ? Localized(sv: "Ämnesraden", en: "The subject") : Localized(sv: "Rubriken", en: "The title")
  }
}

extension TitleLength {
  /// 98 characters.
  private static let long =
    "Så bygger vi om Stortorget: nya träd, fler bänkar, bättre belysning och en lekplats för alla åldrar"

  private static func draft(_ fields: String, _ title: String) -> String {
    "---\n\(fields)\ntitle: \"\(title)\"\n---\nSe filmen om bygget.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("channels: [youtube]", "⟦\(long) i stan⟧")),
      .flagged(draft("kanaler: [youtube, facebook]", "⟦\(long) – följ med!⟧")),
      .flagged(draft("channels: [youtube]\nkind: reel", "⟦\(long) ✨✨⟧")),
      .flagged(draft("channels: [x]\nkind: profile", "⟦Kultur- och fritidsförvaltningen i Lindåkers kommuns hus⟧")),
      .flagged(draft("channels: [mastodon]\nkind: profile", "⟦Biblioteken i Lindåkers kommun, Skåne⟧")),
      .flagged(draft("channels: [facebook]\nkind: reel", "⟦\(long). \(long). \(long).⟧")),
      .accepted(draft("channels: [youtube]", "\(long)!")),
      .accepted(draft("channels: [web]", "\(long), 2026–2028")),
      .accepted(draft("channels: [newsletter]", "\(long), 2026–2028")),
      .accepted(draft("channels: [facebook, x, linkedin]", "\(long), 2026–2028")),
      .accepted(draft("channels: [x]\nkind: profile", "Kultur och fritid i Lindåkers kommun 👨‍👩‍👧‍👧👨‍👩‍👧‍👧👨‍👩‍👧‍👧")),
      .accepted("---\ntitle: \"\(long), 2026–2028\"\n---\nSe filmen om bygget.\n"),
      .accepted("\(long), 2026–2028", channels: [.youtube]),
    ]
  }
}
