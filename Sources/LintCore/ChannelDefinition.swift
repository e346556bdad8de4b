import Segmentation

/// What a channel allows, how it counts, and how sure that is.
public struct ChannelDefinition: Sendable, Hashable {
  /// How a channel counts the length of a text.
  public typealias Unit = CountUnit

  /// The channel.
  public var channel: Channel
  /// Limits for the text, gravest first; all are checked and the gravest that is broken is reported.
  public var text: [Limit]
  /// After how much the channel folds the text behind ”se mer”; empty where it does not.
  public var folds: [Limit]
  /// The greatest number of hashtags, gravest first.
  public var hashtags: [Limit]
  /// The greatest number of mentions, gravest first.
  public var mentions: [Limit] = []
  /// The greatest number of different addresses, gravest first.
  public var links: [Limit] = []
  /// Limits for the title, the name of a film or the subject, gravest first.
  public var titles: [Limit] = []
  /// Limits for what an account's profile has, gravest first.
  public var profile: [ProfileField: [Limit]] = [:]
  /// What it takes of a poll; nil where nothing is known.
  public var poll: Poll?
  /// Limits for alt texts, gravest first; empty when none is known.
  public var alt: [Limit]
  /// Whether pictures have a field for alt text.
  public var hasAltField: Bool
  /// Whether addresses in the text of an ordinary post become links.
  public var linksAreClickable: Bool
  /// Where addresses stay text; nil where they never do.
  public var plainLinks: PlainLinks?
  /// What it makes of Markdown and HTML.
  public var markup = Markup.rendered

  /// What pictures, films and documents it takes, gravest first for each measure.
  public var media: [MediaLimit]
  /// What caption files it takes; nil where none can be handed in, or nothing is known.
  public var captions: CaptionUpload?

  /// Creates a definition.
  public init(
    channel: Channel, text: [Limit], folds: [Limit] = [], hashtags: [Limit] = [], alt: [Limit] = [],
    hasAltField: Bool, linksAreClickable: Bool, media: [MediaLimit] = [], captions: CaptionUpload? = nil
  ) {
    self.channel = channel
    self.text = text
    self.folds = folds
    self.hashtags = hashtags
    self.alt = alt
    self.hasAltField = hasAltField
    self.linksAreClickable = linksAreClickable
    self.media = media
    self.captions = captions
  }

  /// The limits of a sort that hold for a kind of post: its own, else those for all kinds.
  public func limits(_ sort: (Self) -> [Limit], for kind: String) -> [Limit] {
    let limits = sort(self)
    guard limits.contains(where: { !$0.kinds.isEmpty }) else { return limits }
    let own = limits.filter { $0.kinds.contains(kind) }
    return own.isEmpty ? limits.filter(\.kinds.isEmpty) : own
  }

  /// Where it was read that addresses stay text in a kind of post; nil where they become links.
  public func plainLinks(for kind: String) -> PlainLinks? {
    guard let plainLinks, plainLinks.kinds.isEmpty || plainLinks.kinds.contains(kind) else { return nil }
    return plainLinks
  }
}
