/// A position in a source, counted in UTF-8 bytes from its first byte.
///
/// A type of its own, so that a byte can never be mistaken for a column, a character or a position in a text
/// that has been cut out of the source.
public struct ByteOffset: Hashable, Comparable, Sendable {
  /// The number of bytes before this position.
  public var value: Int

  /// Creates the position after `value` bytes.
  public init(_ value: Int) { self.value = value }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// The position `distance` bytes later.
  public static func + (offset: Self, distance: Int) -> Self { Self(offset.value + distance) }
}

/// A place in a source: half open, in UTF-8 bytes from the source's first byte.
public typealias ByteRange = Range<ByteOffset>

extension Range where Bound == ByteOffset {
  /// The place between two byte positions.
  public init(_ bytes: Range<Int>) {
    self = ByteOffset(bytes.lowerBound)..<ByteOffset(bytes.upperBound)
  }

  /// The same place as plain numbers, for indexing bytes.
  public var bytes: Range<Int> { lowerBound.value..<upperBound.value }

  /// How many bytes the place spans.
  public var byteCount: Int { upperBound.value - lowerBound.value }
}
