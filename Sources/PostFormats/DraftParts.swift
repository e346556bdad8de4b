import LintCore
import SourceText

/// A file's posts, read a part at a time: by several threads at once, and without holding all posts of a long file.
///
/// The parts depend on the file alone, so that what comes of them is the same however many threads there are.
public struct DraftParts: Sendable {
  /// What is read at a time.
  public struct Part: Sendable {
    /// The posts, in file order.
    public var drafts: [Draft]
    /// What is wrong with them.
    public var problems: [InputFinding]
    /// The bytes of the source that the posts stand in, with everything around them; nil where they do not stand together.
    public var range: Range<Int>?
    /// Whether some post is called by its number in the file, so that it is another one elsewhere.
    var usesNumber = false
  }

  /// How many posts are read at a time.
  static let size = 128

  /// What is wrong with the file as a whole.
  public var problems: [InputFinding]
  /// How many parts there are; none in a calendar without posts.
  public let count: Int
  let contents: Contents

  enum Contents: Sendable {
    case whole([Draft])
    case calendar(CalendarTable)
    case lines(JSONLinesTable)
  }

  init(_ file: DraftFile) {
    problems = file.problems
    contents = .whole(file.drafts)
    count = (file.drafts.count + Self.size - 1) / Self.size
  }

  init(_ table: CalendarTable) {
    problems = table.problems
    contents = .calendar(table)
    count = (table.rows.count + Self.size - 1) / Self.size
  }

  init(_ table: JSONLinesTable) {
    problems = []
    contents = .lines(table)
    count = (table.lines.count + Self.size - 1) / Self.size
  }

  /// Reads a part, by its number from 0.
  public func part(_ number: Int) -> Part {
    let start = number * Self.size
    switch contents {
    case .whole(let drafts):
      return Part(drafts: Array(drafts[start..<min(start + Self.size, drafts.count)]), problems: [], range: nil)
    case .calendar(let table): return table.part(start..<min(start + Self.size, table.rows.count))
    case .lines(let table): return table.part(start..<min(start + Self.size, table.lines.count))
    }
  }

  /// All parts as one file.
  var file: DraftFile {
    var file = DraftFile(drafts: [], problems: problems)
    for number in 0..<count {
      let part = part(number)
      file.drafts += part.drafts
      file.problems += part.problems
    }
    return file
  }
}
