import LintCore

extension ImageStreamWriter {
  mutating func channel(_ channel: ChannelDefinition) {
    string(channel.channel.rawValue)
    for limits in [
      channel.text, channel.folds, channel.hashtags, channel.mentions, channel.links, channel.titles, channel.alt,
    ] {
      list(limits) { $0.limit($1) }
    }
    for field in ChannelDefinition.ProfileField.allCases {
      list(channel.profile[field] ?? []) { $0.limit($1) }
    }
    optional(channel.poll) { $0.poll($1) }
    int(channel.hasAltField ? 1 : 0)
    int(channel.linksAreClickable ? 1 : 0)
    optional(channel.plainLinks) { $0.plainLinks($1) }
    string(channel.markup.rawValue)
    list(channel.media) { $0.mediaLimit($1) }
    optional(channel.captions) { $0.captionUpload($1) }
  }

  private mutating func limit(_ limit: ChannelDefinition.Limit) {
    int(limit.maximum)
    string(limit.unit.rawValue)
    int(limit.tier)
    list(limit.kinds) { $0.string($1) }
    string(limit.certainty.rawValue)
    string(limit.source)
    string(limit.date)
  }

  private mutating func poll(_ poll: ChannelDefinition.Poll) {
    int(poll.isSupported ? 1 : 0)
    optional(poll.options) { $0.range($1) }
    list(poll.optionLength) { $0.limit($1) }
    optional(poll.days) { $0.range($1) }
    list(poll.dayChoices) { $0.int($1) }
    int(poll.allowsRepeats ? 1 : 0)
    string(poll.certainty.rawValue)
    string(poll.source)
    string(poll.date)
  }

  private mutating func plainLinks(_ links: ChannelDefinition.PlainLinks) {
    list(links.kinds) { $0.string($1) }
    string(links.certainty.rawValue)
    string(links.source)
    string(links.date)
  }

  private mutating func range(_ range: ClosedRange<Int>) {
    int(range.lowerBound)
    int(range.upperBound)
  }
}

extension ImageStream {
  /// Nil where the image names a channel that does not exist.
  mutating func channel() -> ChannelDefinition? {
    let channel = Channel(rawValue: string())
    let text = list { $0.limit() }
    let folds = list { $0.limit() }
    let hashtags = list { $0.limit() }
    let mentions = list { $0.limit() }
    let links = list { $0.limit() }
    let titles = list { $0.limit() }
    let alt = list { $0.limit() }
    var profile: [ChannelDefinition.ProfileField: [ChannelDefinition.Limit]] = [:]
    for field in ChannelDefinition.ProfileField.allCases {
      let limits = list { $0.limit() }
      if !limits.isEmpty { profile[field] = limits }
    }
    let poll = optional { $0.poll() }
    let (hasAltField, linksAreClickable) = (int() == 1, int() == 1)
    let plainLinks = optional { $0.plainLinks() }
    let markup = ChannelDefinition.Markup(rawValue: string())
    let media = list { $0.mediaLimit() }.compactMap(\.self)
    let captions = optional { $0.captionUpload() }
    guard let channel else { return nil }
    var definition = ChannelDefinition(
      channel: channel, text: text, folds: folds, hashtags: hashtags, alt: alt, hasAltField: hasAltField,
      linksAreClickable: linksAreClickable, media: media, captions: captions)
    definition.mentions = mentions
    definition.links = links
    definition.titles = titles
    definition.profile = profile
    definition.poll = poll
    definition.plainLinks = plainLinks
    definition.markup = markup ?? .rendered
    return definition
  }

  private mutating func limit() -> ChannelDefinition.Limit {
    ChannelDefinition.Limit(
      maximum: int(), unit: ChannelDefinition.Unit(rawValue: string()) ?? .codePoint, tier: int(),
      kinds: list { $0.string() }, certainty: certainty(), source: string(), date: string())
  }

  private mutating func poll() -> ChannelDefinition.Poll {
    ChannelDefinition.Poll(
      isSupported: int() == 1, options: optional { $0.range() }.flatMap(\.self), optionLength: list { $0.limit() },
      days: optional { $0.range() }.flatMap(\.self), dayChoices: list { $0.int() }, allowsRepeats: int() == 1,
      certainty: certainty(), source: string(), date: string())
  }

  private mutating func plainLinks() -> ChannelDefinition.PlainLinks {
    ChannelDefinition.PlainLinks(
      kinds: list { $0.string() }, certainty: certainty(), source: string(), date: string())
  }

  private mutating func certainty() -> MediaLimit.Certainty { MediaLimit.Certainty(rawValue: string()) ?? .practice }

  /// Nil where the image is damaged.
  private mutating func range() -> ClosedRange<Int>? {
    let (lower, upper) = (int(), int())
    return lower <= upper ? lower...upper : nil
  }
}
