import SourceText

/// Where the cells of a calendar stand, for writing into them.
struct CellIndex {
  private let separator: UInt8
  /// The cells in order, quotation marks included.
  private var cells: [Range<Int>] = []

  /// Finds the cells in one pass. A quotation mark without an end is none.
  init(_ source: SourceText) {
    let found = CSVSeparator(source)
    separator = found.byte
    let separator = found.byte
    source.bytes.withUnsafeBufferPointer { bytes in
      var position = found.start
      var hasUnclosed = false
      while position < bytes.count {
        var start = position
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if !hasUnclosed, start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
          if let end = Self.quoteEnd(from: start, in: bytes) { position = end } else { hasUnclosed = true }
        } else {
          start = position
        }
        while position < bytes.count, bytes[position] != separator, !bytes[position].isLineEnd { position += 1 }
        cells.append(start..<max(start, position))
        position += 1
      }
    }
  }

  /// The place after the mark that ends a quoted text; two marks within are one.
  private static func quoteEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Whether a text cannot stand in a cell without quotation marks.
  func needsMarks(_ text: String) -> Bool {
    text.utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0.isLineEnd }
  }

  /// The cell that holds a place.
  func cell(holding range: Range<Int>) -> Range<Int>? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, cells[low - 1].upperBound >= range.upperBound else { return nil }
    return cells[low - 1]
  }
}
