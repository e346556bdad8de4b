/// A text and when it is shown.
public struct Cue: Hashable, Sendable {
  /// Its name in WebVTT, its number in SubRip; nil when it has none.
  public var id: Range<Int>?
  /// The line with the times.
  public var timing: Range<Int>
  /// When it appears, in seconds from the beginning of the film.
  public var start: Double
  /// When it vanishes, in seconds from the beginning of the film.
  public var end: Double
  /// Where and how it is shown.
  public var settings: CueSettings
  /// The text with its tags, from the first byte of its first line to the last of its last.
  public var text: Range<Int>

  /// Creates a cue.
  public init(
    id: Range<Int>? = nil, timing: Range<Int>, start: Double, end: Double, settings: CueSettings = CueSettings(),
    text: Range<Int>
  ) {
    self.id = id
    self.timing = timing
    self.start = start
    self.end = end
    self.settings = settings
    self.text = text
  }
}

/// Where and how a cue is shown, as WebVTT's settings say.
public struct CueSettings: Hashable, Sendable {
  /// Which way text runs.
  public enum Direction: String, Hashable, Sendable {
    case horizontal = ""
    case verticalGrowingLeft = "rl"
    case verticalGrowingRight = "lr"
  }
  /// How something is set against its line or position.
  public enum Alignment: String, Hashable, Sendable {
    case start, center, end, left, right, automatic = "auto"
    case lineLeft = "line-left", lineRight = "line-right"
  }

  /// Which way text runs.
  public var direction = Direction.horizontal
  /// On which line, or how many per cent down; nil where the player chooses.
  public var line: Double?
  /// Whether `line` counts lines; else it is per cent.
  public var snapsToLines = true
  /// How the cue is set against its line.
  public var lineAlignment = Alignment.start
  /// How many per cent from the side; nil where the player chooses.
  public var position: Double?
  /// How the cue is set against its position.
  public var positionAlignment = Alignment.automatic
  /// How wide it is, in per cent.
  public var size = 100.0
  /// How its lines are set against each other.
  public var alignment = Alignment.center
  /// The region it is shown in, as an index in the file's regions.
  public var region: Int?

  /// What a cue without settings has.
  public init() {}

  /// Whether the author chose a place, so that cues at the same time need not cover each other.
  public var isPlaced: Bool { line != nil || position != nil || region != nil || direction != .horizontal }
}
