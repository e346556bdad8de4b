/// Whether a match is a word of its own, or only part of one.
///
/// Unicode's word boundaries (UAX #29), with three additions for Swedish: a hyphen (`ej-märkt`, `in- och utgång`), `&`
/// (`H&M`), and a colon before a letter (`EU:s`) belong to the word that they touch. A dash that begins a line does not.
struct WordBoundary {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: FoldingTable

  /// Whether a word can begin at `start`, where its first symbol is a letter or a digit.
  func begins(at start: Int) -> Bool {
    var position = start
    let previous = symbol(before: &position)
    if table.isWord(previous) || previous == .mark { return false }
    switch previous {
    case .ampersand, .underscore: return false
    case .hyphen:
      let beyond = symbol(before: &position)
      return beyond == .end || beyond == .lineBreak || beyond == .space && isLineStart(position)
    case .colon: return !table.isWord(symbol(before: &position))
    case .fullStop, .apostrophe, .comma: return !joins(previous, symbol(before: &position), firstSymbol(at: start))
    default: return true
    }
  }

  /// Whether a word can end at `end`, where `last` is its last symbol: a letter or a digit.
  func ends(at end: Int, after last: FoldedSymbol) -> Bool {
    var cursor = FoldingCursor(bytes, in: end..<bytes.count, table: table)
    let next = cursor.next()
    if table.isWord(next) { return false }
    switch next {
    case .ampersand, .underscore, .hyphen: return false
    case .colon:
      let beyond = cursor.next()
      return !(table.isLetter(beyond) || last.isDigit && beyond.isDigit)
    case .fullStop, .apostrophe, .comma: return !joins(next, last, cursor.next())
    default: return true
    }
  }

  /// Whether a sign joins its two neighbours into one word: `d.v.s`, `rock'n'roll`, `14.00`, `1,5`.
  private func joins(_ sign: FoldedSymbol, _ left: FoldedSymbol, _ right: FoldedSymbol) -> Bool {
    if left.isDigit && right.isDigit { return sign != .apostrophe }
    return sign != .comma && table.isLetter(left) && table.isLetter(right)
  }

  private func firstSymbol(at start: Int) -> FoldedSymbol {
    var cursor = FoldingCursor(bytes, in: start..<bytes.count, table: table)
    return cursor.next()
  }

  /// Whether only blanks stand between the line's beginning and `position`.
  private func isLineStart(_ position: Int) -> Bool {
    var position = position
    // Lists are not indented by more than this; the bound keeps long runs of blanks cheap.
    for _ in 0..<16 {
      switch symbol(before: &position) {
      case .end, .lineBreak: return true
      case .space: continue
      default: return false
      }
    }
    return false
  }

  /// The symbol before `position`, which moves to where that begins. Line ends are told from other blanks.
  func symbol(before position: inout Int) -> FoldedSymbol {
    while position > 0 {
      var start = position - 1
      while start > 0, position - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let lead = UInt32(bytes[start])
      let length = position - start
      position = start
      var value: UInt32
      switch (lead, length) {
      case (0..<0x80, 1): value = lead
      case (0xC0..<0xE0, 2): value = lead & 0x1F
      case (0xE0..<0xF0, 3): value = lead & 0x0F
      case (0xF0..<0xF8, 4): value = lead & 0x07
      default: return .otherSign
      }
      for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[start + offset] & 0x3F) }
      let symbol = value < FoldingTable.directCount ? table.direct(Int(value)) : table.symbol(of: value)
      if symbol != .skipped { return symbol }
    }
    return .end
  }
}
