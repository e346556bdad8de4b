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
    var isEmpty: Bool { scalar.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position: Int
  /// Where a quotation mark was found to have no end. From then on quoted texts end with their line at the latest, so
  /// that one mark too many does not swallow the rest of the file, nor make it be read again and again.
  private(set) var unclosed: Int?

  /// Reads all rows of a source from a position on; empty lines are none.
  static func rows(of source: SourceText, from start: Int, separator: UInt8) -> (rows: [Row], unclosed: Int?) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var syntax = CSVSyntax(bytes: bytes, separator: separator, position: start)
      var rows: [Row] = []
      while let row = syntax.row() {
        if row.cells.count > 1 || row.cells.first?.isEmpty == false { rows.append(row) }
      }
      return (rows, syntax.unclosed)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, position: Int) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }

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
    let end = position
    if position < bytes.count {
      let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
      position += isPair ? 2 : 1
    }
    return Row(cells: cells, range: start..<end)
  }

  private mutating func cell() -> Cell {
    let start = position
    var content = start
    while content < bytes.count, bytes[content] == 0x20 { content += 1 }
    if content < bytes.count, bytes[content] == 0x22, let quoted = quoted(from: content) { return quoted }
    while position < bytes.count, bytes[position] != separator, !isLineEnd(position) { position += 1 }
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
    while index < bytes.count {
      let run = index
      while index < bytes.count, bytes[index] != 0x22, unclosed == nil || !isLineEnd(index) { index += 1 }
      if run < index {
        text += bytes[run..<index]
        map.append(literal: run..<index)
      }
      guard index < bytes.count, bytes[index] == 0x22 else { break }
      if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        text.append(0x22)
        map.append(replacing: index..<index + 2, textLength: 1)
        index += 2
        continue
      }
      position = index + 1
      // What stands between the closing mark and the separator belongs to nothing, but is not to be lost.
      let rest = position
      while position < bytes.count, bytes[position] != separator, !isLineEnd(position) { position += 1 }
      if bytes[rest..<position].contains(where: { $0 != 0x20 }) {
        // A mark that ends nothing and comes lines later began another cell: this one was never ended.
        if unclosed == nil, bytes[start..<index].contains(where: { $0 == 0x0A || $0 == 0x0D }) { break }
        text += bytes[rest..<position]
        map.append(literal: rest..<position)
      }
      if text.isEmpty { map = OffsetMap(literal: ByteRange(start + 1..<start + 1)) }
      return Cell(
        scalar: YAMLScalar(text: String(decoding: text, as: UTF8.self), map: map, isPlain: false),
        range: start..<max(index + 1, rest))
    }
    if unclosed == nil { unclosed = start }
    position = start
    return nil
  }
}
