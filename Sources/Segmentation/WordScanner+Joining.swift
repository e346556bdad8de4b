extension WordScanner {
  /// Whether a full stop or colon inside one of ICU's words ends a word there.
  ///
  /// `slut.Nu` is two words with a space forgotten, `Node.js` and `t.ex` are one. `HSB:s` and `S:t` are one, `Tid:kvällen` two.
  func isSplit(at position: Int, _ start: Int, _ end: Int) -> Bool {
    if text[position] == 0x3A { return !isEnding(position + 1..<end) && !isDigit(position - 1) }
    guard position - start >= 3, kind(before: position).kind == .lowercase else { return false }
    let next = text.scalar(at: position + 1)
    guard ScalarKind(next.value) == .uppercase else { return false }
    let second = position + 1 + next.length
    guard second >= end || !isCapitalOrStop(at: second) else { return false }
    return kind(before: position - kind(before: position).length).kind == .lowercase
  }

  /// Whether a piece belongs to the last word, going by what stands between them.
  func joins(_ piece: Piece) -> Bool {
    let gap = last.range.upperBound..<piece.range.lowerBound
    switch (text[gap.lowerBound], gap.count) {
    case (0x2D, 1):
      return true
    case (0x3A, 1):
      if last.shape == .digits, piece.shape == .digits { return true }
      return isEnding(piece.range)
    case (0x2F, 1):
      return last.isPlainNumber && piece.isPlainNumber
    case (0x20, 1), (0xC2, 2):
      return text[gap.upperBound - 1] & 0x7F == 0x20 && continuesNumber(piece)
    case (0xE2, 3...):
      return joins(piece, over: gap)
    default:
      return false
    }
  }

  /// Makes the hyphen of `gång-` in `gång- och cykelvägar` part of the word.
  mutating func takeHangingHyphen() {
    let end = last.range.upperBound
    guard last.shape.contains(.letters) else { return }
    let hyphen = text.scalar(at: end)
    guard hyphen.value == 0x2D || hyphen.value == 0x2010 || hyphen.value == 0x2011 else { return }
    let after = end + hyphen.length
    if text[after] != 0x2C {
      let space = text.scalar(at: after)
      guard space.value == 0x20 || space.value == 0xA0 else { return }
      guard ScalarKind(text.scalar(at: after + space.length).value) == .lowercase else { return }
    }
    last.range = last.range.lowerBound..<after
    words[words.count - 1].range = last.range
  }

  private func joins(_ piece: Piece, over gap: Range<Int>) -> Bool {
    switch text.scalar(at: gap.lowerBound).value {
    case 0x2010, 0x2011:
      return gap.count == 3
    case 0x2009, 0x202F:
      return gap.count == 3 && continuesNumber(piece)
    case 0x200B:
      // Zero-width spaces part the words of Thai and Khmer, but in Latin, Greek and Cyrillic letters they are rubbish.
      var position = gap.lowerBound
      while position < gap.upperBound {
        guard text.scalar(at: position).value == 0x200B else { return false }
        position += 3
      }
      return text.scalar(before: gap.lowerBound).value < 0x530 && text.scalar(at: gap.upperBound).value < 0x530
    default:
      return false
    }
  }

  /// Whether a piece is the next three digits of a number with spaces between the thousands: `10 000`.
  private func continuesNumber(_ piece: Piece) -> Bool {
    guard piece.shape == .digits, hasThreeDigits(piece.range), text[last.range.lowerBound] != 0x30 else { return false }
    if last.isPlainNumber {
      // A plus sign or hyphen before it makes it a phone number.
      let before = text[last.range.lowerBound - 1]
      return last.range.count <= 3 && before != 0x2B && before != 0x2D
    }
    // The last word is such a number already if each space in it is followed by three digits.
    let tail = last.range.upperBound - 3
    guard last.shape == .digits, tail > last.range.lowerBound + 1, hasThreeDigits(tail..<last.range.upperBound) else {
      return false
    }
    let space = text.scalar(before: tail)
    return ScalarKind(space.value) == .space
  }

  /// Whether a stretch begins with three digits and goes on, if at all, with decimals.
  private func hasThreeDigits(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, (0..<3).allSatisfy({ isDigit(range.lowerBound + $0) }) else { return false }
    let next = text[range.lowerBound + 3]
    return range.count == 3 || next == 0x2C || next == 0x2E
  }

  /// Whether a stretch can be an ending after a colon: `:s`, `:arna`, `:t` in `S:t`.
  private func isEnding(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var letters = 0
    var hasCapital = false
    while position < range.upperBound {
      let scalar = text.scalar(at: position)
      switch ScalarKind(scalar.value) {
      case .lowercase: letters += 1
      case .uppercase:
        letters += 1
        hasCapital = true
      case .mark: break
      default: return false
      }
      if letters > 5 { return false }
      position += scalar.length
    }
    return letters > 0 && (!hasCapital || letters <= 2)
  }

  private func isDigit(_ index: Int) -> Bool { text[index] &- 0x30 < 10 }

  private func isCapitalOrStop(at index: Int) -> Bool {
    text[index] == 0x2E || ScalarKind(text.scalar(at: index).value) == .uppercase
  }

  /// The letter before a byte, accents that stand apart included.
  private func kind(before index: Int) -> (kind: ScalarKind, length: Int) {
    let scalar = text.scalar(before: index)
    let kind = ScalarKind(scalar.value)
    guard kind == .mark else { return (kind, scalar.length) }
    let base = text.scalar(before: index - scalar.length)
    return (ScalarKind(base.value), scalar.length + base.length)
  }
}
