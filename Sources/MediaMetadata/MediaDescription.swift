/// What a media file tells of itself.
public struct MediaDescription: Sendable {
  /// The most fields that are kept of one file.
  private static let mostFields = 1000

  /// How the file is built.
  public internal(set) var format: MediaFormat
  /// How many bytes it has.
  public internal(set) var byteCount: Int
  /// Pixels across and down as stored, before it is turned.
  public internal(set) var storedSize: PixelSize?
  /// How the picture is to be turned, as EXIF numbers it: 1 is upright, 5 to 8 lie on the side.
  public internal(set) var orientation = 1
  /// Whether a picture moves.
  public internal(set) var isAnimated = false
  /// How long it lasts.
  public internal(set) var seconds: Double?
  /// Its tracks, in the file's order.
  public internal(set) var tracks: [MediaTrack] = []
  /// What it tells of persons, places, devices and rights.
  public private(set) var fields: [MediaField] = []
  /// Whether it ends before it should, or lacks what a player needs.
  public internal(set) var isCutOff = false
  /// Where a film may lie behind the picture, in bytes from the file's end, as its metadata says.
  var trailerLengths: [Int] = []

  /// Pixels across and down.
  public struct PixelSize: Hashable, Sendable {
    /// Pixels across.
    public var width: Int
    /// Pixels down.
    public var height: Int

    /// A size; nil where a side has no pixel, or more than any picture.
    init?(_ width: Int?, _ height: Int?) {
      guard let width, let height, (1...1 << 24).contains(width), (1...1 << 24).contains(height) else { return nil }
      self.width = width
      self.height = height
    }
  }

  init(_ format: MediaFormat, byteCount: Int) {
    self.format = format
    self.byteCount = byteCount
  }

  /// Pixels across as shown.
  public var width: Int? { orientation >= 5 ? storedSize?.height : storedSize?.width }
  /// Pixels down as shown.
  public var height: Int? { orientation >= 5 ? storedSize?.width : storedSize?.height }

  /// Adds a text field, unless the text is empty.
  mutating func add(_ name: String, _ meaning: MediaField.Meaning, _ text: String, language: String? = nil) {
    guard !text.isEmpty else { return }
    append(MediaField(name: name, meaning: meaning, value: .text(text), language: language))
  }

  /// Adds a position, unless it is none: a device without a fix writes zeros.
  mutating func add(_ name: String, latitude: Double, longitude: Double) {
    guard latitude.isFinite, longitude.isFinite, abs(latitude) <= 90, abs(longitude) <= 180,
      latitude != 0 || longitude != 0
    else { return }
    append(
      MediaField(
        name: name, meaning: .position, value: .position(latitude: latitude, longitude: longitude), language: nil))
  }

  /// Adds a field that is only there.
  mutating func add(_ name: String, _ meaning: MediaField.Meaning) {
    append(MediaField(name: name, meaning: meaning, value: .present, language: nil))
  }

  /// Adds the fields of something that lies in the file, with a word before their names.
  mutating func add(fieldsOf other: MediaDescription, as prefix: String) {
    for field in other.fields {
      var field = field
      field.name = prefix + "." + field.name
      append(field)
    }
  }

  private mutating func append(_ field: MediaField) {
    if fields.count < Self.mostFields { fields.append(field) }
  }
}
