/// Compares what stands in a sentence with the alternatives of a condition.
struct ContextMatcher {
  let sentence: FoldedSentence
  let codes: ImageTable<UInt16>

  /// Whether one of a condition's alternatives ends right before a symbol.
  func stands(before index: Int, _ condition: Int) -> Bool {
    anyAlternative(condition) { items, count in
      var position = index
      // The last item stands nearest, so its place must be known: items are few, and read again from the first.
      for number in stride(from: count - 1, through: 0, by: -1) {
        guard let next = match(item(number, from: items), endingAt: position) else { return false }
        position = next
      }
      return true
    }
  }

  /// Whether one of a condition's alternatives begins right after a symbol's end.
  func stands(after index: Int, _ condition: Int) -> Bool {
    anyAlternative(condition) { items, count in self.end(of: items, count, from: index) != nil }
  }

  /// Where the first and the last match of a condition's alternatives lie, at any of some places in the sentence.
  func matches(_ condition: Int, at tokens: [Int]) -> (first: Range<Int>, last: Range<Int>)? {
    let mayBegin = firstSymbols(condition)
    var result: (first: Range<Int>, last: Range<Int>)?
    for index in tokens where mayBegin.contains(sentence[index]) {
      var match: Range<Int>?
      _ = anyAlternative(condition) { items, count in
        match = self.end(of: items, count, from: index).map { index..<max(index, $0) }
        return match != nil
      }
      guard let match else { continue }
      result = (result?.first ?? match, match)
    }
    return result
  }

  /// The symbols that a condition's alternatives can begin with.
  private func firstSymbols(_ condition: Int) -> SymbolSet {
    var symbols = SymbolSet()
    _ = anyAlternative(condition) { items, _ in
      switch ContextItem(rawValue: codes[items]) {
      case .word, .prefix: symbols.insert(FoldedSymbol(codes[items + 2]))
      default: symbols.insertAll()
      }
      return false
    }
    return symbols
  }

  private func end(of items: Int, _ count: Int, from index: Int) -> Int? {
    var position = index
    var code = items
    for _ in 0..<count {
      guard let next = match(code, startingAt: position) else { return nil }
      position = next
      code = following(item: code)
    }
    return position
  }

  // MARK: - Reading codes

  /// Calls `body` with each alternative's first item and number of items, until it says yes.
  private func anyAlternative(_ condition: Int, _ body: (_ items: Int, _ count: Int) -> Bool) -> Bool {
    var code = condition + 1
    for _ in 0..<Int(codes[condition]) {
      let length = Int(codes[code])
      if body(code + 2, Int(codes[code + 1])) { return true }
      code += 1 + length
      guard length > 0 else { return false }
    }
    return false
  }

  private func following(item code: Int) -> Int {
    codes[code] <= ContextItem.infix.rawValue ? code + 2 + Int(codes[code + 1]) : code + 1
  }

  private func item(_ number: Int, from first: Int) -> Int {
    var code = first
    for _ in 0..<number { code = following(item: code) }
    return code
  }

  // MARK: - Matching one item

  /// The number after the item that begins at `index` (a blank between is allowed), or nil.
  private func match(_ code: Int, startingAt index: Int) -> Int? {
    guard let kind = ContextItem(rawValue: codes[code]) else { return nil }
    let start = sentence[index] == .space ? index + 1 : index
    switch kind {
    case .word, .prefix, .suffix, .infix: return literal(code, kind, startingAt: start)
    case .number: return sentence[start].isDigit ? numberEnd(start) : nil
    case .capital, .lower:
      guard sentence.isWord(start), !sentence[start].isDigit, sentence.isCapital(start) == (kind == .capital) else {
        return nil
      }
      return sentence.wordEnd(start)
    case .start: return isStart(index) ? index : nil
    case .end: return isEnd(index) ? index : nil
    case .question: return isQuestion ? index : nil
    case .punctuation: return isPunctuation(index) ? index + 1 : nil
    }
  }

  /// The number of the item's first symbol where it ends at `index` (a blank between is allowed), or nil.
  private func match(_ code: Int, endingAt index: Int) -> Int? {
    guard let kind = ContextItem(rawValue: codes[code]) else { return nil }
    let end = sentence[index - 1] == .space ? index - 1 : index
    switch kind {
    case .word, .prefix, .suffix, .infix: return literal(code, kind, endingAt: end)
    case .number: return sentence[end - 1].isDigit ? numberStart(end) : nil
    case .capital, .lower:
      guard sentence.isWord(end - 1) else { return nil }
      let start = sentence.wordStart(end - 1)
      guard !sentence[start].isDigit, sentence.isCapital(start) == (kind == .capital) else { return nil }
      return start
    case .start: return isStart(index) ? index : nil
    case .end: return isEnd(index) ? index : nil
    case .question: return isQuestion ? index : nil
    case .punctuation: return isPunctuation(index - 1) ? index - 1 : nil
    }
  }
}
