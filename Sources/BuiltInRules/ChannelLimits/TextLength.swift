import LintCore
import Segmentation
import SourceText

/// Finds texts that are longer than their channel takes, counted as the channel counts.
public struct TextLength: Rule {
  /// How many characters, as X counts, the account may write: 280, or more with a paid one.
  var xMaximum = 280
  /// How many characters the Mastodon server takes.
  var mastodonMaximum = 500

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "x_max", \.xMaximum, in: 280...25_000,
        Localized(
          sv: "Så många tecken får ert konto skriva på X: 280, eller upp till 25 000 med ett betalkonto.",
          en: "So many characters your account may write on X: 280, or up to 25,000 with a paid one.")),
      .integer(
        "mastodon_max", \.mastodonMaximum, in: 1...1_000_000,
        Localized(
          sv: "Så många tecken tar er Mastodonserver emot.", en: "So many characters your Mastodon server takes.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "text-length",
      category: .channelLimits,
      severities: [.error, .warning],
      scope: .post,
      summary: Localized(
        sv: "Håll texten inom kanalens gräns.", en: "Keep the text within the channel's limit."),
      rationale: Localized(
        sv: """
          En kanal nekar en text som är längre än gränsen, eller klipper den. Då försvinner ofta det som står sist: \
          länken, tiden eller platsen. Kanalerna räknar olika, så texten mäts som kanalen mäter den.
          """,
        en: """
          A channel refuses a text that is longer than its limit, or cuts it. What stands last is often what is lost: \
          the link, the time or the place. Channels count in different ways, so the text is measured as the channel \
          measures it.
          """),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"],
      examples: Self.examples)
  }

  /// Kinds of posts whose text is not what the channel's limit is for: a story shows none, a profile and an event have
  /// fields of their own, a press release is published elsewhere, and moderation publishes nothing.
  public static let unlimitedKinds: Set<String> = ["story", "profile", "event", "press_release", "moderation"]

  /// Creates the rule with the channels' own limits.
  public init() {}

  public func adjust(_ channels: inout [Channel: ChannelDefinition]) {
    let standard = Self()
    if xMaximum != standard.xMaximum, var x = channels[.x] {
      // help.x.com, types of posts: a longer post is folded where an ordinary one must end.
      x.folds = x.text
      for index in x.text.indices { x.text[index].maximum = xMaximum }
      channels[.x] = x
    }
    if mastodonMaximum != standard.mastodonMaximum, var mastodon = channels[.mastodon] {
      for index in mastodon.text.indices { mastodon.text[index].maximum = mastodonMaximum }
      channels[.mastodon] = mastodon
    }
  }

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !Self.unlimitedKinds.contains(post.kind) else { return [] }
    let counter = LengthCounter(lexicons: context.lexicons)
    return post.channels.compactMap { channel in
      guard let limits = context.channels[channel]?.limits(\.text, for: post.kind), !limits.isEmpty,
        let text = post.body(for: channel)?.text
      else { return nil }
      return finding(in: text, channel: channel, limits: limits, counter: counter)
    }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard post.channels.isEmpty, post.captions == nil, !Self.unlimitedKinds.contains(post.kind) else { return nil }
    return Localized(
      sv: "Utkastet nämner ingen kanal. Skriv channels: [facebook] överst, eller lägg till --channel facebook.",
      en: "The draft names no channel. Write channels: [facebook] at the top, or add --channel facebook.")
  }

  /// The gravest limit that the text is over.
  private func finding(
    in text: PostText, channel: Channel, limits: [ChannelDefinition.Limit], counter: LengthCounter
  ) -> Finding? {
    let published = counter.published(text.utf8)
    for limit in limits where !counter.isWithin(published.count, in: limit.unit, limit: limit.maximum) {
      let measurement = counter.measure(text.utf8[published], in: limit.unit, limit: limit.maximum)
      guard let overflow = measurement.overflow else { continue }
      return Finding(
        limit.tier == 0
          ? .tooLong(measurement.count, for: channel, limit: limit)
          : .perhapsTooLong(measurement.count, for: channel, limit: limit),
        at: text.place(of: overflow..<published.upperBound), tier: limit.tier, advice: .counting(limit),
        channel: channel)
    }
    return nil
  }
}

extension Localized {
  fileprivate static func tooLong(_ count: Int, for channel: Channel, limit: ChannelDefinition.Limit) -> Self {
    let (name, unit) = (channel.displayName, limit.unit.plural)
    let (length, maximum, surplus) = (count.grouped, limit.maximum.grouped, (count - limit.maximum).grouped)
    return Localized(
      sv:
        "Texten är \(length.sv) \(unit.sv), men \(name.sv) tar högst \(maximum.sv) (kontrollerat \(limit.date)). Korta den med \(surplus.sv).",
      en:
        "The text is \(length.en) \(unit.en), but \(name.en) takes at most \(maximum.en) (checked \(limit.date)). Cut \(surplus.en)."
    )
  }

  fileprivate static func perhapsTooLong(_ count: Int, for channel: Channel, limit: ChannelDefinition.Limit) -> Self {
    let (name, unit) = (channel.displayName, limit.unit.plural)
    let (length, maximum, surplus) = (count.grouped, limit.maximum.grouped, (count - limit.maximum).grouped)
    return Localized(
      sv:
        "\(name.sv) kan räkna texten som \(length.sv) \(unit.sv). Gränsen är \(maximum.sv) (kontrollerat \(limit.date)). Korta med \(surplus.sv).",
      en:
        "\(name.en) may count the text as \(length.en) \(unit.en). The limit is \(maximum.en) (checked \(limit.date)). Cut \(surplus.en)."
    )
  }
}
