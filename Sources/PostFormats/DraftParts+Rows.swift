extension DraftParts {
  /// The posts of a file in which each stands by itself, so that one that has not changed need not be read again.
  public struct Rows: Sendable {
    /// What reading depends on besides a row's own bytes. Rows that were read under another one are not the same.
    public var context: [UInt8]
    /// Where the rows stand, in file order.
    public var places: [Range<Int>]
  }

  /// The rows; nil in a file that is one post, and where the rows cannot be told apart for certain.
  public var rows: Rows? {
    switch contents {
    case .whole: nil
    case .calendar(let table): table.context.map { Rows(context: $0, places: table.rows.map(\.range)) }
    case .lines(let table): table.lines.count > 1 ? Rows(context: [], places: table.lines) : nil
    }
  }

  /// The rows that belong to a part, by its number from 0.
  public func rows(ofPart number: Int) -> Range<Int> {
    let start = number * Self.size
    switch contents {
    case .whole: return 0..<0
    case .calendar(let table): return start..<min(start + Self.size, table.rows.count)
    case .lines(let table): return start..<min(start + Self.size, table.lines.count)
    }
  }

  /// Reads one row, by its number from 0, and tells whether its posts are called by that number.
  public func row(_ number: Int) -> (part: Part, usesNumber: Bool) {
    switch contents {
    case .whole: return (Part(drafts: [], problems: [], range: nil), false)
    case .calendar(let table):
      let part = table.part(number..<number + 1)
      return (part, part.usesNumber)
    case .lines(let table): return (table.part(number..<number + 1), true)
    }
  }
}

extension CalendarTable {
  /// What the reading of a row depends on besides its own bytes; nil where that is more than the header.
  fileprivate var context: [UInt8]? {
    guard rows.count > 1, unclosed.isEmpty, let first = rows.first?.range else { return nil }
    var context = Array(source.bytes[..<(header.isMissing ? first.upperBound : first.lowerBound)])
    context.append(isAllOfOtherLength ? 1 : 0)
    context.append(order.map { $0 == .dayFirst ? 1 : 2 } ?? 0)
    return context
  }
}
