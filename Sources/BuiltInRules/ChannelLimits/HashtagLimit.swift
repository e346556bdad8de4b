import LintCore
import Segmentation
import SourceText

/// Finds texts with more hashtags than their channel takes, or than readers bear.
public struct HashtagLimit: Rule {
  /// The most hashtags before it is a warning, on any channel.
  var maximum = 3
  /// The most hashtags before it is advice, on any channel.
  var advised = 2

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max", \.maximum, in: 0...100,
        Localized(sv: "Fler hashtaggar än så ger en varning.", en: "More hashtags than this give a warning.")),
      .integer(
        "advised", \.advised, in: 0...100,
        Localized(sv: "Fler hashtaggar än så ger ett råd.", en: "More hashtags than this give advice.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "hashtag-limit",
      category: .channelLimits,
      severities: [.error, .warning, .info],
      scope: .body,
      summary: Localized(
        sv: "Använd högst tre hashtaggar, helst två, och aldrig fler än kanalen tar.",
        en: "Use at most three hashtags, preferably two, and never more than the channel takes."),
      rationale: Localized(
        sv: """
          En skärmläsare läser upp varje hashtagg, och för ögat är de brus. Några kanaler nekar inlägg med för många \
          eller bortser från dem alla.
          """,
        en: """
          A screen reader reads out each hashtag, and to the eye they are noise. Some channels refuse posts with too \
          many, or ignore them all.
          """),
      sources: [
        "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
        "Kanalernas egna gränser, med källa och datum i Rules/channels",
      ],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limits.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.kind != "moderation" else { return [] }
    return post.bodies.flatMap { findings(in: $0, of: post, context: context) }
  }

  private func findings(in prose: Prose, of post: Post, context: LintContext) -> [Finding] {
    let hashtags = prose.segments.entities.filter { $0.kind == .hashtag }
    guard !hashtags.isEmpty else { return [] }
    let advice = advice(for: hashtags, in: prose.text)
    let findings = post.channels.filter { post.body(for: $0)?.text.channel == prose.text.channel }.compactMap {
      finding(
        for: hashtags, in: prose.text, channel: $0,
        limits: context.channels[$0]?.limits(\.hashtags, for: post.kind) ?? [])
    }
    // One finding is enough to say that there are too many: the gravest, and that for all channels where it is as grave.
    guard let advice else { return findings }
    let graver = findings.filter { $0.tier < advice.tier }
    return graver.isEmpty ? [advice] : graver
  }

  private func advice(for hashtags: [Entity], in text: PostText) -> Finding? {
    let allowed = min(advised, maximum)
    guard hashtags.count > allowed else { return nil }
    return Finding(
      .disturbing(hashtags.count, allowed: allowed), at: place(of: hashtags, beyond: allowed, in: text),
      tier: hashtags.count > maximum ? 1 : 2)
  }

  /// The gravest limit of a channel that the number of hashtags is over.
  private func finding(
    for hashtags: [Entity], in text: PostText, channel: Channel, limits: [ChannelDefinition.Limit]
  ) -> Finding? {
    guard let limit = limits.first(where: { hashtags.count > $0.maximum }) else { return nil }
    return Finding(
      limit.tier == 0
        ? .refused(hashtags.count, by: channel, limit: limit) : .useless(hashtags.count, on: channel, limit: limit),
      at: place(of: hashtags, beyond: limit.maximum, in: text), tier: limit.tier,
      advice: .source(limit.source, limit.certainty), channel: channel)
  }

  /// From the first hashtag that is one too many to the last.
  private func place(of hashtags: [Entity], beyond allowed: Int, in text: PostText) -> ByteRange {
    text.place(of: hashtags[allowed].range.lowerBound..<hashtags[hashtags.count - 1].range.upperBound)
  }
}

extension Localized {
  fileprivate static func disturbing(_ count: Int, allowed: Int) -> Self {
    guard allowed > 0 else {
      return Localized(
        sv:
          "Inlägget har \(count) \(count == 1 ? "hashtagg" : "hashtaggar"). Inställningarna säger att det ska vara utan.",
        en: "The post has \(count) \(count == 1 ? "hashtag" : "hashtags"). The configuration asks for none.")
    }
    return Localized(
      sv: "Inlägget har \(count) hashtaggar. Var och en läses upp och stör, så behåll högst \(allowed).",
      en: "The post has \(count) hashtags. Each is read out and disturbs, so keep at most \(allowed).")
  }

  fileprivate static func refused(_ count: Int, by channel: Channel, limit: ChannelDefinition.Limit) -> Self {
    let (name, surplus) = (channel.displayName, count - limit.maximum)
    return Localized(
      sv:
        "Inlägget har \(count) hashtaggar, men \(name.sv) tar högst \(limit.maximum) (kontrollerat \(limit.date)). Ta bort \(surplus).",
      en:
        "The post has \(count) hashtags, but \(name.en) takes at most \(limit.maximum) (checked \(limit.date)). Remove \(surplus)."
    )
  }

  fileprivate static func useless(_ count: Int, on channel: Channel, limit: ChannelDefinition.Limit) -> Self {
    let (name, surplus) = (channel.displayName, count - limit.maximum)
    return Localized(
      sv:
        "Inlägget har \(count) hashtaggar, men på \(name.sv) gör bara \(limit.maximum) nytta (kontrollerat \(limit.date)). Ta bort \(surplus).",
      en:
        "The post has \(count) hashtags, but \(name.en) makes use of \(limit.maximum) only (checked \(limit.date)). Remove \(surplus)."
    )
  }
}
