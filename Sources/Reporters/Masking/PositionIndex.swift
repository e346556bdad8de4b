import SourceText

/// Lines and columns of a source, each found in the time of a short stretch, however long the line is.
struct PositionIndex: Sendable {
  /// Where the lines begin.
  let lines: LineTable
  private let bytes: [UInt8]
  private let unit: ColumnUnit
  /// Bytes at which units have been counted, rising from 0.
  private var marks: [Int] = []
  /// How many units stand before each mark.
  private var counts: [Int] = []

  private static let stride = 512

  /// Counts a source in one pass.
  init(_ source: SourceText, in unit: ColumnUnit) {
    lines = LineTable(source)
    bytes = source.bytes
    self.unit = unit
    if case .grapheme = unit {
      markGraphemes()
    } else {
      var count = 0
      for mark in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
        marks.append(mark)
        counts.append(count)
        count += unit.length(of: bytes[mark..<min(mark + Self.stride, bytes.count)])
      }
    }
  }

  /// Marks fall between graphemes, else the count from a mark would begin in the middle of one.
  private mutating func markGraphemes() {
    var offset = 0
    var count = 0
    marks = [0]
    counts = [0]
    for character in String(decoding: bytes, as: UTF8.self) {
      if offset - (marks.last ?? 0) >= Self.stride {
        marks.append(offset)
        counts.append(count)
      }
      offset += character.utf8.count
      count += 1
    }
  }

  /// The line and column of a place's edge; within a character, that of the character's beginning.
  func position(at offset: ByteOffset) -> LineTable.Position {
    var end = min(max(offset.value, 0), bytes.count)
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let line = lines.line(at: ByteOffset(end))
    let start = lines.contents(ofLine: line).lowerBound.value
    return LineTable.Position(line: line, column: 1 + max(0, units(before: end) - units(before: start)))
  }

  private func units(before offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if marks[middle] <= offset { low = middle } else { high = middle }
    }
    return counts[low] + unit.length(of: bytes[marks[low]..<offset])
  }
}
