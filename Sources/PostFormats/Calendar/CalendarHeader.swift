import LintCore
import SourceText

/// The columns of a calendar, from its first row.
struct CalendarHeader {
  /// What each column holds; nil for one that is unknown.
  private(set) var columns: [CalendarColumn?] = []
  /// The names as written, with their places.
  private(set) var cells: [CSVSyntax.Cell] = []
  /// Whether the first row is a post itself: Hootsuite's calendars have no header.
  private(set) var isMissing = false

  /// No columns.
  init() {}

  /// Reads a first row; nil when no column of it is a post's text, so that it is no calendar.
  init?(_ row: CSVSyntax.Row) {
    cells = row.cells
    let names = row.cells.map { $0.text.trimmed }
    columns = names.map(Self.ownColumn)
    // A tool's calendar is one where another column than the text and the title is the tool's.
    let ofTool = names.map(CalendarColumn.ofTool)
    let isOfTool = ofTool.filter { $0 != nil }.count > columns.filter { $0 != nil }.count
    if isOfTool { columns = ofTool.map { $0 ?? .other } }
    if columns.contains(.text) { return }
    guard row.cells.count >= 2, row.cells.count <= 4, CalendarDate(names[0]) != nil else { return nil }
    isMissing = true
    columns = [.date, .text] + Array(repeating: .other, count: row.cells.count - 2)
  }

  /// The column of one of Klartext's own names: a field's key or alias, with dots for the fields in it.
  private static func ownColumn(_ name: String) -> CalendarColumn? {
    if FieldName.folded(name) == "text" { return .text }
    if FieldName.folded(name) == "id" { return .field(["id"]) }
    var table = FieldTable.post
    var path: [String] = []
    var isList = false
    for part in name.split(separator: ".") {
      if isList, let number = Int(part), (1...50).contains(number) {
        path.append(String(number))
        isList = false
        continue
      }
      guard !isList, let field = table.field(String(part)) else { return nil }
      path.append(field.key)
      switch field.type {
      case .fields(let nested): table = nested
      case .entries(let nested, _): (table, isList) = (nested, true)
      default: table = FieldTable([])
      }
    }
    return path.isEmpty ? nil : .field(path)
  }

  /// Whether a row that begins with a name may say the headers once more.
  func mayRepeat(_ name: String) -> Bool {
    let name = name.trimmed
    return cells.contains { $0.text.trimmed.lowercased() == name.lowercased() } || Self.ownColumn(name) != nil
      || CalendarColumn.ofTool(name) != nil
  }

  /// Whether a row says the headers once more, in the same words or those of another tool or language.
  func isRepeated(by row: CSVSyntax.Row) -> Bool {
    let names = row.cells.filter { !$0.isEmpty }.map(\.text.trimmed)
    guard names.count >= 2 || cells.count == 1, !names.isEmpty, names.allSatisfy({ $0.utf8.count <= 60 }) else {
      return false
    }
    let own = Set(cells.map { $0.text.trimmed.lowercased() })
    let same = names.count { own.contains($0.lowercased()) }
    if same == names.count { return true }
    return names.count >= 3 && names.allSatisfy { Self.ownColumn($0) != nil || CalendarColumn.ofTool($0) != nil }
  }

  /// What is wrong with the header: columns that Klartext does not know.
  var problems: [InputFinding] {
    zip(columns, cells).compactMap { column, cell in
      guard column == nil, !cell.isEmpty else { return nil }
      return .unknownField(
        cell.text.trimmed, at: ByteRange(cell.range),
        FieldSuggestion(for: cell.text.trimmed, among: .post, present: []))
    }
  }
}

extension String {
  /// The text without space around it.
  var trimmed: String {
    let utf8 = Array(self.utf8)
    return utf8.withUnsafeBufferPointer { String(decoding: $0[$0.trimmed(0..<$0.count)], as: UTF8.self) }
  }
}
