/// Reads a text from left to right as folded symbols, with the place of each.
///
/// The text must be valid UTF-8 (as every `SourceText` is); bytes that are not are read as signs, one at a time.
struct FoldingCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: FoldingTable
  private let limit: Int
  /// Where the symbol that was read last begins, in bytes.
  private(set) var start: Int
  /// The first byte that has not been read; the end of the symbol that was read last.
  private(set) var index: Int

  /// Begins reading `range`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, table: FoldingTable) {
    self.bytes = bytes
    self.table = table
    start = range.lowerBound
    index = range.lowerBound
    limit = min(range.upperBound, bytes.count)
  }

  /// The next symbol: `.end` at the end, and never `.skipped` or `.lineBreak`.
  @inline(__always)
  mutating func next() -> FoldedSymbol {
    while index < limit {
      start = index
      let symbol = character()
      if symbol.value >= FoldedSymbol.firstLetter {
        return index < limit && bytes[index] & 0xFE == 0xCC ? composed(symbol) : symbol
      }
      switch symbol {
      case .skipped: continue
      case .space where index < limit && bytes[index] &- 0x21 < 0x5E: return .space
      case .space, .lineBreak: return blanks(after: symbol)
      case .mark: return .otherLetter
      default: return symbol
      }
    }
    start = limit
    return .end
  }

  /// Skips ASCII letters and digits.
  @inline(__always)
  mutating func skipWord() {
    while index < limit {
      let byte = bytes[index]
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { return }
      index &+= 1
    }
  }

  /// One character's symbol, without looking at its neighbours.
  @inline(__always)
  private mutating func character() -> FoldedSymbol {
    let lead = bytes[index]
    if lead < 0x80 {
      index &+= 1
      return table.direct(Int(lead))
    }
    if lead & 0xE0 == 0xC0, index &+ 1 < limit {
      let value = Int(lead & 0x1F) &<< 6 | Int(bytes[index &+ 1] & 0x3F)
      index &+= 2
      return table.direct(value)
    }
    return longCharacter()
  }

  private mutating func longCharacter() -> FoldedSymbol {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 1
    guard length > 1, index + length <= limit else {
      index += 1
      return .otherSign
    }
    var value = UInt32(lead) & (length == 4 ? 0x07 : 0x0F)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    index += length
    return table.symbol(of: value)
  }

  /// A letter with the combining marks that follow it.
  private mutating func composed(_ letter: FoldedSymbol) -> FoldedSymbol {
    guard table.isWord(letter) else { return letter }
    var letter = letter
    while index + 1 < limit, bytes[index] & 0xFE == 0xCC {
      let mark = UInt16(bytes[index] & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
      guard table.direct(Int(mark)) == .mark else { break }
      letter = table.composed(letter, mark)
      index += 2
    }
    return letter
  }

  /// A run of blanks with at most one line end is one space; with more it parts paragraphs.
  private mutating func blanks(after first: FoldedSymbol) -> FoldedSymbol {
    var lineEnds = first == .lineBreak ? 1 : 0
    var previous = bytes[index - 1]
    while index < limit {
      let before = index
      let symbol = character()
      if symbol == .lineBreak {
        // CRLF is one line end.
        if !(previous == 0x0D && bytes[before] == 0x0A) { lineEnds += 1 }
      } else if symbol != .space, symbol != .skipped {
        index = before
        break
      }
      previous = bytes[index - 1]
    }
    return lineEnds > 1 ? .paragraph : .space
  }
}
