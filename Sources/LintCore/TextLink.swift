/// A link whose address stands apart from its words, as in HTML.
public struct TextLink: Hashable, Sendable {
  /// Its words, in bytes of the text that it belongs to.
  public var words: Range<Int>
  /// Whether it tells screen readers something else than its words.
  public var isLabelled: Bool
  /// Where it leads, with the way back to the file.
  public var address: PostText

  /// Creates a link.
  public init(words: Range<Int>, isLabelled: Bool = false, address: PostText) {
    self.words = words
    self.isLabelled = isLabelled
    self.address = address
  }
}

/// A stretch of a text that declares its language, as an element of HTML does.
public struct TextPassage: Hashable, Sendable {
  /// Where, in bytes of the text.
  public var range: Range<Int>
  /// The language as a BCP 47 tag in small letters.
  public var language: String

  /// Creates a passage.
  public init(range: Range<Int>, language: String) {
    self.range = range
    self.language = language
  }
}
