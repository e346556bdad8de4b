/// Reads PDF: author, company, and the texts of its properties and XMP.
enum PDFReader {
  static func read(_ reader: any ByteReader, into description: inout MediaDescription) {
    guard let document = PDFDocument(reader) else {
      description.isCutOff = !hasEnd(reader)
      return
    }
    // The strings of an encrypted document cannot be read; its XMP may be plain.
    if document.trailer["Encrypt"] == nil, let fields = document.resolve(document.trailer["Info"])?.dictionary {
      for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
        guard let text = document.resolve(value)?.text else { continue }
        add(key, text, into: &description)
      }
    }
    if let root = document.resolve(document.trailer["Root"])?.dictionary, let number = root["Metadata"]?.reference,
      let packet = document.stream(number), packet.prefix(512).contains(UInt8(ascii: "<"))
    {
      XMPReader.read(packet[...], into: &description)
    }
  }

  private static func add(_ key: String, _ text: String, into description: inout MediaDescription) {
    let name = "pdf.info." + key
    switch key {
    case "Author": description.add(name, .author, text)
    case "Company": description.add(name, .company, text)
    case "Manager", "SourceModifiedBy", "LastModifiedBy": description.add(name, .author, text)
    case "Title", "Subject", "Keywords", "Comments": description.add(name, .text, text)
    case "CreationDate": description.add(name, .time, text)
    default: break
    }
  }

  private static func hasEnd(_ reader: any ByteReader) -> Bool {
    reader.bytes(at: max(0, reader.count - 4096), count: 4096).contains("%%EOF")
  }
}
