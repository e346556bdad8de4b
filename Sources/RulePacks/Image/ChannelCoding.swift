import LintCore

extension ImageStreamWriter {
  mutating func channel(_ channel: ChannelDefinition) {
    string(channel.channel.rawValue)
    list(channel.text) { $0.limit($1) }
    optional(channel.fold) { $0.int($1) }
    list(channel.hashtags) { $0.limit($1) }
    list(channel.alt) { $0.limit($1) }
    int(channel.hasAltField ? 1 : 0)
    int(channel.linksAreClickable ? 1 : 0)
    list(channel.media) { $0.mediaLimit($1) }
    optional(channel.captions) { $0.captionUpload($1) }
  }

  private mutating func limit(_ limit: ChannelDefinition.Limit) {
    int(limit.maximum)
    string(limit.unit.rawValue)
    int(limit.tier)
    string(limit.source)
    string(limit.date)
  }
}

extension ImageStream {
  /// Nil where the image names a channel that does not exist.
  mutating func channel() -> ChannelDefinition? {
    let channel = Channel(rawValue: string())
    let text = list { $0.limit() }
    let fold = optional { $0.int() }
    let hashtags = list { $0.limit() }
    let alt = list { $0.limit() }
    let (hasAltField, linksAreClickable) = (int() == 1, int() == 1)
    let media = list { $0.mediaLimit() }.compactMap(\.self)
    let captions = optional { $0.captionUpload() }
    guard let channel else { return nil }
    return ChannelDefinition(
      channel: channel, text: text, fold: fold, hashtags: hashtags, alt: alt, hasAltField: hasAltField,
      linksAreClickable: linksAreClickable, media: media, captions: captions)
  }

  private mutating func limit() -> ChannelDefinition.Limit {
    ChannelDefinition.Limit(
      maximum: int(), unit: ChannelDefinition.Unit(rawValue: string()) ?? .codePoint, tier: int(), source: string(),
      date: string())
  }
}
