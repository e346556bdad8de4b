import Captions
import SourceText

/// How a file is read as posts.
public enum PostFormat: Hashable, Sendable, CaseIterable {
  /// YAML front matter, then the post's text with Markdown images and comments.
  case markdown
  /// The post's text alone.
  case plainText
  /// A newsletter or a page as HTML.
  case html
  /// A publishing calendar: separated values, a post a row.
  case calendar
  /// A calendar in an Excel workbook, whose sheet has been turned into separated values.
  case spreadsheet
  /// Posts as JSON.
  case json
  /// Posts as JSON Lines.
  case jsonLines
  /// SubRip captions.
  case subRip
  /// WebVTT captions.
  case webVTT

  /// Whether the file holds the captions of a film and nothing else.
  public var isCaptions: Bool { self == .subRip || self == .webVTT }

  /// The format of a file's name, by its extension; nil when no post comes in such files.
  ///
  /// A name without extension is plain text. Case makes no difference, and folders before the name are ignored.
  public static func named(_ fileName: String) -> PostFormat? {
    // Bytes, not characters: it is asked of every file in a folder.
    let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    var name = Substring(fileName).utf8
    while let last = name.last, isSeparator(last) { name.removeLast() }
    if let folders = name.lastIndex(where: isSeparator) { name = name[name.index(after: folders)...] }
    guard let dot = name.dropFirst().lastIndex(of: UInt8(ascii: ".")) else { return .plainText }
    switch Substring(name[name.index(after: dot)...]).lowercased() {
    case "md", "markdown": return .markdown
    case "txt", "": return .plainText
    case "html", "htm": return .html
    case "csv", "tsv": return .calendar
    case "xlsx", "xlsm": return .spreadsheet
    case "json": return .json
    case "jsonl", "ndjson": return .jsonLines
    case "srt": return .subRip
    case "vtt": return .webVTT
    default: return nil
    }
  }

  /// Reads a file's text as drafts. It cannot fail: what is wrong with the file is among the problems.
  ///
  /// Time is linear in the size of the text, whatever it holds.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - fileName: the file's name, with or without folders; formats of many posts name posts after it.
  public func read(_ source: SourceText, fileName: String) -> DraftFile {
    switch self {
    case .markdown: MarkdownDraft.read(source)
    case .plainText: PlainTextDraft.read(source)
    case .html: HTMLDraft.read(source)
    case .calendar, .spreadsheet, .jsonLines: parts(of: source, fileName: fileName).file
    case .json: JSONDraft.read(source)
    case .subRip: CaptionDraft.read(source, fileName: fileName, expected: .subRip)
    case .webVTT: CaptionDraft.read(source, fileName: fileName, expected: .webVTT)
    }
  }

  /// Finds a file's posts, to be read a part at a time. What is read is the same as with `read`.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - fileName: the file's name, with or without folders.
  ///   - options: what the reader must know that the file does not tell.
  public func parts(of source: SourceText, fileName: String, options: ReadingOptions = ReadingOptions()) -> DraftParts {
    switch self {
    case .calendar, .spreadsheet:
      guard let table = CalendarTable(source, order: options.dateOrder) else { return DraftParts(.empty(source)) }
      return DraftParts(table)
    case .jsonLines:
      let table = JSONLinesTable(source, linesBefore: options.linesBefore)
      return table.lines.isEmpty && options.linesBefore == nil ? DraftParts(.empty(source)) : DraftParts(table)
    default: return DraftParts(read(source, fileName: fileName))
    }
  }
}
