/// Where the lines of a source begin, for turning places into lines and columns and back.
///
/// LF, CRLF and a lone CR each end a line. Built on request, at the edge: nothing inside the product counts in lines.
public struct LineTable: Sendable {
  /// A line and a column, both from 1; the column in the unit that was asked for.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1.
    public var column: Int

    /// Creates a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  /// The first byte of each line; never empty.
  private let starts: [Int]

  /// Finds the lines of a source in one pass.
  public init(_ source: SourceText) {
    bytes = source.bytes
    var starts = [source.byteOrderMarkLength]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    self.starts = starts
  }

  /// How many lines the source has; the empty line after a final line end counts.
  public var count: Int { starts.count }

  /// The bytes of a line, from 1, without its line end.
  public func contents(ofLine line: Int) -> ByteRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if line < starts.count {
      end -= 1
      if end > start, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return ByteRange(start..<max(start, end))
  }

  /// The line, from 1, that a position lies on.
  public func line(at offset: ByteOffset) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset.value { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of a position; one inside a character counts as the character's beginning.
  public func position(at offset: ByteOffset, in unit: ColumnUnit) -> Position {
    let line = line(at: offset)
    let start = starts[line - 1]
    let end = max(start, min(offset.value, bytes.count))
    return Position(line: line, column: 1 + unit.length(of: bytes[start..<end]))
  }

  /// The position of a line and column, or nil when the source has no such line. A column past the end is the line's end.
  public func offset(at position: Position, in unit: ColumnUnit) -> ByteOffset? {
    guard position.line >= 1, position.line <= starts.count, position.column >= 1 else { return nil }
    let line = contents(ofLine: position.line).bytes
    return ByteOffset(line.lowerBound + unit.byteCount(ofFirst: position.column - 1, in: bytes[line]))
  }
}

extension ColumnUnit {
  /// How many units a stretch of UTF-8 has.
  public func length(of utf8: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf8: utf8.count
    case .scalar: Self.sum(utf8) { $0 & 0xC0 == 0x80 ? 0 : 1 }
    case .utf16: Self.sum(utf8) { $0 & 0xC0 == 0x80 ? 0 : $0 >= 0xF0 ? 2 : 1 }
    case .grapheme: String(decoding: utf8, as: UTF8.self).count
    }
  }

  /// Written so that the compiler makes it several bytes at a time: reports of long files count all of them.
  @inline(__always)
  private static func sum(_ utf8: ArraySlice<UInt8>, _ units: (UInt8) -> Int) -> Int {
    utf8.withUnsafeBufferPointer { bytes in
      var sum = 0
      for byte in bytes { sum &+= units(byte) }
      return sum
    }
  }

  /// How many bytes the first `count` units of a stretch of UTF-8 take.
  func byteCount(ofFirst count: Int, in utf8: ArraySlice<UInt8>) -> Int {
    if case .utf8 = self { return min(count, utf8.count) }
    var units = 0
    var bytes = 0
    for character in String(decoding: utf8, as: UTF8.self) {
      if case .grapheme = self {
        guard units < count else { return bytes }
        units += 1
        bytes += character.utf8.count
        continue
      }
      for scalar in character.unicodeScalars {
        guard units < count else { return bytes }
        units += self == .utf16 ? scalar.utf16.count : 1
        bytes += scalar.utf8.count
      }
    }
    return bytes
  }
}
