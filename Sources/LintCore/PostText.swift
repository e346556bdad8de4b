import SourceText

/// A text in a post, with the way back to the file.
public struct PostText: Hashable, Sendable {
  /// What the text is to the post.
  public enum Role: Hashable, Sendable {
    /// What is published.
    case body
    /// The title, name or subject.
    case title
    /// What is said in a film: its captions, cue after cue.
    case captions
    /// The alt text of the attachment with this index.
    case alt(Int)
    /// What is written in the picture with this index.
    case textInImage(Int)
    /// Another field that readers will see: credit, bio, poll option, audio description. Named by its English key path.
    case field(String)
  }

  /// What the text is to the post.
  public var role: Role
  /// The text, as UTF-8. Line ends are as the file has them.
  public var utf8: [UInt8]
  /// From the text's bytes to the file's.
  public var map: OffsetMap
  /// The channels that it is for; nil for every channel without a text of its own.
  public var channel: Channel?
  /// Links whose addresses are no part of the text, in order.
  public var links: [TextLink] = []
  /// Stretches that declare their language, in order of their beginning.
  public var passages: [TextPassage] = []

  /// Whether it was read from HTML inside another format, so that what is written into it is HTML.
  public var isMarkup = false

  /// Creates a text.
  public init(role: Role, utf8: [UInt8], map: OffsetMap, channel: Channel? = nil) {
    self.role = role
    self.utf8 = utf8
    self.map = map
    self.channel = channel
  }

  /// The place in the file that a stretch of the text came from.
  public func place(of range: Range<Int>) -> ByteRange { map.source(of: range) }

  /// The text's whole place in the file.
  public var place: ByteRange { map.source(of: 0..<utf8.count) }

  /// A stretch of the text.
  public subscript(range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// The whole text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
