/// Where a lexicon is in an image: a record of eight numbers.
struct LexiconRecord {
  static let stride = 8
  static let rowStride = 4

  let name: Range<Int>
  let firstRow: Int
  let rowCount: Int
  let firstSlot: Int
  /// A power of two.
  let slotCount: Int
  /// The names of the columns, with tabs between.
  let columns: Range<Int>

  init(_ words: ImageTable<UInt32>, _ index: Int) {
    let at = index * Self.stride
    name = words.int(at)..<words.int(at) + words.int(at + 1)
    firstRow = words.int(at + 2)
    rowCount = words.int(at + 3)
    firstSlot = words.int(at + 4)
    slotCount = words.int(at + 5)
    columns = words.int(at + 6)..<words.int(at + 6) + words.int(at + 7)
  }

  /// The hash of a key: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  @inline(__always)
  static func hash(_ key: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
