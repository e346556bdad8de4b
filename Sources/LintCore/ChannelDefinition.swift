import Segmentation

/// What a channel allows, how it counts, and how sure that is.
public struct ChannelDefinition: Sendable, Hashable {
  /// How a channel counts the length of a text.
  public typealias Unit = CountUnit

  /// A number that a channel sets, with what counts, where it was read and when.
  public struct Limit: Sendable, Hashable {
    /// The greatest value that passes.
    public var maximum: Int
    /// What is counted.
    public var unit: Unit
    /// Which tier of its rule a value over it has: 0 is the gravest.
    public var tier: Int
    /// Where the number was read.
    public var source: String
    /// When it was read, as a date: 2026-11-20.
    public var date: String

    /// Creates a limit.
    public init(maximum: Int, unit: Unit, tier: Int, source: String, date: String) {
      self.maximum = maximum
      self.unit = unit
      self.tier = tier
      self.source = source
      self.date = date
    }
  }

  /// The channel.
  public var channel: Channel
  /// Limits for the text, gravest first; all are checked and the gravest that is broken is reported.
  public var text: [Limit]
  /// After how many graphemes the channel folds the text behind ”se mer”, if it does.
  public var fold: Int?
  /// The greatest number of hashtags, gravest first.
  public var hashtags: [Limit]
  /// Limits for alt texts, gravest first; empty when none is known.
  public var alt: [Limit]
  /// Whether pictures have a field for alt text.
  public var hasAltField: Bool
  /// Whether addresses in the text become links.
  public var linksAreClickable: Bool

  /// What pictures, films and documents it takes, gravest first for each measure.
  public var media: [MediaLimit]
  /// What caption files it takes; nil where none can be handed in, or nothing is known.
  public var captions: CaptionUpload?

  /// Creates a definition.
  public init(
    channel: Channel, text: [Limit], fold: Int?, hashtags: [Limit], alt: [Limit], hasAltField: Bool,
    linksAreClickable: Bool, media: [MediaLimit] = [], captions: CaptionUpload? = nil
  ) {
    self.channel = channel
    self.text = text
    self.fold = fold
    self.hashtags = hashtags
    self.alt = alt
    self.hasAltField = hasAltField
    self.linksAreClickable = linksAreClickable
    self.media = media
    self.captions = captions
  }
}
