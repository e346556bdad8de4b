/// Which keys a table may have, for questions about every word of a text: the table is found once, and each answer is a glance at
/// one slot.
public struct KeyFilter: Sendable {
  @usableFromInline let slots: Slots
  /// One less than the number of slots, which is a power of two.
  @usableFromInline let mask: Int

  /// The slots of a table: 32 bits each, the highest eight those of the key's hash, and the others 0 in an empty slot.
  public enum Slots: @unchecked Sendable {
    /// Slots of the program itself, which are never freed or changed. Little endian; they need not be aligned.
    case program(UnsafeRawPointer)
    case array([UInt32])
  }

  /// A filter over a table's slots, of which some are empty; `count` is a power of two.
  public init(_ slots: Slots, count: Int) {
    self.slots = slots
    mask = count - 1
  }

  /// A filter that lets all keys through.
  public static let all = KeyFilter(.array([]), count: 0)
  /// The filter of a table without keys.
  public static let empty = KeyFilter(.array([0]), count: 1)

  /// Whether the table may have a key with this hash, as `KeyHash` makes it. A no is certain; of an unknown hash it is
  /// always yes.
  @inlinable
  public func mayContain(_ hash: UInt32) -> Bool {
    guard hash != KeyHash.unknown, mask >= 0 else { return true }
    var slot = Int(truncatingIfNeeded: hash) & mask
    // A table has empty slots, so that a search ends soon; the bound is for damaged ones.
    for _ in 0...mask {
      let entry: UInt32
      switch slots {
      case .program(let start):
        entry = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: slot &* 4, as: UInt32.self))
      case .array(let array): entry = array[slot]
      }
      if entry & 0xFF_FFFF == 0 { return false }
      if (entry ^ hash) & 0xFF00_0000 == 0 { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }
}
