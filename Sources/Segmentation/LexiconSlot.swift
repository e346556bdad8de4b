/// A slot of a lexicon's table of hashes: a row's number from 1 in 24 bits, and eight bits of its key's hash beside them,
/// so that nearly every key that is not there is told without looking at a row. Of sixteen million rows later ones are lost.
public struct LexiconSlot: Sendable {
  /// As it lies in a compiled image; 0 when empty.
  public let rawValue: UInt32

  /// A slot as it lies in an image.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The slot of a row, numbered from 0.
  public init(number: Int, hash: UInt32) {
    rawValue = hash & 0xFF00_0000 | UInt32(truncatingIfNeeded: number + 1) & 0xFF_FFFF
  }

  /// The row's number from 0; nil when the slot is empty.
  @inlinable
  public var number: Int? {
    let number = Int(rawValue & 0xFF_FFFF)
    return number == 0 ? nil : number - 1
  }

  /// Whether the row's key may have a hash.
  @inlinable
  public func mayBe(_ hash: UInt32) -> Bool { (rawValue ^ hash) & 0xFF00_0000 == 0 }
}
