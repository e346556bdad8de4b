/// Which keys a table may have, for questions about every word of a text: the table is found once, and each answer is a glance at
/// one slot.
public struct KeyFilter: Sendable {
  @usableFromInline let slots: Slots
  /// One less than the number of slots, which is a power of two.
  @usableFromInline let mask: Int

  /// Where a table's slots lie, 32 bits each, little endian; they need not be aligned.
  public enum Slots: @unchecked Sendable {
    /// In the program itself, where they are never freed or changed.
    case program(UnsafeRawPointer)
    /// Among other bytes, from a place on.
    case bytes([UInt8], from: Int)
  }

  /// A filter over a table's slots, of which some are empty; `count` is a power of two.
  public init(_ slots: Slots, count: Int) {
    self.slots = slots
    mask = count - 1
  }

  /// A filter that lets all keys through.
  public static let all = KeyFilter(.bytes([], from: 0), count: 0)
  /// The filter of a table without keys.
  public static let empty = KeyFilter(.bytes([0, 0, 0, 0], from: 0), count: 1)

  /// Whether the table may have a key with this hash, as `KeyHash` makes it. A no is certain; of an unknown hash it is
  /// always yes.
  @inlinable
  public func mayContain(_ hash: UInt32) -> Bool {
    guard hash != KeyHash.unknown, mask >= 0 else { return true }
    var slot = Int(truncatingIfNeeded: hash) & mask
    // A table has empty slots, so that a search ends soon; the bound is for damaged ones.
    for _ in 0...mask {
      let entry = entry(slot)
      if entry.number == nil { return false }
      if entry.mayBe(hash) { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }

  @inlinable
  func entry(_ slot: Int) -> LexiconSlot {
    switch slots {
    case .program(let start):
      LexiconSlot(rawValue: UInt32(littleEndian: start.loadUnaligned(fromByteOffset: slot &* 4, as: UInt32.self)))
    case .bytes(let bytes, let start):
      LexiconSlot(
        rawValue: bytes.withUnsafeBytes {
          UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: start + slot &* 4, as: UInt32.self))
        })
    }
  }
}
