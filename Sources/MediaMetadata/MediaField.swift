/// A field of a file's metadata that tells of persons, places, devices or rights.
public struct MediaField: Hashable, Sendable {
  /// What a field tells.
  public enum Meaning: Hashable, Sendable {
    /// Where it was taken.
    case position
    /// A track of positions.
    case route
    /// Someone who is seen.
    case person
    /// Who owns the device.
    case owner
    /// How to reach the one who made it.
    case contact
    /// Who wrote the caption.
    case captionWriter
    /// Who made it.
    case creator
    /// Who wrote or last changed a document.
    case author
    /// The organisation that a document comes from.
    case company
    /// An embedded picture that shows more than the picture itself.
    case thumbnail
    /// When it was made.
    case time
    /// A number that only one device or picture has.
    case serial
    /// What the owner calls the device.
    case deviceName
    /// What a maker writes for its own use: opaque, and often with serial numbers.
    case makerNote
    /// Alt text, with its language.
    case altText
    /// A comment, description, title or keyword.
    case text
    /// A copyright notice, credit line or terms of use.
    case rights
    /// How a picture came to be, as a term of IPTC.
    case sourceType
  }

  /// What a field holds.
  public enum Value: Hashable, Sendable {
    case text(String)
    /// Degrees north and east.
    case position(latitude: Double, longitude: Double)
    /// Something that is no text.
    case present
  }

  /// The name, as other readers call the field: `exif.gps`, `xmp.dc.creator`, `mp4.udta.xyz`.
  public var name: String
  /// What it tells.
  public var meaning: Meaning
  /// What it holds.
  public var value: Value
  /// The language of a text, where the field gives one.
  public var language: String?

  /// The text, where it is one.
  public var text: String? { if case .text(let text) = value { text } else { nil } }
}
