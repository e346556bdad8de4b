/// What a channel takes of a sort of file: which formats, how many, how large, how long.
public struct MediaLimit: Sendable, Hashable {
  /// The sort of file that it is for.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// Still pictures, and moving ones unless the channel has limits of their own for them.
    case image
    /// Moving pictures without sound, in the format GIF.
    case gif
    case video
    case document
    /// Any of them.
    case any
  }

  /// What is limited.
  public enum Measure: Sendable, Hashable {
    /// The formats that are taken, by the names that `MediaFacts.Format` has.
    case formats([String])
    /// How many files a post may have.
    case count(Int)
    /// Nothing else may stand beside it.
    case alone
    /// A post without such a file is refused.
    case required
    /// The most bytes.
    case bytes(Int)
    /// How long it lasts, in seconds.
    case seconds(ClosedRange<Int>)
    /// The least width and height, in pixels.
    case leastSize(width: Int, height: Int)
    /// The greatest width and height, in pixels.
    case greatestSize(width: Int, height: Int)
    /// The most pixels, width times height.
    case pixels(Int)
    /// Width to height, in thousandths, with the words that say so: 4:5 to 1.91:1.
    case aspect(ClosedRange<Int>, words: String)
  }

  /// How sure the number is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// The channel's own documentation, or a dated quotation of it.
    case official
    /// The channel's own open source code.
    case sourceCode = "source-code"
    /// The documentation of tools that publish there.
    case vendor
    /// Advice that is widely repeated.
    case practice
  }

  /// The sort of file.
  public var subject: Subject
  /// What is limited.
  public var measure: Measure
  /// The kinds of posts that it is for; empty for ordinary posts.
  public var kinds: [String]
  /// Which tier of its rule a breach has: 0 is the gravest.
  public var tier: Int
  /// How sure it is.
  public var certainty: Certainty
  /// Where it was read.
  public var source: String
  /// When it was read, as a date: 2026-11-20.
  public var date: String

  /// Creates a limit.
  public init(
    subject: Subject, measure: Measure, kinds: [String] = [], tier: Int, certainty: Certainty, source: String,
    date: String
  ) {
    self.subject = subject
    self.measure = measure
    self.kinds = kinds
    self.tier = tier
    self.certainty = certainty
    self.source = source
    self.date = date
  }
}

/// What caption files a channel takes.
public struct CaptionUpload: Sendable, Hashable {
  /// The extensions that are taken: `srt`, `vtt`.
  public var formats: [String]
  /// Whether the name must tell language and country: `film.sv_SE.srt`.
  public var needsLocale: Bool
  /// The most bytes of a file; nil where no limit is known.
  public var maximumBytes: Int?
  /// How sure it is.
  public var certainty: MediaLimit.Certainty
  /// Where it was read.
  public var source: String
  /// When it was read, as a date.
  public var date: String

  /// Creates a description.
  public init(
    formats: [String], needsLocale: Bool, maximumBytes: Int?, certainty: MediaLimit.Certainty = .official,
    source: String, date: String
  ) {
    self.formats = formats
    self.needsLocale = needsLocale
    self.maximumBytes = maximumBytes
    self.certainty = certainty
    self.source = source
    self.date = date
  }
}
