import LintCore
import SourceText

/// Writes what rules put into a text as the text's format has it: `&` as `&amp;` in HTML, `"` as `\"` in JSON.
///
/// Rules know texts, and no formats. Fixes that would touch anything but text are not made.
public struct EditWriter {
  private let source: SourceText
  private let format: PostFormat
  /// The values of attributes in HTML, and the texts of JSON that are HTML, in order.
  private let values: [Range<Int>]
  /// Where fields end that stand before HTML, which are no HTML.
  private var fieldsEnd = 0
  /// The places where tags of HTML take another attribute.
  private let tagPlaces: Set<Int>
  /// The cells of a calendar and what stands between them, found when first needed.
  private var cells: CellIndex?

  /// Creates a writer for a source that was read as some drafts; nil for formats whose texts stand as they are.
  public init?(_ format: PostFormat, _ source: SourceText, _ drafts: [Draft]) {
    switch format {
    case .html:
      let media = drafts.flatMap(\.attachments).flatMap { $0.fields.entries.map(\.value.range.bytes) }
      let fields = drafts.flatMap(\.texts).filter { [.field("link"), .field("description")].contains($0.role) }
      values = (media + fields.map(\.place.bytes)).sorted { $0.lowerBound < $1.lowerBound }
      if let front = FrontMatter.find(in: source), front.isClosed { fieldsEnd = front.bodyStart }
      tagPlaces = Set(drafts.flatMap(\.attachments).compactMap { $0.markup?.attributePlace?.value })
    case .json, .jsonLines:
      values = drafts.flatMap(\.texts).filter(\.isMarkup).map(\.place.bytes)
        .sorted { $0.lowerBound < $1.lowerBound }
      tagPlaces = []
    case .calendar, .spreadsheet: (values, tagPlaces) = ([], [])
    case .markdown, .plainText, .subRip, .webVTT: return nil
    }
    self.format = format
    self.source = source
  }

  /// The fix as it is to be made in the source; nil where it cannot be.
  public mutating func written(_ fix: FixIt) -> FixIt? {
    // The source is not what the file holds.
    guard format != .spreadsheet else { return nil }
    var edits: [TextEdit] = []
    for edit in fix.edits {
      guard let written = written(edit) else { return nil }
      edits += written
    }
    var fix = fix
    fix.edits = edits
    return fix
  }

  private mutating func written(_ edit: TextEdit) -> [TextEdit]? {
    // A whole value is written with its quotation marks, by a rule that knows them to be there.
    if isWholeValue(edit) { return [edit] }
    switch format {
    case .html: return inHTML(edit).map { [$0] }
    case .json, .jsonLines: return inJSON(edit).map { [$0] }
    case .calendar: return inCell(edit)
    case .markdown, .plainText, .subRip, .webVTT, .spreadsheet: return [edit]
    }
  }

  private func isWholeValue(_ edit: TextEdit) -> Bool {
    let mark = UInt8(ascii: "\"")
    let bytes = source.bytes[edit.range.bytes]
    return format != .html && bytes.count >= 2 && bytes.first == mark && bytes.last == mark
      && edit.text.utf8.count >= 2 && edit.text.utf8.first == mark && edit.text.utf8.last == mark
  }

  /// A text in a JSON text, which may be HTML itself.
  private func inJSON(_ edit: TextEdit) -> TextEdit? {
    guard value(holding: edit.range.bytes) != nil else { return TextEdit(edit.range, edit.text.escapedForJSON) }
    return inContent(edit).map { TextEdit($0.range, $0.text.escapedForJSON) }
  }

  // MARK: - HTML

  private func inHTML(_ edit: TextEdit) -> TextEdit? {
    let range = edit.range.bytes
    if range.upperBound < fieldsEnd { return edit }
    if range.isEmpty, tagPlaces.contains(range.lowerBound) { return edit }
    if range.isEmpty, edit.text.isEmpty { return nil }
    if let value = value(holding: range) {
      let mark = value.lowerBound > 0 ? source.bytes[value.lowerBound - 1] : 0
      guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
        return edit.text.utf8.allSatisfy(\.standsUnquoted) ? edit : nil
      }
      return TextEdit(edit.range, edit.text.escapedForHTML(quotedWith: mark))
    }
    return inContent(edit)
  }

  private func inContent(_ edit: TextEdit) -> TextEdit? {
    let range = edit.range.bytes
    // Tags are not the text's to change, and a line end shows as a space.
    guard !source.bytes[range].contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      !edit.text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    return TextEdit(edit.range, edit.text.escapedForHTML(quotedWith: nil))
  }

  private func value(holding range: Range<Int>) -> Range<Int>? {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, values[low - 1].upperBound >= range.upperBound else { return nil }
    return values[low - 1]
  }

  // MARK: - Calendars

  /// A text in a cell: marks are doubled within marks, and a cell that needs them gets them.
  private mutating func inCell(_ edit: TextEdit) -> [TextEdit]? {
    // Most texts have none of the signs that any table divides its cells with.
    guard edit.text.utf8.contains(where: { ";,\t\"\n\r".utf8.contains($0) }) else { return [edit] }
    let index = cells ?? CellIndex(source)
    cells = index
    guard index.needsMarks(edit.text), let cell = index.cell(holding: edit.range.bytes) else { return [edit] }
    let text = edit.text.replacingMarks
    if source.bytes[cell].first(where: { $0 != 0x20 }) == UInt8(ascii: "\"") { return [TextEdit(edit.range, text)] }
    // A mark within a cell without them would have to be doubled, too.
    guard !source.bytes[cell].contains(UInt8(ascii: "\"")) else { return nil }
    return [
      TextEdit(ByteRange(cell.lowerBound..<cell.lowerBound), "\""), TextEdit(edit.range, text),
      TextEdit(ByteRange(cell.upperBound..<cell.upperBound), "\""),
    ]
  }
}

extension String {
  fileprivate var replacingMarks: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }

  fileprivate var escapedForJSON: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ": result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text in content, or in a value between quotation marks.
  fileprivate func escapedForHTML(quotedWith mark: UInt8?) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<" where mark == nil: result += "&lt;"
      case "\"" where mark == UInt8(ascii: "\""): result += "&quot;"
      case "'" where mark == UInt8(ascii: "'"): result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  /// Whether it can stand in a value without quotation marks.
  fileprivate var standsUnquoted: Bool { self > 0x20 && !"\"'`=<>&".utf8.contains(self) }
}
