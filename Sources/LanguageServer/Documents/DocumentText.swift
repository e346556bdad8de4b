import SourceText

/// A document's text with its lines, for going between bytes and the protocol's positions.
struct DocumentText: Sendable {
  /// The text as UTF-8.
  private(set) var bytes: [UInt8]
  /// The first byte of each line; never empty.
  private var starts: [Int]
  /// What characters count.
  let unit: ColumnUnit

  init(_ bytes: [UInt8], unit: ColumnUnit) {
    self.bytes = bytes
    self.unit = unit
    starts = [0] + Self.starts(of: bytes, after: 0, before: nil)
  }

  /// The beginnings of lines after a byte that begins one, and before another if one is given.
  ///
  /// LF, CRLF and a lone CR each end a line.
  private static func starts(of bytes: [UInt8], after start: Int, before end: Int?) -> [Int] {
    var starts: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end ?? bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        if index != end { starts.append(index) }
      }
    }
    return starts
  }

  /// How many lines there are; the empty one after a final line end counts.
  var lineCount: Int { starts.count }

  /// The bytes of a line, from 0, without its line end.
  func line(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number) else { return bytes.count..<bytes.count }
    let start = starts[number]
    guard number + 1 < starts.count else { return start..<bytes.count }
    var end = starts[number + 1] - 1
    if end > start, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The number of the line that a byte lies on, from 0.
  func lineNumber(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The byte at a position. A line past the end is the text's end, and a character past a line's end is the line's end; one
  /// in the middle of what UTF-16 writes with two units is its beginning.
  func offset(at position: Position) -> Int {
    guard position.line < starts.count else { return bytes.count }
    let line = line(position.line)
    var units = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let lead = bytes[index]
      let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let width =
        switch unit {
        case .utf8: length
        case .utf16: length == 4 ? 2 : 1
        case .scalar, .grapheme: 1
        }
      guard units + width <= position.character else { return index }
      units += width
      index += length
    }
    return min(index, line.upperBound)
  }

  /// The position of a byte.
  func position(at offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let number = lineNumber(at: offset)
    return Position(line: number, character: unit.length(of: bytes[starts[number]..<offset]))
  }

  /// The positions of a range of bytes.
  func range(_ range: Range<Int>) -> Range<Position> {
    let start = position(at: range.lowerBound)
    return start..<max(start, position(at: range.upperBound))
  }

  /// The bytes of a range of positions; one that ends before it begins is empty.
  func bytes(of range: JSONValue) -> Range<Int>? {
    guard let start = Position(range["start"]), let end = Position(range["end"]) else { return nil }
    let first = offset(at: start)
    return first..<max(first, offset(at: end))
  }

  /// Puts a text in the place of a range of bytes. Only the lines around are looked through, for one message may bring
  /// many changes.
  mutating func replace(_ range: Range<Int>, with text: String) {
    // A line more on both sides, since half of a CRLF may come or go.
    let first = max(0, lineNumber(at: range.lowerBound) - 1)
    let kept = min(lineNumber(at: range.upperBound) + 2, starts.count)
    let end = kept < starts.count ? starts[kept] : nil
    let before = bytes.count
    bytes.replaceSubrange(range, with: text.utf8)
    let distance = bytes.count - before
    let new = Self.starts(of: bytes, after: starts[first], before: end.map { $0 + distance })
    for index in kept..<starts.count { starts[index] += distance }
    starts.replaceSubrange(first + 1..<kept, with: new)
  }

  /// The text of a range of bytes.
  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How the text ends its lines: as its first line does.
  var lineEnd: String {
    guard starts.count > 1 else { return "\n" }
    let end = line(0).upperBound
    return self[end..<starts[1]]
  }
}
