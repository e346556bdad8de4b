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

  private let words: ImageTable<UInt32>
  private let at: Int

  /// The record with a number; nothing of it is read before it is asked for.
  init(_ words: ImageTable<UInt32>, _ index: Int) {
    self.words = words
    at = index * Self.stride
  }

  /// The lexicon's name, among the strings.
  var name: Range<Int> { words.int(at)..<words.int(at) + words.int(at + 1) }
  var firstRow: Int { words.int(at + 2) }
  var rowCount: Int { words.int(at + 3) }
  var firstSlot: Int { words.int(at + 4) }
  /// A power of two.
  var slotCount: Int { words.int(at + 5) }
  /// The names of the columns, with tabs between.
  var columns: Range<Int> { words.int(at + 6)..<words.int(at + 6) + words.int(at + 7) }
}
