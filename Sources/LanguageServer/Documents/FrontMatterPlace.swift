import PostFormats
import SourceText

/// Where the fields of a draft stand.
struct FrontMatterPlace: Sendable {
  /// The lines between the two `---`.
  let contents: Range<Int>
  /// Where the post's text begins.
  let textStart: Int
  /// Whether there is a second `---`.
  let isClosed: Bool
  /// The end of the line after fields without an end, where the next field may be being written.
  private let lineEnd: Int

  init?(_ document: TextDocument) {
    guard let front = document.format?.frontMatter(of: SourceText(utf8: document.text.bytes)) else { return nil }
    contents = front.fields
    textStart = front.textStart
    isClosed = front.isClosed
    let text = document.text
    lineEnd =
      isClosed ? contents.lowerBound : text.line(text.lineNumber(at: contents.upperBound)).upperBound
  }

  /// Whether a place is among the fields; in fields without an end, also on the line after them.
  func holds(_ offset: Int) -> Bool {
    offset >= contents.lowerBound && (contents.contains(offset) || offset <= lineEnd)
  }
}

/// A line of fields: `key: value`, perhaps as an item of a list. It is read by itself, since while one writes the whole is
/// seldom right.
struct FieldLine: Sendable {
  /// The key as written.
  let key: String
  /// Where it stands.
  let keyRange: Range<Int>
  /// What follows the colon, without space around it.
  let valueRange: Range<Int>
  /// How far in the line begins, in bytes.
  let indentation: Int
  /// How far in the key stands.
  var column: Int
  /// Whether it begins an item of a list.
  let isItem: Bool

  /// Reads a line; nil where it has no key.
  init?(_ text: DocumentText, _ line: Range<Int>) {
    let start = LineStart(text, line)
    let rest = text.bytes[start.content..<line.upperBound]
    guard rest.first != 0x23,
      let colon = rest.indices.first(where: {
        rest[$0] == 0x3A && ($0 + 1 == line.upperBound || rest[$0 + 1] == 0x20)
      }), colon > start.content, colon - start.content <= 60
    else { return nil }
    keyRange = start.content..<colon
    key = text[keyRange]
    var (first, last) = (colon + 1, line.upperBound)
    while first < last, text.bytes[first] == 0x20 { first += 1 }
    while last > first, text.bytes[last - 1] == 0x20 { last -= 1 }
    valueRange = first..<last
    indentation = start.indentation
    column = start.content - line.lowerBound
    isItem = start.isItem
  }
}

/// How a line of fields begins.
struct LineStart {
  /// How far in it begins, in bytes.
  let indentation: Int
  /// Where what is neither space nor the mark of an item begins.
  let content: Int
  /// Whether it begins an item of a list.
  let isItem: Bool

  init(_ text: DocumentText, _ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound, text.bytes[index] == 0x20 { index += 1 }
    indentation = index - line.lowerBound
    var isItem = false
    if index < line.upperBound, text.bytes[index] == 0x2D,
      index + 1 == line.upperBound || text.bytes[index + 1] == 0x20
    {
      isItem = true
      index += 1
      while index < line.upperBound, text.bytes[index] == 0x20 { index += 1 }
    }
    self.isItem = isItem
    content = index
  }
}

/// The keys that a line of fields stands under, outermost first, by indentation.
struct FieldPath {
  private(set) var keys: [String] = []

  init(_ text: DocumentText, _ front: FrontMatterPlace, line number: Int) {
    let own = LineStart(text, text.line(number))
    // Looking for what holds an item, or for what holds a key that stands so far in.
    var (seeksItemOwner, column) = (own.isItem, own.indentation)
    let first = text.lineNumber(at: front.contents.lowerBound)
    var upward = number - 1
    while upward >= first, seeksItemOwner || column > 0 {
      defer { upward -= 1 }
      let range = text.line(upward)
      let start = LineStart(text, range)
      guard start.content < range.upperBound else { continue }
      if seeksItemOwner {
        guard !start.isItem, start.indentation <= column, let line = FieldLine(text, range) else { continue }
        keys.insert(line.key, at: 0)
        (seeksItemOwner, column) = (false, start.indentation)
      } else {
        let contentColumn = start.content - range.lowerBound
        guard contentColumn < column || (start.isItem && contentColumn == column) else { continue }
        if contentColumn < column {
          guard let line = FieldLine(text, range) else { continue }
          keys.insert(line.key, at: 0)
        }
        (seeksItemOwner, column) = (start.isItem, start.indentation)
      }
    }
  }

  /// The fields that may stand there; nil where there are none that are known.
  var table: FieldTable? {
    var table = FieldTable.post
    for key in keys {
      switch table.field(key)?.type {
      case .fields(let inner), .entries(let inner, _): table = inner
      default: return nil
      }
    }
    return table
  }

  /// The field that the line's own items are values of.
  var owner: FieldSchema? {
    var table = FieldTable.post
    for key in keys.dropLast() {
      switch table.field(key)?.type {
      case .fields(let inner), .entries(let inner, _): table = inner
      default: return nil
      }
    }
    return keys.last.flatMap { table.field($0) }
  }
}
