import SourceText

/// A file of tab-separated values: comment lines, a header, rows.
struct TSVTable {
  /// A cell with its place in the file.
  struct Cell {
    var text: String
    var range: ByteRange
  }

  /// The names of the columns.
  var header: [Cell] = []
  /// The rows; each has as many cells as were written.
  var rows: [[Cell]] = []

  /// Splits a file. Lines that begin with `#` before the header are comments; a byte-order mark is skipped.
  init(_ source: SourceText) {
    let bytes = source.bytes
    var lineStart = source.byteOrderMarkLength
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      defer { lineStart = lineEnd + 1 }
      if header.isEmpty, bytes[lineStart] == UInt8(ascii: "#") || lineEnd == lineStart { continue }
      var cells: [Cell] = []
      var cellStart = lineStart
      while true {
        let cellEnd = bytes[cellStart..<lineEnd].firstIndex(of: 0x09) ?? lineEnd
        cells.append(
          Cell(text: String(decoding: bytes[cellStart..<cellEnd], as: UTF8.self), range: ByteRange(cellStart..<cellEnd))
        )
        if cellEnd == lineEnd { break }
        cellStart = cellEnd + 1
      }
      if header.isEmpty { header = cells } else { rows.append(cells) }
    }
  }
}

extension TSVTable.Cell {
  /// The cell's parts between bars, each with its place; none for an empty cell.
  var alternatives: [Self] {
    guard !text.isEmpty else { return [] }
    var start = range.lowerBound
    return text.split(separator: "|", omittingEmptySubsequences: false).map { part in
      defer { start = start + part.utf8.count + 1 }
      return Self(text: String(part), range: start..<start + part.utf8.count)
    }
  }
}
