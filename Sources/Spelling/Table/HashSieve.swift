/// A set of hashes, told by their lowest 23 bits: a no is certain, a yes is not. It takes a megabyte, and so stays in a
/// processor's cache.
struct HashSieve {
  private var bits = [UInt64](repeating: 0, count: 1 << 17)

  private static func place(_ mixed: UInt64) -> (word: Int, bit: UInt64) {
    let place = mixed & 0x7F_FFFF
    return (Int(place >> 6), 1 << (place & 63))
  }

  mutating func insert(_ mixed: UInt64) {
    let (word, bit) = Self.place(mixed)
    bits[word] |= bit
  }

  func mayContain(_ mixed: UInt64) -> Bool {
    let (word, bit) = Self.place(mixed)
    return bits[word] & bit != 0
  }
}
