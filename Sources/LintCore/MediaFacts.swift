/// What a media file says of itself: what it is, and which traces of persons and places lie in it.
///
/// Of personal data only the kind and the field's name are kept, never the value.
public struct MediaFacts: Hashable, Sendable {
  /// How a file is built, told by its content and not by its name.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case jpeg, png, webp, gif, tiff, heic, avif, svg, bmp, jxl
    case mp4, mov, m4a, webm, mkv, avi
    case threeGP = "3gp"
    case mp3, wav, ogg, flac, aac
    case pdf, docx, odt
    /// Another office file: a spreadsheet or slides.
    case office
  }

  /// A track of a film or a sound file.
  public struct Track: Hashable, Sendable {
    /// What a track holds.
    public enum Kind: String, Hashable, Sendable {
      case video, audio, captions
      /// Time codes, positions, chapters and the like.
      case other
    }
    /// What it holds.
    public var kind: Kind
    /// Its language as a BCP 47 tag; nil where the file does not tell, or says that it is undetermined.
    public var language: String?
    /// How it is coded: the four letters of an MP4, or what other formats call it.
    public var codec: String?

    /// Creates a track.
    public init(kind: Kind, language: String? = nil, codec: String? = nil) {
      self.kind = kind
      self.language = language
      self.codec = codec
    }
  }

  /// How the file is built.
  public var format: Format
  /// What it is to the one who sees or hears it. A film without pictures is sound.
  public var kind: Attachment.Kind
  /// How many bytes the file has.
  public var byteCount: Int
  /// Pixels across, as shown: turned as the file asks for.
  public var width: Int?
  /// Pixels down, as shown.
  public var height: Int?
  /// Whether a picture moves.
  public var isAnimated: Bool
  /// How long it lasts; nil where it does not last or does not tell.
  public var seconds: Double?
  /// Its tracks, in the file's order.
  public var tracks: [Track]
  /// What it gives away about persons, places and devices.
  public var traces: [Trace]
  /// Alt text that the file carries, by language (IPTC Alt Text, an SVG's title).
  public var altTexts: [AltText]
  /// Text fields in which personal data may stand. Emptied before any rule sees them.
  public var texts: [Text]
  /// Whether the file says that a program made it up, wholly or in part (IPTC digital source type).
  public var isMadeByAI: Bool
  /// Whether it names a holder of rights: a copyright notice, a credit line.
  public var hasRightsNotice: Bool
  /// The picture agency or image bank that holds the rights by what it says; nil where it names none that is known.
  public var pictureAgency: String?

  /// Creates facts.
  public init(format: Format, kind: Attachment.Kind, byteCount: Int) {
    self.format = format
    self.kind = kind
    self.byteCount = byteCount
    isAnimated = false
    tracks = []
    traces = []
    altTexts = []
    texts = []
    isMadeByAI = false
    hasRightsNotice = false
    pictureAgency = nil
  }
}

extension MediaFacts {
  /// Something in a file that tells of a person, a place or a device.
  public struct Trace: Hashable, Sendable {
    /// What it tells.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Where it was taken, as coordinates.
      case location
      /// Where it was taken all along the way: a track of positions in a film.
      case route
      /// The name of someone who is seen, beside a face or alone.
      case person
      /// Who owns the camera or phone.
      case owner
      /// How to reach the one who took it: phone, e-mail, address.
      case contact
      /// Who wrote the caption.
      case captionWriter
      /// Who took or made it.
      case creator
      /// A small picture in the file that shows more than the picture itself.
      case thumbnail
      /// When it was taken.
      case time
      /// A number that only one camera, lens or picture has.
      case serial
      /// What the device is called by its owner.
      case deviceName
      /// Who wrote or last changed a document.
      case author
      /// The organisation that a document was written in.
      case company
    }
    /// What it tells.
    public var kind: Kind
    /// The field that tells it, as ExifTool and other readers call it: `exif.gps`, `xmp.dc.creator`.
    public var field: String

    /// Creates a trace.
    public init(_ kind: Kind, field: String) {
      self.kind = kind
      self.field = field
    }
  }

  /// Alt text in one language.
  public struct AltText: Hashable, Sendable {
    /// The language as the file gives it: a BCP 47 tag or `x-default`; nil where it gives none.
    public var language: String?
    /// The text.
    public var text: String

    /// Creates an alt text.
    public init(language: String?, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// A text in the file's properties: a comment, a description, a title.
  public struct Text: Hashable, Sendable {
    /// The field that holds it.
    public var field: String
    /// The text, as UTF-8.
    public var utf8: [UInt8]

    /// Creates a text.
    public init(field: String, utf8: [UInt8]) {
      self.field = field
      self.utf8 = utf8
    }
  }

  /// Whether it has a sound track; nil where the file lists no tracks.
  public var hasSound: Bool? { tracks.isEmpty ? nil : tracks.contains { $0.kind == .audio } }

  /// Whether it has a track of captions or subtitles; nil where the file lists no tracks.
  public var hasCaptions: Bool? { tracks.isEmpty ? nil : tracks.contains { $0.kind == .captions } }

  /// The traces of a kind.
  public func traces(_ kind: Trace.Kind) -> [Trace] { traces.filter { $0.kind == kind } }
}
