/// A sentence's symbols with their places, for looking at what stands around a match.
struct FoldedSentence {
  /// Its place in the text, in bytes.
  let range: Range<Int>
  private(set) var symbols: [FoldedSymbol] = []
  /// Where each symbol begins, in bytes from the sentence's beginning.
  private var starts: [UInt32] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  let table: FoldingTable

  /// Folds a sentence.
  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, table: FoldingTable) {
    self.range = range
    self.bytes = bytes
    self.table = table
    symbols.reserveCapacity(range.count)
    starts.reserveCapacity(range.count)
    var cursor = FoldingCursor(bytes, in: range, table: table)
    while true {
      let symbol = cursor.next()
      if symbol == .end { break }
      symbols.append(symbol)
      starts.append(UInt32(truncatingIfNeeded: cursor.start - range.lowerBound))
    }
  }

  /// The number of the first symbol that does not begin before a byte of the text.
  func index(ofByte byte: Int) -> Int {
    let offset = byte - range.lowerBound
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A symbol; `.end` outside the sentence.
  @inline(__always)
  subscript(index: Int) -> FoldedSymbol { symbols.indices.contains(index) ? symbols[index] : .end }

  /// Whether the symbol there is a letter or a digit.
  @inline(__always)
  func isWord(_ index: Int) -> Bool { table.isWord(self[index]) }

  /// Whether the symbol there is written as a capital.
  func isCapital(_ index: Int) -> Bool {
    symbols.indices.contains(index) && LetterCase.isCapital(bytes, at: range.lowerBound + Int(starts[index]))
  }

  /// Whether a word goes on across the border between two symbols, as `WordBoundary` has it for text.
  func joins(_ left: Int, _ right: Int) -> Bool {
    if isWord(left) { return isWord(right) || joinsSign(right, next: right + 1, previous: left) }
    return isWord(right) && joinsSign(left, next: right, previous: left - 1)
  }

  private func joinsSign(_ sign: Int, next: Int, previous: Int) -> Bool {
    switch self[sign] {
    case .hyphen, .ampersand, .underscore: return true
    case .colon: return isWord(previous) && isWord(next)
    case .fullStop, .apostrophe: return table.isLetter(self[previous]) && table.isLetter(self[next])
    default: return false
    }
  }

  /// The numbers of all symbols that begin a word or a run of signs' next sign.
  var tokenStarts: [Int] {
    symbols.indices.filter { !symbols[$0].isBlank && !(isWord($0) && joins($0 - 1, $0)) }
  }

  /// Where the word that holds a symbol begins.
  func wordStart(_ index: Int) -> Int {
    var index = index
    while index > 0, joins(index - 1, index) { index -= 1 }
    return index
  }

  /// Where the word that holds a symbol ends: the number after its last symbol.
  func wordEnd(_ index: Int) -> Int {
    var index = index + 1
    while index < symbols.count, joins(index - 1, index) { index += 1 }
    return index
  }
}
