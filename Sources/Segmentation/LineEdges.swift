/// Reads how a line begins and ends.
struct LineEdges {
  let text: TextBytes

  /// Finds the mark of a list item or heading and stores where it ends.
  func readMark(of line: inout Line) {
    let start = Int(line.start)
    let first = text.scalar(at: start)
    let after = start + first.length
    switch first.value {
    case 0x23:
      var end = after
      while text[end] == 0x23, end - start < 6 { end += 1 }
      if isSpace(at: end) { mark(&line, .heading, end) }
    case 0x2D, 0x2010...0x2015:
      if isSpace(at: after) {
        mark(&line, .bullet, after)
        line.traits.insert(.dash)
      }
    case 0x2A, 0x2B, 0xB7, 0x3E:
      if isSpace(at: after) { mark(&line, .bullet, after) }
    // Bullets, and the bars of a table's row.
    case 0x7C, 0x2022, 0x2023, 0x2043, 0x2219, 0x25AA...0x25FF:
      mark(&line, .bullet, after)
    default:
      readNumber(of: &line)
    }
  }

  /// What a line begins with, quotation marks, brackets and asterisks skipped.
  func opening(of range: Range<Int>) -> Line.Opening {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = text.scalar(at: position)
      switch ScalarKind(scalar.value) {
      case .uppercase: return .uppercase
      case .lowercase: return .lowercase
      case .otherLetter: return .otherLetter
      case .digit: return .digit
      case .pictograph: return position == range.lowerBound ? .pictograph : .other
      case .space, .mark: break
      case .other:
        // An inverted question mark opens a sentence as a quotation mark does.
        guard Punctuation.isQuoteOrBracket(scalar.value) || Punctuation.isMarkup(scalar.value) || scalar.value == 0xBF
        else { return .other }
      }
      position += scalar.length
    }
    return .other
  }

  /// What a line ends with, quotation marks, brackets and asterisks skipped.
  func closing(of range: Range<Int>) -> Line.Closing {
    var position = range.upperBound
    while position > range.lowerBound {
      let scalar = text.scalar(before: position)
      if Punctuation.isTerminator(scalar.value) { return .sentenceEnd }
      switch scalar.value {
      case 0x3A: return .colon
      case 0x2C, 0x2D, 0x2010, 0x2011: return .continuation
      default: break
      }
      switch ScalarKind(scalar.value) {
      case .pictograph: return .pictograph
      case .mark, .space: break
      default:
        guard Punctuation.isQuoteOrBracket(scalar.value) || Punctuation.isMarkup(scalar.value) else { return .other }
      }
      position -= scalar.length
    }
    return .other
  }

  /// Whether a line is only a row of signs: it has no letter, digit or picture.
  func hasSignsOnly(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = text.scalar(at: position)
      let kind = ScalarKind(scalar.value)
      if kind.isLetter || kind == .digit || kind == .pictograph { return false }
      position += scalar.length
    }
    return true
  }

  /// `1.` `12)` `a)` and a space.
  private func readNumber(of line: inout Line) {
    let start = Int(line.start)
    var position = start
    while text[position] &- 0x30 < 10, position - start < 3 { position += 1 }
    let hasDigits = position > start
    if !hasDigits, text[position] | 0x20 &- 0x61 < 26 { position += 1 }
    guard position > start, isSpace(at: position + 1) else { return }
    if text[position] == 0x29 || (hasDigits && text[position] == 0x2E) { mark(&line, .numbered, position + 1) }
  }

  private func mark(_ line: inout Line, _ trait: Line.Traits, _ end: Int) {
    line.traits.insert(trait)
    line.markEnd = Int32(clamping: end)
  }

  private func isSpace(at index: Int) -> Bool {
    text[index] == 0x20 || text[index] == 0x09 || (text[index] == 0xC2 && text[index + 1] == 0xA0)
  }
}
