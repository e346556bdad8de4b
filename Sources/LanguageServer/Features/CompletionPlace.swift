import PostFormats

/// What may be written at a place in a draft.
struct CompletionPlace {
  /// What is asked for.
  enum Wish {
    /// A key; in the text of an entry of `media`, also a file.
    case key(FieldTable, indentation: Int)
    /// The value of a field.
    case value(FieldSchema)
    /// An item that is the value of a field, or begins an entry with fields of its own.
    case item(FieldSchema, indentation: Int)
    /// A picture in the text.
    case picture
    /// The file of a picture in the text.
    case pictureFile
  }

  /// What is asked for.
  let wish: Wish
  /// The bytes that what is chosen takes the place of.
  let range: Range<Int>

  /// Reads a place; nil where nothing can be completed.
  init?(_ document: TextDocument, _ offset: Int) {
    let text = document.text
    let number = text.lineNumber(at: offset)
    let line = text.line(number)
    let before = line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound))
    guard let front = FrontMatterPlace(document), front.holds(offset) else {
      guard let (wish, range) = Self.picture(document, before) else { return nil }
      (self.wish, self.range) = (wish, range)
      return
    }
    let path = FieldPath(text, front, line: number)
    let start = LineStart(text, before)
    let indentation = start.content - line.lowerBound
    if let field = FieldLine(text, before) {
      guard let schema = path.table?.field(field.key) else { return nil }
      wish = .value(schema)
      range = Self.token(text, field.valueRange.lowerBound..<before.upperBound)
    } else if start.isItem, let owner = path.owner {
      wish = .item(owner, indentation: indentation)
      range = start.content..<before.upperBound
    } else {
      guard !start.isItem, let table = path.table else { return nil }
      wish = .key(table, indentation: indentation)
      range = start.content..<before.upperBound
    }
  }

  /// The last of several values between brackets, or the one value.
  private static func token(_ text: DocumentText, _ value: Range<Int>) -> Range<Int> {
    guard value.lowerBound < value.upperBound, text.bytes[value.lowerBound] == 0x5B else { return value }
    var start = value.upperBound
    while start > value.lowerBound, ![0x5B, 0x2C].contains(text.bytes[start - 1]) { start -= 1 }
    while start < value.upperBound, text.bytes[start] == 0x20 { start += 1 }
    return start..<value.upperBound
  }

  /// A picture that is being written in the text: `!`, `![`, `![alt](`.
  private static func picture(_ document: TextDocument, _ before: Range<Int>) -> (Wish, Range<Int>)? {
    guard document.format == .markdown else { return nil }
    let bytes = document.text.bytes[before.suffix(500)]
    if let open = bytes.lastIndex(of: 0x28), open > bytes.startIndex, bytes[open - 1] == 0x5D,
      !bytes[open...].contains(0x29), bytes[..<open].contains(0x21)
    {
      return (.pictureFile, open + 1..<before.upperBound)
    }
    if let mark = bytes.lastIndex(of: 0x21), bytes[(mark + 1)...].allSatisfy({ $0 == 0x5B }), bytes.endIndex - mark <= 2
    {
      return (.picture, mark..<before.upperBound)
    }
    return nil
  }

  /// Whether names of files are among what may be written.
  var wantsFiles: Bool {
    switch wish {
    case .pictureFile, .picture: true
    case .value(let field): field.takesFile
    case .item(let field, _): field.takesFile || field.key == "media"
    case .key: false
    }
  }
}

extension FieldSchema {
  /// Whether its value names a file beside the draft.
  var takesFile: Bool { ["file", "captions", "transcript", "screenshot", "faq"].contains(key) }
}
