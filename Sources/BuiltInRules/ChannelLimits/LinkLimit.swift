import LintCore
import Segmentation
import SourceText

/// Finds texts with more links than their channel takes, or than readers can choose between.
public struct LinkLimit: Rule {
  /// The most links before it is a warning, on any channel.
  var maximum = 2
  /// The most links before it is advice, on any channel.
  var advised = 1

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max", \.maximum, in: 0...100,
        Localized(sv: "Fler länkar än så ger en varning.", en: "More links than this give a warning.")),
      .integer(
        "advised", \.advised, in: 0...100,
        Localized(sv: "Fler länkar än så ger ett råd.", en: "More links than this give advice.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-limit", category: .channelLimits, severities: [.error, .warning, .info], scope: .body,
      summary: Localized(
        sv: "Ha en länk i inlägget, och aldrig fler än kanalen tar.",
        en: "Have one link in the post, and never more than the channel takes."),
      rationale: Localized(
        sv: """
          Den som ska välja mellan flera länkar väljer ofta ingen, och kanalen visar bara en av dem som ett kort. Finns \
          sidan på flera språk räknas en länk för varje språk som en, om texten säger vilket språk det är.
          """,
        en: """
          Whoever has to choose between links often chooses none, and the channel shows only one of them as a card. Where \
          the page is there in several languages, one link for each counts as one, if the text says which language it is.
          """),
      sources: [
        "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
        "Kanalernas egna gränser, med källa och datum i Rules/channels",
      ],
      examples: Self.examples)
  }

  /// Kinds of posts that are not read in a feed.
  private static let otherKinds: Set<String> = ["profile", "press_release", "newsletter", "moderation"]
  /// Channels where texts are long and links many.
  private static let longChannels: Set<Channel> = [.newsletter, .web, .pressRelease]

  /// Creates the rule with its standard limits.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !Self.otherKinds.contains(post.kind) else { return [] }
    return post.bodies.flatMap { findings(in: $0, of: post, context: context) }
  }

  private func findings(in prose: Prose, of post: Post, context: LintContext) -> [Finding] {
    let links = different(prose.segments.entities.filter { $0.kind == .link || $0.kind == .bareLink }, in: prose.text)
    guard !links.isEmpty else { return [] }
    let channels = post.channels.filter { post.body(for: $0)?.text.channel == prose.text.channel }
    let refused = channels.compactMap { channel -> Finding? in
      let limits = context.channels[channel]?.limits(\.links, for: post.kind) ?? []
      guard let limit = limits.first(where: { links.count > $0.maximum }) else { return nil }
      return Finding(
        .refused(links.count, by: channel, limit: limit), at: prose.text.place(of: links[limit.maximum].range),
        tier: limit.tier, advice: .source(limit.source, limit.certainty), channel: channel)
    }
    // One finding is enough to say that there are too many: the gravest.
    if !refused.isEmpty { return refused }
    let takesOne = channels.filter { channel in
      !Self.longChannels.contains(channel) && context.channels[channel]?.plainLinks(for: post.kind) == nil
    }
    guard channels.isEmpty || !takesOne.isEmpty else { return [] }
    return advice(LinkLanguages(prose, lexicons: context.lexicons).counted(links), in: prose.text).map { [$0] } ?? []
  }

  private func advice(_ links: [Entity], in text: PostText) -> Finding? {
    let allowed = min(advised, maximum)
    guard links.count > allowed else { return nil }
    return Finding(
      .distracting(links.count, allowed: allowed), at: text.place(of: links[allowed].range),
      tier: links.count > maximum ? 1 : 2)
  }

  /// The first link to each address.
  private func different(_ links: [Entity], in text: PostText) -> [Entity] {
    guard links.count > 1 else { return links }
    var seen: Set<String> = []
    return links.filter { link in
      let whole = String(folding: text.utf8[link.range])
      var address = whole.utf8[...]
      for prefix in ["https://", "http://", "www."] where address.starts(with: prefix.utf8) {
        address = address.dropFirst(prefix.utf8.count)
      }
      if address.last == UInt8(ascii: "/") { address.removeLast() }
      return seen.insert(String(Substring(address))).inserted
    }
  }
}

extension Localized {
  fileprivate static func distracting(_ count: Int, allowed: Int) -> Self {
    guard allowed > 0 else {
      return Localized(
        sv: "Inlägget har \(count) \(count == 1 ? "länk" : "länkar"). Inställningarna säger att det ska vara utan.",
        en: "The post has \(count) \(count == 1 ? "link" : "links"). The configuration asks for none.")
    }
    return Localized(
      sv:
        "Inlägget har \(count) länkar. Då är det svårt att välja, så behåll \(allowed == 1 ? "den viktigaste" : "högst \(allowed)").",
      en:
        "The post has \(count) links. That makes it hard to choose, so keep \(allowed == 1 ? "the one that matters most" : "at most \(allowed)")."
    )
  }

  fileprivate static func refused(_ count: Int, by channel: Channel, limit: ChannelDefinition.Limit) -> Self {
    let (name, surplus) = (channel.displayName, count - limit.maximum)
    return Localized(
      sv:
        "Inlägget har \(count) olika länkar, men \(name.sv) tar högst \(limit.maximum) (kontrollerat \(limit.date)). Ta bort \(surplus).",
      en:
        "The post has \(count) different links, but \(name.en) takes at most \(limit.maximum) (checked \(limit.date)). Remove \(surplus)."
    )
  }
}
