import LintCore
import Segmentation

/// Finds addresses in texts for channels that do not make links of them.
public struct LinkNotClickable: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "link-not-clickable", category: .channelLimits, severities: [.warning], scope: .body,
      summary: Localized(
        sv: "Hänvisa till länken i profilen där kanalen inte gör länkar av adresser.",
        en: "Refer to the link in the profile where the channel makes no links of addresses."),
      rationale: Localized(
        sv: """
          Instagram, TikTok och YouTube Shorts visar adresser som vanlig text. Den går inte att klicka på och är svår att \
          kopiera i mobilen, och en skärmläsare läser upp varje tecken.
          """,
        en: """
          Instagram, TikTok and YouTube Shorts show addresses as plain text. It cannot be followed and is hard to copy on a \
          telephone, and a screen reader says every character.
          """),
      sources: ["Kanalernas egna regler, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Kinds of posts where an address is not in a caption: a story has stickers for links, a profile has a field.
  private static let otherKinds: Set<String> = ["story", "profile", "press_release", "newsletter", "moderation"]

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !Self.otherKinds.contains(post.kind) else { return [] }
    return post.channels.flatMap { channel -> [Finding] in
      guard let reason = context.channels[channel]?.plainLinks(for: post.kind), let body = post.body(for: channel)
      else { return [] }
      return body.segments.entities.lazy.filter { $0.kind == .link || $0.kind == .bareLink }.map { link in
        Finding(
          .plain(body.text[link.range].shortened, on: channel, kind: post.kind, reason),
          at: body.text.place(of: link.range), advice: .instead(on: channel, reason), channel: channel)
      }
    }
  }
}

extension String {
  /// At most 40 characters of an address.
  fileprivate var shortened: String { count > 40 ? prefix(39) + "…" : self }
}

extension Localized {
  fileprivate static func plain(
    _ address: String, on channel: Channel, kind: String, _ reason: ChannelDefinition.PlainLinks
  ) -> Self {
    let name = channel == .youtube && kind == "reel" ? "YouTube Shorts" : channel.displayName.sv
    return Localized(
      sv: "\(name) gör ingen länk av ”\(address)” (kontrollerat \(reason.date)), så den går inte att klicka på.",
      en: "\(name) makes no link of “\(address)” (checked \(reason.date)), so nobody can follow it.")
  }

  fileprivate static func instead(on channel: Channel, _ reason: ChannelDefinition.PlainLinks) -> Self {
    let source = Localized.source(reason.source, reason.certainty)
    return channel == .youtube
      ? Localized(
        sv: "Hänvisa till en länkad film eller till kanalens sida. \(source.sv)",
        en: "Refer to a related film or to the channel's page. \(source.en)")
      : Localized(
        sv: "Lägg länken i profilen och skriv ”Länk i profilen”. \(source.sv)",
        en: "Put the link in the profile and write “Link in bio”. \(source.en)")
  }
}

extension LinkNotClickable {
  static var examples: [Example] {
    [
      .flagged("Anmäl ditt barn på ⟦https://exempel.se/simskola⟧ senast fredag.", channels: [.instagram]),
      .flagged("Mer om bygget: ⟦www.exempel.se/torget⟧", channels: [.tiktok]),
      .flagged("Läs mer på ⟦exempel.se⟧. Vi ses!", channels: [.facebook, .instagram]),
      .flagged("Boka på ⟦exempel.se/bad⟧ eller ⟦https://exempel.se/gym⟧ i dag.", channels: [.instagram]),
      .flagged("---\nchannels: [youtube]\nkind: reel\n---\nSe mer på ⟦https://exempel.se/bygget⟧\n"),
      .flagged("---\nchannels: [instagram]\nkind: reply\n---\nHej! Svaret finns på ⟦exempel.se/avfall⟧.\n"),
      .accepted("Anmäl ditt barn senast fredag. Länk i profilen!", channels: [.instagram, .tiktok]),
      .accepted("Anmäl ditt barn på https://exempel.se/simskola senast fredag.", channels: [.facebook, .x, .linkedin]),
      .accepted("Frågor? Mejla till bad@exempel.se eller skriv till @lindakerskommun.", channels: [.instagram]),
      .accepted("Se hela filmen på https://exempel.se/bygget", channels: [.youtube]),
      .accepted("---\nchannels: [instagram]\nkind: story\n---\nAnmäl dig på exempel.se/simskola\n"),
      .accepted(
        "---\nchannels: [facebook, instagram]\n---\nAnmäl dig på exempel.se/simskola\n<!-- channel: instagram -->\nLänk i profilen!\n"
      ),
      .accepted("Vi öppnar kl. 8.30 (t.ex. för skolklasser).Välkomna!", channels: [.instagram]),
      .accepted("Anmäl ditt barn på https://exempel.se/simskola senast fredag."),
    ]
  }
}
