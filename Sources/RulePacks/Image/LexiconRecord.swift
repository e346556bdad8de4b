/// Where a lexicon is in an image: a record of eight numbers.
struct LexiconRecord {
  static let stride = 8
  static let rowStride = 4
  /// How many slots the table of names has: a power of two, at least twice as many as there are lexicons.
  static func nameSlotCount(_ lexicons: Int) -> Int {
    var count = 4
    while count < lexicons * 2 { count *= 2 }
    return count
  }

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
}
