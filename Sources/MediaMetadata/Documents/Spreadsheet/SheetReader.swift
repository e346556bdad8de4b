/// Reads the cells of a sheet and writes them as separated values.
struct SheetReader {
  let texts: [String]
  let formats: [SpreadsheetFormat]
  let is1904: Bool

  private var output: [UInt8] = []
  /// The row and column that come next, from 0.
  private var row = 0
  private var column = 0
  private var hasCells = false
  /// How many cells the first row has. Cells that are empty at a row's end are not saved, and belong to it all the same.
  private var width = 0

  init(texts: [String], formats: [SpreadsheetFormat], is1904: Bool) {
    self.texts = texts
    self.formats = formats
    self.is1904 = is1904
  }

  /// A cell as far as it has been read.
  private struct Cell {
    var column: Int
    var type: String
    var style: Int
    var text = ""
  }

  mutating func read(_ sheet: [UInt8]) throws(Spreadsheet.Fault) -> [UInt8] {
    var scanner = XMLScanner(sheet[...])
    var open: [String] = []
    var cell: Cell?
    while let piece = scanner.next() {
      switch piece {
      case .open(let name, let attributes, let isEmpty):
        let name = name.localName
        if name == "row" { try begin(row: attributes.value(of: "r").flatMap { Int($0) }) }
        if name == "c" {
          cell = Cell(
            column: attributes.value(of: "r").flatMap(Self.column) ?? column,
            type: attributes.value(of: "t") ?? "n", style: attributes.value(of: "s").flatMap { Int($0) } ?? 0)
        }
        if !isEmpty, open.count < 256 { open.append(name) }
        if name == "c", isEmpty, let empty = cell {
          try write(empty)
          cell = nil
        }
      case .text(let text):
        // <v> holds values; <is><t> holds texts, whose guides to pronunciation are left out.
        if open.last == "v" || open.last == "t" && open.contains("is") && !open.contains("rPh") { cell?.text += text }
      case .close:
        if open.popLast() == "c", let ended = cell {
          try write(ended)
          cell = nil
        }
      }
    }
    if hasCells { try end() }
    return output
  }

  /// Goes on to a row; rows that are left out are empty lines.
  private mutating func begin(row number: Int?) throws(Spreadsheet.Fault) {
    let next = max(0, min((number ?? row + 1) - 1, 1_048_575))
    if hasCells { try end() }
    guard next > row else { return }
    try grow(by: next - row)
    output += [UInt8](repeating: 0x0A, count: next - row)
    row = next
  }

  private mutating func end() throws(Spreadsheet.Fault) {
    if width == 0 { width = column }
    try grow(by: max(0, width - column) + 1)
    if column < width { output += [UInt8](repeating: 0x3B, count: width - column) }
    output.append(0x0A)
    row += 1
    column = 0
    hasCells = false
  }

  private mutating func write(_ cell: Cell) throws(Spreadsheet.Fault) {
    guard cell.column >= column, cell.column < Spreadsheet.mostColumns else { return }
    let value = Array(text(of: cell).utf8)
    try grow(by: cell.column - column + value.count + 8)
    // Before the first cell of a row there is no separator.
    let separators = hasCells ? cell.column - column + 1 : cell.column
    output += [UInt8](repeating: 0x3B, count: separators)
    column = cell.column + 1
    hasCells = true
    let needsMarks = value.contains { [0x3B, 0x2C, 0x09, 0x22, 0x0A].contains($0) } || value.first == 0x20
    guard needsMarks else { return output += value }
    output.append(0x22)
    for byte in value { output += byte == 0x22 ? [0x22, 0x22] : [byte] }
    output.append(0x22)
  }

  private func grow(by count: Int) throws(Spreadsheet.Fault) {
    if output.count + count > Spreadsheet.most { throw .tooLarge }
  }

  private func text(of cell: Cell) -> String {
    switch cell.type {
    case "s":
      guard let index = Int(cell.text), texts.indices.contains(index) else { return "" }
      return texts[index].withoutReturns
    case "b": return cell.text == "1" ? "true" : "false"
    case "inlineStr", "str": return cell.text.withoutReturns
    case "e": return ""
    case "d": return cell.text
    default:
      guard let value = Double(cell.text), formats.indices.contains(cell.style) else { return cell.text }
      return formats[cell.style].text(of: value, is1904: is1904) ?? cell.text
    }
  }

  /// The column of a reference such as `C7`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (0x41...0x5A).contains(byte & 0xDF), column < 20_000 else { break }
      column = column * 26 + Int(byte & 0xDF) - 0x40
    }
    return column > 0 ? column - 1 : nil
  }
}

extension String {
  /// The text with line ends of one sign; Excel writes a carriage return as `_x000D_`.
  fileprivate var withoutReturns: String {
    guard utf8.contains(0x0D) || contains("_x000D_") else { return self }
    return split(separator: "_x000D_", omittingEmptySubsequences: false).joined()
      .split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
      .split(separator: "\r", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}
