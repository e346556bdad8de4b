import LintCore
import Segmentation

/// Finds texts with more mentions than their channel takes.
public struct MentionLimit: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "mention-limit", category: .channelLimits, severities: [.error], scope: .body,
      summary: Localized(
        sv: "Nämn inte fler konton än kanalen tar.", en: "Mention no more accounts than the channel takes."),
      rationale: Localized(
        sv: """
          Instagram nekar ett inlägg som nämner för många konton, eller publicerar det utan texten. Många namn i rad är \
          också svåra att lyssna sig igenom.
          """,
        en: """
          Instagram refuses a post that mentions too many accounts, or publishes it without the text. Many names in a row \
          are also hard to listen to.
          """),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.kind != "moderation", post.kind != "profile" else { return [] }
    return post.channels.compactMap { channel in
      guard let definition = context.channels[channel], let body = post.body(for: channel) else { return nil }
      let limits = definition.limits(\.mentions, for: post.kind)
      guard !limits.isEmpty else { return nil }
      let mentions = body.segments.entities.filter { $0.kind == .mention }
      guard let limit = limits.first(where: { mentions.count > $0.maximum }) else { return nil }
      let surplus = mentions[limit.maximum].range.lowerBound..<mentions[mentions.count - 1].range.upperBound
      return Finding(
        .refused(mentions.count, by: channel, limit: limit), at: body.text.place(of: surplus), tier: limit.tier,
        advice: .source(limit.source, limit.certainty), channel: channel)
    }
  }
}

extension Localized {
  fileprivate static func refused(_ count: Int, by channel: Channel, limit: ChannelDefinition.Limit) -> Self {
    let (name, surplus) = (channel.displayName, count - limit.maximum)
    return Localized(
      sv:
        "Texten nämner konton \(count) gånger, men \(name.sv) tar högst \(limit.maximum) (kontrollerat \(limit.date)). Ta bort \(surplus).",
      en:
        "The text mentions accounts \(count) times, but \(name.en) takes at most \(limit.maximum) (checked \(limit.date)). Remove \(surplus)."
    )
  }
}

extension MentionLimit {
  /// Twenty accounts.
  private static let twenty = (1...20).map { "@forening\($0)" }.joined(separator: " ")

  static var examples: [Example] {
    [
      .flagged("Tack till alla som ställde upp! \(twenty) ⟦@lindakerssimklubb⟧", channels: [.instagram]),
      .flagged("Tack!\n\n\(twenty)\n⟦@ekviksbollklubb @lindakerssimklubb⟧\n", channels: [.instagram]),
      .flagged("Tack \(twenty) och ⟦@ekviksbollklubb⟧!", channels: [.facebook, .instagram]),
      .flagged("---\nkind: reel\nchannels: [instagram]\n---\n\(twenty) ⟦@ekviksbollklubb⟧\n"),
      .flagged(
        "---\nchannels: [facebook, instagram]\n---\nTack!\n<!-- channel: instagram -->\n\(twenty), ⟦@ekviksbollklubb⟧\n"
      ),
      .accepted("Tack till alla som ställde upp! \(twenty)", channels: [.instagram]),
      .accepted("Tack! \(twenty) @lindakerssimklubb", channels: [.facebook, .x, .linkedin, .mastodon]),
      .accepted("Tack! \(twenty) Frågor? Mejla till fritid@lindaker.example.", channels: [.instagram]),
      .accepted("Tack! \(twenty) @lindakerssimklubb"),
      .accepted(
        "---\nchannels: [facebook, instagram]\n---\n\(twenty) @ekviksbollklubb\n<!-- channel: instagram -->\nTack!\n"),
    ]
  }
}
