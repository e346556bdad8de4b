import LintCore
import SourceText
import YAMLSyntax

/// A publishing calendar: a table with a post in each row. The rows are found at once and read when they are asked for.
struct CalendarTable: Sendable {
  /// Where the posts stand.
  private(set) var rows: [CSVSyntax.RowPlace] = []
  /// What is wrong with the table as a whole.
  private(set) var problems: [InputFinding] = []
  let source: SourceText
  private let separator: UInt8
  let unclosed: [Int]
  private(set) var header = CalendarHeader()
  private(set) var order: CalendarDate.Order?
  /// Whether every row has the same number of cells, and another than the header row has: said once.
  private(set) var isAllOfOtherLength = false

  /// Finds the rows of a source; nil when it holds none at all.
  ///
  /// - Parameter order: how dates are to be read that may be read in two ways; nil to tell by the column.
  init?(_ source: SourceText, order configured: CalendarDate.Order? = nil) {
    let separator = CSVSeparator(source)
    let (found, unclosed) = CSVSyntax.places(in: source, from: separator.start, separator: separator.byte)
    self.source = source
    self.separator = separator.byte
    self.unclosed = unclosed
    guard let first = found.first, let top = read(found.prefix(1)).first else { return nil }
    guard let start = headerRow(in: found) else {
      problems = [.calendarWithoutText(at: ByteRange(first.range.lowerBound..<max(first.range.lowerBound, top.end)))]
      return
    }
    problems += header.problems
    if start > 0, !header.isMissing { problems.append(.rowsAboveHeader(at: ByteRange(top.firstCell))) }
    problems += unclosed.map { .unclosedQuote(at: ByteRange($0..<$0 + 1)) }
    rows = Array(found[(header.isMissing ? 0 : start + 1)...])
    dropRepeatedHeaders()
    self.order = orderOfDates(orElse: configured)
    reportLengths()
  }

  /// Reads rows as posts.
  func part(_ numbers: Range<Int>) -> DraftParts.Part {
    guard let first = numbers.first, let last = numbers.last else { return .init(drafts: [], problems: [], range: nil) }
    // The first part begins with the file, so that the header is in one of them, and each reaches up to the next.
    let start = first == 0 ? 0 : rows[first].range.lowerBound
    let end = last + 1 < rows.count ? rows[last + 1].range.lowerBound : source.bytes.count
    var part = DraftParts.Part(drafts: [], problems: [], range: start..<end)
    for (number, row) in zip(numbers, read(rows[numbers])) {
      let before = part.problems.count
      if row.cells.count != header.columns.count, !isAllOfOtherLength {
        part.problems.append(.rowOfOtherLength(row.cells.count, header.columns.count, at: ByteRange(row.firstCell)))
      }
      var record = CalendarRow(row, header, order).record
      if rows.count > 1, record.id == nil {
        record.id = String(number + 1)
        part.usesNumber = true
      }
      part.problems.setPost(record.id, from: before)
      part.drafts.append(record.draft(isAlone: rows.count == 1, problems: &part.problems))
    }
    return part
  }

  private func read(_ places: ArraySlice<CSVSyntax.RowPlace>) -> [CSVSyntax.Row] {
    CSVSyntax.rows(places, of: source, separator: separator, unclosed: unclosed)
  }

  /// The number of the row that has the headers; nil when there is none. Titles may stand above it.
  private mutating func headerRow(in found: [CSVSyntax.RowPlace]) -> Int? {
    for (number, row) in read(found.prefix(5)).enumerated() {
      guard let header = CalendarHeader(row), !(header.isMissing && number > 0) else { continue }
      self.header = header
      return number
    }
    return nil
  }

  /// Takes out rows that say the headers once more, and reports them.
  private mutating func dropRepeatedHeaders() {
    guard !header.isMissing else { return }
    var repeated: [CSVSyntax.Row] = []
    var judged: [String: Bool] = [:]
    rows = rows.filter { place in
      // Nearly all rows are told apart by their first cell, and first cells repeat.
      guard let name = shortFirstCell(of: place.range) else { return true }
      let mayRepeat = judged[name] ?? header.mayRepeat(name)
      if judged.count < 1000 { judged[name] = mayRepeat }
      guard mayRepeat, let row = read([place][...]).first, header.isRepeated(by: row) else { return true }
      repeated.append(row)
      return false
    }
    problems += repeated.map { .repeatedHeader(at: ByteRange($0.firstCell)) }
  }

  /// The first cell of a row where it may be a header's: a few letters.
  private func shortFirstCell(of range: Range<Int>) -> String? {
    let bytes = source.bytes[range].drop { $0 == 0x22 || $0 == 0x20 }
    guard let first = bytes.first, first > 0x39,
      let end = bytes.prefix(40).firstIndex(where: { $0 == separator || $0 == 0x22 })
    else { return nil }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// What one of the dates can only mean, the others mean as well. Where none tells, the configuration does; where that
  /// does not either, nothing is guessed: it is reported.
  private mutating func orderOfDates(orElse configured: CalendarDate.Order?) -> CalendarDate.Order? {
    guard let column = header.columns.firstIndex(of: .date) else { return nil }
    var ambiguous: CSVSyntax.Cell?
    for place in rows {
      // A date that begins with the year, as most do, says nothing, and takes no reading where it comes first.
      if column == 0, beginsWithYear(place.range) { continue }
      guard let row = read([place][...]).first, row.cells.indices.contains(column),
        let date = CalendarDate(row.cells[column].text.trimmed), !date.beginsWithYear
      else { continue }
      if let order = date.order { return order }
      ambiguous = ambiguous ?? row.cells[column]
    }
    if let configured { return configured }
    if let ambiguous { problems.append(.ambiguousDates(ambiguous.text.trimmed, at: ByteRange(ambiguous.range))) }
    return nil
  }

  private func beginsWithYear(_ range: Range<Int>) -> Bool {
    let bytes = source.bytes[range].drop { $0 == 0x22 || $0 == 0x20 }.prefix(5)
    return bytes.count == 5 && bytes.last == 0x2D && bytes.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func reportLengths() {
    guard rows.count > 3, let count = rows.first?.cellCount, count != header.columns.count,
      rows.allSatisfy({ $0.cellCount == count }), let cell = header.cells.first
    else { return }
    isAllOfOtherLength = true
    problems.append(.headerOfOtherLength(header.columns.count, count, at: ByteRange(cell.range)))
  }
}

extension CSVSyntax.Row {
  /// The first cell, which is where a row's own faults are shown.
  var firstCell: Range<Int> { cells.first.map(\.range) ?? range.lowerBound..<range.lowerBound }

  fileprivate var end: Int { range.upperBound }
}
