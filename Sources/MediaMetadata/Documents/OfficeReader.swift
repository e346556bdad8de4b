/// Reads the properties of office files: Word, Excel and PowerPoint (ECMA-376, part 2), and OpenDocument.
enum OfficeReader {
  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    guard let archive = ZIPArchive(reader) else {
      description.isCutOff = true
      return
    }
    if archive.contains("word/document.xml") || archive.containsFolder("word") {
      description.format = .docx
    } else if let type = archive.content("mimetype") {
      if type.contains("opendocument.text") { description.format = .odt }
    }
    if let bytes = archive.content("docProps/core.xml") { readCore(bytes, "docx.core.", into: &description) }
    if let bytes = archive.content("docProps/app.xml") { readApplication(bytes, into: &description) }
    if let bytes = archive.content("meta.xml") { readCore(bytes, "odf.meta.", into: &description) }
  }

  /// Texts of elements, by the names of these elements without prefixes.
  private static func texts(_ bytes: [UInt8]) -> [(name: String, text: String)] {
    var scanner = XMLScanner(bytes[...])
    var open: [String] = []
    var found: [(String, String)] = []
    while let piece = scanner.next(), found.count < 200 {
      switch piece {
      case .open(let name, _, let isEmpty):
        if !isEmpty, open.count < 256 { open.append(String(name.split(separator: ":").last ?? "")) }
      case .close: _ = open.popLast()
      case .text(let text):
        let text = text.trimmed
        if let name = open.last, !text.isEmpty { found.append((name, text)) }
      }
    }
    return found
  }

  private static func readCore(_ bytes: [UInt8], _ prefix: String, into description: inout MediaDescription) {
    for (name, text) in texts(bytes) {
      switch name {
      case "creator", "lastModifiedBy", "initial-creator", "printed-by":
        description.add(prefix + name, .author, text)
      case "title", "subject", "description", "keywords", "keyword", "category":
        description.add(prefix + name, .text, text)
      case "created", "creation-date": description.add(prefix + name, .time, text)
      default: break
      }
    }
  }

  private static func readApplication(_ bytes: [UInt8], into description: inout MediaDescription) {
    for (name, text) in texts(bytes) {
      if name == "Company" { description.add("docx.app.Company", .company, text) }
      if name == "Manager" { description.add("docx.app.Manager", .author, text) }
    }
  }
}
