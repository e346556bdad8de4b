import SourceText

/// The captions in a file: what is read, and when.
public struct CaptionTrack: Sendable, Hashable {
  /// How a caption file is written.
  public enum Format: String, Sendable, Hashable {
    case webVTT = "WebVTT"
    case subRip = "SubRip"
  }

  /// A text and when it is shown.
  public struct Cue: Sendable, Hashable {
    /// Its name or number; empty when it has none.
    public var id: String
    /// When it appears, in seconds from the beginning of the film.
    public var start: Double
    /// When it vanishes, in seconds from the beginning of the film.
    public var end: Double
    /// The line with its times.
    public var timing: ByteRange
    /// Its text in the file, tags included.
    public var place: ByteRange
    /// Its lines that have something to read, as places in the track's `text`.
    public var lines: [Range<Int>]
    /// Whether its place in the picture is set, so that it need not cover another one.
    public var isPlaced: Bool

    /// Creates a cue.
    public init(
      id: String, start: Double, end: Double, timing: ByteRange, place: ByteRange, lines: [Range<Int>], isPlaced: Bool
    ) {
      self.id = id
      self.start = start
      self.end = end
      self.timing = timing
      self.place = place
      self.lines = lines
      self.isPlaced = isPlaced
    }

    /// How long it is shown, in seconds.
    public var seconds: Double { end - start }
  }

  /// The film that the captions belong to.
  public struct Film: Sendable, Hashable {
    /// Its name, as the draft or the folder has it.
    public var name: String
    /// How long it lasts; nil where that is not known.
    public var seconds: Double?

    /// Creates a film.
    public init(name: String, seconds: Double?) {
      self.name = name
      self.seconds = seconds
    }
  }

  /// How the file is written.
  public var format: Format
  /// How the file's letters are stored.
  public var encoding: TextEncoding
  /// The language that the file's name tells, as a BCP 47 tag; nil where it tells none.
  public var language: String?
  /// The cues, in file order.
  public var cues: [Cue]
  /// The visible text of all cues: LF between lines, a blank line between cues.
  public var text: PostText
  /// The film, where it is known.
  public var film: Film?

  /// Creates a track.
  public init(
    format: Format, encoding: TextEncoding, language: String?, cues: [Cue], text: PostText, film: Film? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.language = language
    self.cues = cues
    self.text = text
    self.film = film
  }

  /// The place of a line.
  public func place(of line: Range<Int>) -> ByteRange { text.place(of: line) }

  /// The place of a cue's visible text, without tags around it; of its times where it has none.
  public func visiblePlace(of cue: Cue) -> ByteRange {
    guard let first = cue.lines.first, let last = cue.lines.last else { return cue.timing }
    return text.place(of: first.lowerBound..<last.upperBound)
  }
}
