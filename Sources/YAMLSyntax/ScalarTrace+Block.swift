extension ScalarTrace {
  /// How a block scalar ends: `|-`, `|` and `|+`.
  private enum Chomping {
    case strip
    case clip
    case keep
  }

  /// Reads a literal or folded block scalar, from its `|` or `>` on.
  mutating func readBlock(isFolded: Bool, parentIndent: Int) {
    let (chomping, increment) = readHeader()
    var trailing: [Range<Int>] = []
    var indent = increment.map { max(parentIndent, 0) + $0 } ?? 0
    readBreaks(&indent, minimum: max(parentIndent + 1, 1), into: &trailing)
    var leading: Range<Int>?
    var afterBlank = false
    while position < end, column == indent {
      let startsBlank = isBlank(at: position)
      if let lineBreak = leading {
        if isFolded, isPlainBreak(lineBreak), !afterBlank, !startsBlank {
          if trailing.isEmpty { write([0x20], for: lineBreak) }
        } else {
          copyBreak(lineBreak)
        }
      }
      for lineBreak in trailing { copyBreak(lineBreak) }
      trailing = []
      leading = nil
      afterBlank = startsBlank
      let start = position
      while position < end, breakLength(at: position) == 0 { position += 1 }
      copy(start..<position)
      let length = breakLength(at: position)
      if length > 0 { leading = takeBreak(length) }
      readBreaks(&indent, minimum: 1, into: &trailing)
    }
    if chomping != .strip, let leading { copyBreak(leading) }
    if chomping == .keep { for lineBreak in trailing { copyBreak(lineBreak) } }
  }

  /// Reads the indicators after `|` or `>`, the comment and the line break.
  private mutating func readHeader() -> (Chomping, Int?) {
    var chomping = Chomping.clip
    var increment: Int?
    position += 1
    while position < end, bytes[position] > 0x20, breakLength(at: position) == 0 {
      switch bytes[position] {
      case 0x2B: chomping = .keep
      case 0x2D: chomping = .strip
      case 0x31...0x39: increment = Int(bytes[position] - 0x30)
      default: break
      }
      position += 1
    }
    while position < end, breakLength(at: position) == 0 { position += 1 }
    _ = takeBreak(breakLength(at: position))
    return (chomping, increment)
  }

  /// Reads indentation and empty lines; finds the indentation where it is not known yet (0).
  private mutating func readBreaks(_ indent: inout Int, minimum: Int, into breaks: inout [Range<Int>]) {
    var deepest = 0
    while true {
      while position < end, indent == 0 || column < indent, bytes[position] == 0x20 {
        position += 1
        column += 1
      }
      deepest = max(deepest, column)
      let length = breakLength(at: position)
      guard length > 0 else { break }
      breaks.append(takeBreak(length))
    }
    if indent == 0 { indent = max(deepest, minimum) }
  }

  private mutating func takeBreak(_ length: Int) -> Range<Int> {
    defer {
      position += length
      column = 0
    }
    return position..<position + length
  }
}
