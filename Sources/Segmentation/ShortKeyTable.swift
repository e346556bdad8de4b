/// A table from short words to a number, made once and asked for every word of every text.
///
/// Open addressing in flat arrays: a look-up touches one or two cache lines and allocates nothing.
struct ShortKeyTable: Sendable {
  private var low: [UInt64]
  private var high: [UInt64]
  private var values: [UInt16]
  private var mask: Int

  /// Creates a table; a value of 0 is as good as no row, and so is a key longer than 16 bytes.
  init(_ rows: [(key: ShortKey, value: UInt16)]) {
    var capacity = 16
    while capacity < rows.count * 3 { capacity *= 2 }
    mask = capacity - 1
    low = Array(repeating: 0, count: capacity)
    high = low
    values = Array(repeating: 0, count: capacity)
    for row in rows where !row.key.isTooLong && row.value != 0 {
      let slot = slot(of: row.key)
      low[slot] = row.key.low
      high[slot] = row.key.high
      values[slot] = row.value
    }
  }

  /// The value of a word, or 0.
  subscript(key: ShortKey) -> UInt16 { key.isTooLong ? 0 : values[slot(of: key)] }

  /// Where a key stands, or the free slot where it would.
  private func slot(of key: ShortKey) -> Int {
    let mixed = (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while values[slot] != 0, low[slot] != key.low || high[slot] != key.high { slot = (slot + 1) & mask }
    return slot
  }
}
