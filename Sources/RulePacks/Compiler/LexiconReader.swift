import SourceText

/// Reads a table that is no phrase list: the first column is the key.
struct LexiconReader {
  /// Reads a table; rows with a wrong number of columns or a key that another has are reported and left out.
  static func read(_ table: TSVTable, of file: PackFile, errors: inout [PackError]) -> LexiconTableSource {
    var lexicon = LexiconTableSource(name: file.stem, columns: table.header.map(\.text))
    var keys: Set<[UInt8]> = []
    for cells in table.rows {
      let range = cells[0].range.lowerBound..<(cells.last ?? cells[0]).range.upperBound
      if let fault = fault(in: cells, of: table, &keys) {
        errors.append(PackError(file: file.name, range: fault.range ?? range, fault: fault.fault))
        continue
      }
      lexicon.rows.append((cells[0].text, cells.dropFirst().map(\.text).joined(separator: "\t")))
    }
    return lexicon
  }

  private static func fault(
    in cells: [TSVTable.Cell], of table: TSVTable, _ keys: inout Set<[UInt8]>
  ) -> (fault: PackFault, range: ByteRange?)? {
    if cells.last?.text.utf8.last == 0x0D { return (.carriageReturn, nil) }
    if cells.count != table.header.count { return (.columnCount(cells.count, expected: table.header.count), nil) }
    if cells[0].text.isEmpty { return (.emptyAlternative, cells[0].range) }
    for cell in cells {
      if let found = CharacterComposition.firstDecomposed(in: cell.text) {
        let start = cell.range.lowerBound + found.offset
        return (.notComposed(found.letter), start..<start + found.letter.utf8.count)
      }
    }
    if !keys.insert(Array(cells[0].text.utf8)).inserted { return (.duplicateRow(cells[0].text), cells[0].range) }
    return nil
  }
}
