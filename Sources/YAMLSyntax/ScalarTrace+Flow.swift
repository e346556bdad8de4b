extension ScalarTrace {
  /// Reads a plain or quoted scalar, without its quotation marks.
  mutating func readFlow(_ style: ScalarEvent.Style) {
    while position < end {
      let isFolding = style == .doubleQuoted ? readDoubleQuotedRun() : readRun(style)
      readSpace(afterEscapedBreak: isFolding)
    }
  }

  /// Reads up to the next space or line break; two single quotation marks stand for one.
  private mutating func readRun(_ style: ScalarEvent.Style) -> Bool {
    var start = position
    while position < end, !isBlank(at: position), breakLength(at: position) == 0 {
      guard style == .singleQuoted, bytes[position] == 0x27, position + 1 < end else {
        position += 1
        continue
      }
      copy(start..<position)
      write([0x27], for: position..<position + 2)
      position += 2
      start = position
    }
    copy(start..<position)
    return false
  }

  /// Reads up to the next space or line break, with escapes resolved; true after an escaped line break.
  private mutating func readDoubleQuotedRun() -> Bool {
    var start = position
    while position < end, !isBlank(at: position), breakLength(at: position) == 0 {
      guard bytes[position] == 0x5C else {
        position += 1
        continue
      }
      copy(start..<position)
      let lineBreak = breakLength(at: position + 1)
      if lineBreak > 0 {
        position += 1 + lineBreak
        return true
      }
      readEscape()
      start = position
    }
    copy(start..<position)
    return false
  }

  /// Reads spaces and line breaks: spaces within a line stay, one line break folds to a space, more to one fewer.
  private mutating func readSpace(afterEscapedBreak isFolding: Bool) {
    let start = position
    var first: Range<Int>?
    var later: [Range<Int>] = []
    while position < end {
      let lineBreak = breakLength(at: position)
      guard lineBreak > 0 || isBlank(at: position) else { break }
      if lineBreak > 0 {
        let range = position..<position + lineBreak
        if first == nil, !isFolding { first = range } else { later.append(range) }
      }
      position += max(1, lineBreak)
    }
    guard first != nil || isFolding else {
      copy(start..<position)
      return
    }
    if let first {
      if !isPlainBreak(first) {
        copyBreak(first)
      } else if later.isEmpty {
        write([0x20], for: start..<position)
      }
    }
    for lineBreak in later { copyBreak(lineBreak) }
  }

  /// Reads one escape; libyaml has seen that it is whole and valid.
  private mutating func readEscape() {
    let start = position
    let code = position + 1 < end ? bytes[position + 1] : 0
    position = min(position + 2, end)
    let digits = ["x": 2, "u": 4, "U": 8][Unicode.Scalar(code)] ?? 0
    var value = Self.escapes[code] ?? UInt32(code)
    if digits > 0 {
      let last = min(position + digits, end)
      value = UInt32(String(decoding: bytes[position..<last], as: UTF8.self), radix: 16) ?? 0
      position = last
    }
    write(Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8), for: start..<position)
  }

  /// What the letters after a backslash stand for, by YAML 1.1, section 5.6; others stand for themselves.
  private static let escapes: [UInt8: UInt32] = [
    0x30: 0x00, 0x61: 0x07, 0x62: 0x08, 0x74: 0x09, 0x09: 0x09, 0x6E: 0x0A, 0x76: 0x0B, 0x66: 0x0C, 0x72: 0x0D,
    0x65: 0x1B, 0x4E: 0x85, 0x5F: 0xA0, 0x4C: 0x2028, 0x50: 0x2029,
  ]
}
