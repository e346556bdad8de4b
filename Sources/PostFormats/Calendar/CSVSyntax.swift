import SourceText
import YAMLSyntax

/// Reads separated values (RFC 4180, and what Excel makes of it) as rows of cells with their places.
struct CSVSyntax {
  /// A row.
  struct Row {
    var cells: [Cell]
    var range: Range<Int>
  }

  /// A cell: its text, and the way back to the file.
  struct Cell {
    var scalar: YAMLScalar
    /// Its place, quotation marks included.
    var range: Range<Int>

    var text: String { scalar.text }

    /// A cell that was only passed over.
    fileprivate static var skimmed: Cell {
      Cell(scalar: YAMLScalar(text: "", map: OffsetMap(), isPlain: false), range: 0..<0)
    }

    var isEmpty: Bool { scalar.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  /// Where a row stands and how many cells it has, without what they hold.
  struct RowPlace {
    var range: Range<Int>
    var cellCount: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position: Int
  /// Whether cells are only passed over.
  private let skims: Bool
  /// Where quotation marks were found to have no end, in order. Their cells are read as if they had none, so that one mark
  /// too many does not swallow the rest of the file. After some of them quoted texts end with their line at the latest,
  /// so that the file is not read again and again.
  private var unclosed: [Int] = []
  /// Whether these are all that there are, found before.
  private var knowsUnclosed = false
  /// How many marks without end a file may have before its quoted texts end with their lines.
  private static let mostUnclosed = 8

  /// Finds the rows of a source from a position on; empty lines are none.
  static func places(in source: SourceText, from start: Int, separator: UInt8) -> (rows: [RowPlace], unclosed: [Int]) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var syntax = CSVSyntax(bytes: bytes, separator: separator, position: start, skims: true)
      var rows: [RowPlace] = []
      while syntax.position < bytes.count {
        let start = syntax.position
        let count = syntax.skimmedRow()
        if count > 1 || bytes[start..<syntax.end].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x22 }) {
          rows.append(RowPlace(range: start..<syntax.end, cellCount: count))
        }
        syntax.skipLineEnd()
      }
      return (rows, syntax.unclosed)
    }
  }

  /// Reads rows that have been found.
  ///
  /// - Parameter unclosed: the quotation marks without an end that were found when the rows were.
  static func rows(_ places: ArraySlice<RowPlace>, of source: SourceText, separator: UInt8, unclosed: [Int]) -> [Row] {
    source.bytes.withUnsafeBufferPointer { bytes in
      places.compactMap { place in
        let start = place.range.lowerBound
        var syntax = CSVSyntax(bytes: bytes, separator: separator, position: start, skims: false)
        syntax.unclosed = unclosed
        syntax.knowsUnclosed = true
        return syntax.row()
      }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, position: Int, skims: Bool) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
    self.skims = skims
  }

  /// Where the row that was read last ends.
  private var end: Int { position }

  private func isLineEnd(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }

  private mutating func row() -> Row? {
    guard position < bytes.count else { return nil }
    let start = position
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    return Row(cells: cells, range: start..<position)
  }

  /// Passes over a row, up to its line's end, and counts its cells.
  private mutating func skimmedRow() -> Int {
    var count = 1
    while true {
      _ = cell()
      guard position < bytes.count, bytes[position] == separator else { return count }
      position += 1
      count += 1
    }
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    position += isPair ? 2 : 1
  }

  private mutating func cell() -> Cell {
    let start = position
    var content = start
    while content < bytes.count, bytes[content] == 0x20 { content += 1 }
    if knowsUnclosed, unclosed.contains(content) {
      // Read as if it were no mark.
    } else if content < bytes.count, bytes[content] == 0x22, let quoted = quoted(from: content) {
      return quoted
    }
    while position < bytes.count, bytes[position] != separator, !isLineEnd(position) { position += 1 }
    guard !skims else { return .skimmed }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return Cell(
      scalar: YAMLScalar(text: text, map: OffsetMap(literal: ByteRange(start..<position)), isPlain: false),
      range: start..<position)
  }

  /// A cell in quotation marks, which two of them stand for within; nil when it has no end.
  private mutating func quoted(from start: Int) -> Cell? {
    var text: [UInt8] = []
    var map = OffsetMap()
    var index = start + 1
    let endsWithLine = unclosed.count >= Self.mostUnclosed && start > unclosed[Self.mostUnclosed - 1]
    while index < bytes.count {
      let run = index
      while index < bytes.count, bytes[index] != 0x22, !endsWithLine || !isLineEnd(index) { index += 1 }
      if run < index, !skims {
        text += bytes[run..<index]
        map.append(literal: run..<index)
      }
      guard index < bytes.count, bytes[index] == 0x22 else { break }
      if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        if !skims {
          text.append(0x22)
          map.append(replacing: index..<index + 2, textLength: 1)
        }
        index += 2
        continue
      }
      position = index + 1
      // What stands between the closing mark and the separator belongs to nothing, but is not to be lost.
      let rest = position
      while position < bytes.count, bytes[position] != separator, !isLineEnd(position) { position += 1 }
      if bytes[rest..<position].contains(where: { $0 != 0x20 }) {
        // A mark that ends nothing and comes lines later began another cell: this one was never ended.
        if !endsWithLine, bytes[start..<index].contains(where: { $0 == 0x0A || $0 == 0x0D }) { break }
        if !skims {
          text += bytes[rest..<position]
          map.append(literal: rest..<position)
        }
      }
      guard !skims else { return .skimmed }
      if text.isEmpty { map = OffsetMap(literal: ByteRange(start + 1..<start + 1)) }
      return Cell(
        scalar: YAMLScalar(text: String(decoding: text, as: UTF8.self), map: map, isPlain: false),
        range: start..<max(index + 1, rest))
    }
    if !knowsUnclosed, unclosed.count < Self.mostUnclosed { unclosed.append(start) }
    position = start
    return nil
  }
}
