/// A table from short words to a number, made once and asked for every word of every text.
///
/// Open addressing in flat arrays: a look-up touches one or two cache lines and allocates nothing.
struct ShortKeyTable: Sendable {
  private var keys: [SIMD4<UInt64>]
  private var values: [UInt16]
  private var mask: Int
  /// The longest key's bytes, so that longer words need not be folded at all.
  let longest: Int

  /// Creates a table; a value of 0 is as good as no row, and so is a key longer than 32 bytes.
  init(_ rows: [(key: ShortKey, value: UInt16)]) {
    var capacity = 16
    while capacity < rows.count * 3 { capacity *= 2 }
    mask = capacity - 1
    longest = rows.reduce(0) { max($0, $1.key.count) }
    keys = Array(repeating: SIMD4(), count: capacity)
    values = Array(repeating: 0, count: capacity)
    for row in rows where !row.key.isTooLong && row.value != 0 {
      let slot = slot(of: row.key)
      keys[slot] = row.key.bytes
      values[slot] = row.value
    }
  }

  /// The value of a word, or 0.
  subscript(key: ShortKey) -> UInt16 { key.isTooLong ? 0 : values[slot(of: key)] }

  /// Where a key stands, or the free slot where it would.
  private func slot(of key: ShortKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while values[slot] != 0, keys[slot] != key.bytes { slot = (slot + 1) & mask }
    return slot
  }
}
