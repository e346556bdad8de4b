/// Reads the first sheet of an Excel workbook (ECMA-376, part 1) as the separated values that Excel would save it as.
///
/// Formulas are not worked out: the value that Excel saved with them is taken. What is unpacked is bounded, and nothing
/// that the workbook names outside itself is opened.
public struct Spreadsheet {
  /// Why a file cannot be read.
  public enum Fault: Error {
    /// No workbook, or one with a password, or damaged.
    case unreadable
    /// More than 64 MiB when unpacked: far more than a calendar has.
    case tooLarge
  }

  /// The most bytes that a part unpacks to, and that the values take.
  static let most = 64 << 20
  /// Columns after this one are left out; no calendar has so many.
  static let mostColumns = 256

  /// The values as UTF-8: a row a line, cells separated by semicolons, texts with line ends in quotation marks. Dates are
  /// written as 2026-11-20, with a time as 2026-11-20T14:30.
  public let csv: [UInt8]

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard let archive = ZIPArchive(MemoryBytes(bytes)) else { throw .unreadable }
    let workbook = try Self.part("xl/workbook.xml", of: archive)
    let (relation, is1904) = Self.firstSheet(in: workbook)
    let target =
      archive.contains("xl/_rels/workbook.xml.rels")
      ? Self.target(of: relation, in: try Self.part("xl/_rels/workbook.xml.rels", of: archive)) : nil
    let name = target ?? "xl/worksheets/sheet1.xml"
    var texts: [String] = []
    if archive.contains("xl/sharedStrings.xml") {
      texts = Self.sharedTexts(in: try Self.part("xl/sharedStrings.xml", of: archive))
    }
    var formats: [SpreadsheetFormat] = []
    if archive.contains("xl/styles.xml") {
      formats = SpreadsheetFormat.all(in: try Self.part("xl/styles.xml", of: archive))
    }
    let sheet = try Self.part(name, of: archive)
    // Damage leaves the beginning, which would pass for the whole.
    let end = String(decoding: sheet.suffix(200), as: UTF8.self)
    guard end.contains("</worksheet>") || end.contains(":worksheet>") else { throw .unreadable }
    var reader = SheetReader(texts: texts, formats: formats, is1904: is1904)
    csv = try reader.read(sheet)
  }

  private static func part(_ name: String, of archive: ZIPArchive) throws(Fault) -> [UInt8] {
    guard let bytes = archive.content(name, limit: most + 1) else { throw .unreadable }
    if bytes.count > most { throw .tooLarge }
    return bytes
  }

  /// How the workbook names its first sheet that is shown, and whether its days are counted from 1904.
  private static func firstSheet(in workbook: [UInt8]) -> (relation: String?, is1904: Bool) {
    var scanner = XMLScanner(workbook[...])
    var relation: String?
    var is1904 = false
    while let piece = scanner.next() {
      guard case .open(let name, let attributes, _) = piece else { continue }
      switch name.localName {
      case "workbookPr": is1904 = ["1", "true"].contains(attributes.value(of: "date1904") ?? "")
      case "sheet" where relation == nil && !(attributes.value(of: "state") ?? "").lowercased().hasSuffix("hidden"):
        relation = attributes.value(of: "id", prefixed: true)
      default: break
      }
    }
    return (relation, is1904)
  }

  /// The part that a relation leads to.
  private static func target(of relation: String?, in relations: [UInt8]) -> String? {
    var scanner = XMLScanner(relations[...])
    while let relation, let piece = scanner.next() {
      guard case .open(let name, let attributes, _) = piece, name.localName == "Relationship",
        attributes.value(of: "Id") == relation, let target = attributes.value(of: "Target")
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return nil
  }

  /// The texts that cells refer to by number; the parts of one that are styled apart are joined, and how to pronounce it
  /// is left out.
  private static func sharedTexts(in bytes: [UInt8]) -> [String] {
    var scanner = XMLScanner(bytes[...])
    var texts: [String] = []
    var open: [String] = []
    while let piece = scanner.next() {
      switch piece {
      case .open(let name, _, let isEmpty):
        let name = name.localName
        if name == "si" { texts.append("") }
        if !isEmpty { open.append(name) }
      case .close: _ = open.popLast()
      case .text(let text):
        if open.last == "t", !open.contains("rPh"), !texts.isEmpty { texts[texts.count - 1] += text }
      }
    }
    return texts
  }
}

extension String {
  /// An element's name without the prefix of its namespace.
  var localName: String { lastIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self }
}

extension [(name: String, value: String)] {
  /// The value of an attribute, perhaps with the prefix of a namespace before its name.
  func value(of name: String, prefixed: Bool = false) -> String? {
    first { $0.name == name || prefixed && $0.name.hasSuffix(":" + name) }?.value
  }
}
