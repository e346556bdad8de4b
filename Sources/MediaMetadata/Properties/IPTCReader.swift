/// Reads the fields of the IPTC Information Interchange Model, version 4.2.
enum IPTCReader {
  private static let mostFields = 500

  static func read(_ bytes: ArraySlice<UInt8>, into description: inout MediaDescription) {
    for field in fields(of: bytes) where field.record == 2 {
      let text = String(field: field.content)
      switch field.number {
      case 5: description.add("iptc.ObjectName", .text, text)
      case 25: description.add("iptc.Keywords", .text, text)
      case 80: description.add("iptc.By-line", .creator, text)
      case 110: description.add("iptc.Credit", .rights, text)
      case 116: description.add("iptc.CopyrightNotice", .rights, text)
      case 118: description.add("iptc.Contact", .contact, text)
      case 120: description.add("iptc.Caption-Abstract", .text, text)
      case 122: description.add("iptc.Writer-Editor", .captionWriter, text)
      default: break
      }
    }
  }

  /// A field: a mark, record, number, length, content.
  static func fields(of bytes: ArraySlice<UInt8>) -> [(record: Int, number: Int, content: ArraySlice<UInt8>)] {
    var fields: [(Int, Int, ArraySlice<UInt8>)] = []
    var rest = bytes
    while fields.count < mostFields, rest.big(0, 1) == 0x1C, let record = rest.big(1, 1), let number = rest.big(2, 1),
      let length = rest.big(3, 2), length < 0x8000, length <= rest.count - 5
    {
      fields.append((record, number, rest.dropFirst(5).prefix(length)))
      rest = rest.dropFirst(5 + length)
    }
    return fields
  }
}
