/// The lines of a text as a picture: which of them are drawn rather than written.
struct DrawnLines {
  /// A picture or frame.
  struct Drawing {
    var range: Range<Int>
    var isFrame: Bool
  }

  /// What a line is made of.
  private struct Line {
    /// From its first to its last visible byte.
    var range: Range<Int>
    /// Its visible characters, those of them that pictures are drawn with, and its letters and digits.
    var length = 0
    var drawn = 0
    var written = 0
    /// Different signs, as bits; only whether there are several matters.
    var kinds: UInt64 = 0
    /// Whether it has lines or blocks made for frames.
    var hasBoxes = false
    var first: UInt32 = 0
    var last: UInt32 = 0

    /// Signs alone, drawn of several kinds: part of a picture.
    var isPicture: Bool {
      length >= 3 && drawn * 10 >= length * 6 && written * 3 <= length && kinds.nonzeroBitCount > 1
    }
    /// The upper or lower edge of a frame.
    var isEdge: Bool { length >= 5 && drawn == length }
    /// An edge, perhaps between two uprights.
    var isUpperOrLower: Bool { isEdge || Self.isWall(first) && hasBoxes && written == 0 }
    /// Text between two uprights.
    var isWalled: Bool { written > 0 && Self.isWall(first) && Self.isWall(last) }

    static func isWall(_ value: UInt32) -> Bool {
      switch value {
      case 0x7C, 0x2A, 0x23, 0x2502, 0x2503, 0x2551, 0xFF5C: true
      default: false
      }
    }
  }

  private let lines: [Line]

  /// Reads the lines of a text.
  init(_ utf8: [UInt8]) {
    lines = utf8.withUnsafeBufferPointer(TextLine.all).map { Self.line(utf8, $0.range) }
  }

  private static func line(_ utf8: [UInt8], _ range: Range<Int>) -> Line {
    var line = Line(range: range.lowerBound..<range.lowerBound)
    // Most lines are written: mostly letters, without a wall before them.
    let letters = utf8[range].tally { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0xC3 }
    if letters * 2 > range.count, let first = utf8[range].first(where: { $0 > 0x20 }), !Line.isWall(UInt32(first)),
      first < 0xE0
    {
      line.length = range.count
      line.written = letters
      line.range = range
      return line
    }
    var iterator = utf8[range].makeIterator()
    var decoder = UTF8()
    var offset = range.lowerBound
    var visibleStart: Int?
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let size = UTF8.width(scalar)
      defer { offset += size }
      if scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0x3000 { continue }
      if visibleStart == nil {
        visibleStart = offset
        line.first = scalar.value
      }
      line.last = scalar.value
      line.length += 1
      line.range = (visibleStart ?? offset)..<offset + size
      if isDrawing(scalar.value) {
        line.drawn += 1
        line.kinds |= 1 << UInt64(scalar.value % 61)
        if (0x2500...0x259F).contains(scalar.value) || scalar.value >= 0xFF00 { line.hasBoxes = true }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        line.written += 1
      }
    }
    return line
  }

  private static func isDrawing(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x23, 0x27, 0x28, 0x29, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3C...0x3E, 0x5C, 0x5E, 0x5F, 0x60, 0x7C, 0x7E:
      true
    case 0x2500...0x25FF, 0x2605, 0x2606, 0x2726, 0x2727, 0xB7, 0x2801...0x28FF, 0xFFE3, 0xFF3F, 0xFF5C, 0x203E, 0xAF:
      true
    default: false
    }
  }

  /// Frames and pictures, in order, never overlapping.
  var drawings: [Drawing] {
    var drawings: [Drawing] = []
    var index = 0
    while index < lines.count {
      if let end = frameEnd(from: index) ?? pictureEnd(from: index) {
        // What is drawn right below belongs to it: the rabbit that holds the sign.
        var last = end
        while last + 1 < lines.count, lines[last + 1].isPicture || isTail(last + 1) { last += 1 }
        let range = lines[index].range.lowerBound..<lines[last].range.upperBound
        drawings.append(Drawing(range: range, isFrame: frameEnd(from: index) != nil))
        index = last + 1
      } else {
        index += 1
      }
    }
    return drawings
  }

  /// Few signs and no words, right below a drawing.
  private func isTail(_ index: Int) -> Bool {
    let line = lines[index]
    return line.length > 1 && line.length <= 8 && line.drawn > 0 && line.written <= 1 && !line.isEdge
  }

  /// The line that closes the frame whose upper edge is a line.
  private func frameEnd(from index: Int) -> Int? {
    guard lines[index].isUpperOrLower else { return nil }
    var hasWalls = true
    var hasText = false
    for next in index + 1..<min(index + 14, lines.count) {
      let line = lines[next]
      if line.length == 0 { return nil }
      if line.isUpperOrLower {
        let isBoxed = lines[index].hasBoxes && line.hasBoxes
        return hasText && (isBoxed || hasWalls) ? next : nil
      }
      hasText = true
      hasWalls = hasWalls && line.isWalled
    }
    return nil
  }

  /// The last line of the picture that begins at a line: three lines or more of signs.
  private func pictureEnd(from index: Int) -> Int? {
    var end = index
    while end < lines.count, lines[end].isPicture { end += 1 }
    return end - index >= 3 ? end - 1 : nil
  }
}
