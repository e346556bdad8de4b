/// A replacement of one place in a source.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced; empty for an insertion.
  public var range: ByteRange
  /// What stands there afterwards.
  public var text: String

  /// Creates an edit that puts `text` in the place of `range`.
  public init(_ range: ByteRange, _ text: String) {
    self.range = range
    self.text = text
  }
}
