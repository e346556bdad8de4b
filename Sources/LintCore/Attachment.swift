import SourceText

/// A picture, film, sound or document that belongs to a post.
public struct Attachment: Hashable, Sendable {
  /// The file as the draft names it; nil when an entry names none.
  public var file: FieldValue?
  /// All the entry's fields by English key: alt, decorative, captions, reason and the rest.
  public var fields: FieldMap
  /// Where the entry stands in the draft.
  public var range: ByteRange
  /// Whether it was written as a Markdown image in the body.
  public var isInline: Bool
  /// What the markup that it was written in tells of it; nil where there is none.
  public var markup: Markup?
  /// What is known of the file, filled in by whoever may look at the disk.
  public var facts: FileFacts

  /// Creates an attachment.
  public init(
    file: FieldValue?, fields: FieldMap, range: ByteRange, isInline: Bool = false, facts: FileFacts = FileFacts()
  ) {
    self.file = file
    self.fields = fields
    self.range = range
    self.isInline = isInline
    self.facts = facts
  }

  /// What sort of file it is, by its name's extension (or its content, once looked at).
  public enum Kind: String, Hashable, Sendable {
    case image, video, audio, document, unknown
  }

  /// What an element of HTML tells of its file.
  public struct Markup: Hashable, Sendable {
    /// The sort of file that the element shows.
    public var kind: Kind
    /// Whether the file is an address, and no name beside the draft.
    public var isAddress: Bool
    /// Where an attribute can be added, with a space before it; nil where none can.
    public var attributePlace: ByteOffset?
    /// Whether a film plays without sound, and nobody can turn it on.
    public var isMuted = false

    /// Creates what an element tells.
    public init(kind: Kind, isAddress: Bool) {
      self.kind = kind
      self.isAddress = isAddress
    }
  }

  /// What is known of a file without reading it whole.
  public struct FileFacts: Hashable, Sendable {
    /// Whether the file is there.
    public enum State: Hashable, Sendable {
      /// Nobody has looked: standard input without a name, an address on the web.
      case unknown
      case found
      case missing
      /// The path leads out of the project, so it was not opened.
      case outsideProject
      /// It is there but is a folder, or cannot be opened.
      case unreadable
    }
    /// Whether the file is there.
    public var state: State
    /// Its sort.
    public var kind: Kind
    /// How many bytes it has; nil where it is not there or was not opened.
    public var byteCount: Int?
    /// Caption files beside it with its name, relative to the draft, in name order.
    public var captionFiles: [String]
    /// Whether the film has a sound track; nil where the file does not tell.
    public var hasSound: Bool?
    /// Whether the film has a track of captions or subtitles; nil where the file does not tell.
    public var hasCaptionTrack: Bool?
    /// Whether the caption file that the draft names is there; nil when it names none.
    public var declaredCaptions: State?
    /// How many bytes the caption files have, those beside it and the one that the draft names.
    public var captionByteCounts: [String: Int] = [:]
    /// Whether the file that the draft names as transcript is there; nil when it names none.
    public var declaredTranscript: State?
    /// What the file says of itself; nil where it was not read or is of no known format.
    public var media: MediaFacts?

    /// Creates facts; nothing known by default.
    public init(
      state: State = .unknown, kind: Kind = .unknown, captionFiles: [String] = [], declaredCaptions: State? = nil
    ) {
      self.state = state
      self.kind = kind
      self.captionFiles = captionFiles
      self.declaredCaptions = declaredCaptions
    }
  }

  /// The alt text, where one was given (it may be empty).
  public var alt: FieldValue? { fields["alt"] }
  /// Whether it is declared to carry no meaning.
  public var isDecorative: Bool { fields["decorative"]?.bool ?? false }
  /// The file's name as written.
  public var path: String? { file?.text }
}
