extension ContextMatcher {
  // MARK: - Words

  func literal(_ code: Int, _ kind: ContextItem, startingAt index: Int) -> Int? {
    let (first, length) = (code + 2, Int(codes[code + 1]))
    switch kind {
    case .word, .prefix:
      guard equals(first, length, at: index), !sentence.isWord(index) || !sentence.joins(index - 1, index) else {
        return nil
      }
      let end = index + length
      if kind == .prefix { return sentence.isWord(end - 1) ? sentence.wordEnd(end - 1) : end }
      return sentence.isWord(end - 1) && sentence.joins(end - 1, end) ? nil : end
    default:
      guard sentence.isWord(index) else { return nil }
      let end = sentence.wordEnd(index)
      return contains(first, length, in: index..<end, atEnd: kind == .suffix) ? end : nil
    }
  }

  func literal(_ code: Int, _ kind: ContextItem, endingAt end: Int) -> Int? {
    let (first, length) = (code + 2, Int(codes[code + 1]))
    switch kind {
    case .word:
      let start = end - length
      guard equals(first, length, at: start), !sentence.isWord(start) || !sentence.joins(start - 1, start) else {
        return nil
      }
      return start
    default:
      guard sentence.isWord(end - 1) else { return nil }
      let start = sentence.wordStart(end - 1)
      if kind == .prefix { return equals(first, min(length, end - start + 1), at: start) ? start : nil }
      return contains(first, length, in: start..<end, atEnd: kind == .suffix) ? start : nil
    }
  }

  private func equals(_ first: Int, _ length: Int, at index: Int) -> Bool {
    guard length > 0, index >= 0, index + length <= sentence.symbols.count else { return false }
    for offset in 0..<length where sentence.symbols[index + offset].value != codes[first + offset] { return false }
    return true
  }

  private func contains(_ first: Int, _ length: Int, in word: Range<Int>, atEnd: Bool) -> Bool {
    guard length > 0, length <= word.count else { return false }
    if atEnd { return equals(first, length, at: word.upperBound - length) }
    return (word.lowerBound...word.upperBound - length).contains { equals(first, length, at: $0) }
  }

  // MARK: - Numbers

  /// The number after a numeral that begins at `index`; nil when a letter is joined to it, as in `3-årig`.
  func numberEnd(_ index: Int) -> Int? {
    var end = index
    while sentence[end].isDigit || isNumeralSign(end) && sentence[end + 1].isDigit { end += 1 }
    return sentence.joins(end - 1, end) ? nil : end
  }

  /// Where a numeral that ends at `end` begins; nil when a letter is joined to it, as in `A4`.
  func numberStart(_ end: Int) -> Int? {
    var start = end
    while sentence[start - 1].isDigit || isNumeralSign(start - 1) && sentence[start - 2].isDigit { start -= 1 }
    return sentence.isWord(start - 1) || sentence[start - 1] == .hyphen && sentence.isWord(start - 2) ? nil : start
  }

  private func isNumeralSign(_ index: Int) -> Bool {
    [.fullStop, .comma, .colon, .hyphen].contains(sentence[index])
  }

  // MARK: - The sentence

  /// Whether no word stands before a symbol.
  func isStart(_ index: Int) -> Bool {
    var index = min(index, sentence.symbols.count) - 1
    while index >= 0 {
      if sentence.isWord(index) { return false }
      index -= 1
    }
    return true
  }

  /// Whether no word stands from a symbol on.
  func isEnd(_ index: Int) -> Bool {
    var index = index
    while index < sentence.symbols.count {
      if sentence.isWord(index) { return false }
      index += 1
    }
    return true
  }

  /// Whether the sentence ends with a question mark, perhaps with quotation marks or emojis after it.
  var isQuestion: Bool {
    for symbol in sentence.symbols.suffix(32).reversed() {
      if symbol == .questionMark { return true }
      if sentence.table.isWord(symbol) { return false }
    }
    return false
  }

  func isPunctuation(_ index: Int) -> Bool {
    let symbol = sentence[index]
    return !symbol.isBlank && !sentence.table.isWord(symbol)
  }
}
