import LintCore

/// A line of a text as it is written.
struct TextLine: Sendable {
  /// The line without its end.
  var range: Range<Int>
  /// The byte after the line's end; the text's end for the last one.
  var next: Int

  /// All lines of a text, empty ones included, in order.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      let next = index + (isPair ? 2 : 1)
      lines.append(TextLine(range: start..<index, next: next))
      start = next
      index = next
    }
    if start < bytes.count { lines.append(TextLine(range: start..<bytes.count, next: bytes.count)) }
    return lines
  }

  /// Whether there is nothing but spaces on it.
  func isBlank(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    range.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }
}

extension Prose {
  /// Its lines.
  var lines: [TextLine] { memo.value(for: TextLine.self) { text.utf8.withUnsafeBufferPointer(TextLine.all) } }
}

extension TextBytes {
  /// The character at an index and where the next one begins, never beyond the text's end; nil at the end.
  @inline(__always)
  func character(at index: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    scalar(at: index).map { ($0.scalar, min(index + $0.length, count)) }
  }

  /// The stretch around a place up to the nearest spaces or line ends, at most some hundred bytes either way.
  func token(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 100, !isSpace(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < count, end - range.upperBound < 100, !isSpace(end) { end += 1 }
    // The limit may fall inside a character.
    while start < range.lowerBound, self[start] & 0xC0 == 0x80 { start += 1 }
    while end > range.upperBound, self[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// A token without the marks of the sentence at its ends.
  func withoutPunctuation(_ token: Range<Int>, keeping kept: Range<Int>) -> Range<Int> {
    var (start, end) = (token.lowerBound, token.upperBound)
    while end > kept.upperBound, self[end - 1].isSentenceMark { end -= 1 }
    while start < kept.lowerBound, self[start].isSentenceMark { start += 1 }
    return start..<end
  }

  private func isSpace(_ index: Int) -> Bool {
    let byte = bytes[index]
    // A no-break space is C2 A0.
    return byte <= 0x20 || byte == 0xA0 && self[index - 1] == 0xC2 || byte == 0xC2 && self[index + 1] == 0xA0
  }
}

extension UInt8 {
  /// Whether it is a mark that ends or encloses a sentence: `.` `,` `:` `;` `!` `?` `(` `)` `"` `'`.
  fileprivate var isSentenceMark: Bool {
    switch self {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }
}

extension Localized {
  /// A quotation for a message: on one line and no longer than some sixty characters.
  static func shown(_ text: String) -> String {
    let line = text.split { $0.isNewline }.joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(58).trimmed + " …"
  }
}

extension Substring {
  fileprivate var trimmed: String { String(last == " " ? dropLast() : self) }
}
