/// What stays when metadata is taken out: rights, alt text, how a picture came to be, how it is to be turned.
struct KeptProperties {
  /// Properties of XMP that stay, and how they are written.
  private static let forms: [String: Form] = [
    "dc:rights": .alternatives, "xmpRights:UsageTerms": .alternatives, "iptcCore:AltTextAccessibility": .alternatives,
    "iptcCore:ExtDescrAccessibility": .alternatives, "xmpRights:Owner": .list, "xmpRights:Marked": .text,
    "xmpRights:WebStatement": .text, "photoshop:Credit": .text, "iptcExt:DigitalSourceType": .text,
  ]

  private enum Form { case text, list, alternatives }

  /// The properties, in their order.
  private(set) var properties: [XMPProperty] = []
  /// How the picture is to be turned, as EXIF numbers it.
  var orientation = 1
  /// The copyright notice of EXIF, as it stands there.
  var copyright: [UInt8] = []
  /// The copyright notice of IPTC.
  var notice: [UInt8] = []
  /// The colour space of EXIF: 1 is sRGB, 65535 is told by the profile.
  var colourSpace: Int?

  /// Takes what stays of a packet.
  mutating func add(packet: ArraySlice<UInt8>) {
    for property in XMPParser.properties(of: packet) where property.path.count == 1 {
      if Self.forms[property.property] != nil, !properties.contains(property) { properties.append(property) }
    }
  }

  /// Takes what stays of a block of EXIF.
  mutating func add(exif: TIFFReader) {
    guard let entries = exif.directory(at: exif.first)?.entries else { return }
    for entry in entries {
      switch entry.tag {
      case 0x0112:
        if let value = exif.number(of: entry), (1...8).contains(value) { orientation = value }
      case 0x8298: copyright = Array(exif.bytes(of: entry).prefix { $0 != 0 })
      case 0x8769:
        guard let offset = exif.number(of: entry), let part = exif.directory(at: offset) else { continue }
        colourSpace = part.entries.first { $0.tag == 0xA001 }.flatMap(exif.number)
      default: break
      }
    }
  }

  /// Takes what stays of Photoshop's blocks.
  mutating func add(photoshop: [UInt8]) {
    for block in PhotoshopResources.blocks(of: photoshop) where block.number == 0x0404 {
      for field in IPTCReader.fields(of: block.content) where field.record == 2 && field.number == 116 {
        notice = Array(field.content)
      }
    }
  }

  /// Says that a program made the picture, where content credentials said so that are not kept.
  mutating func addSourceType(_ term: String) {
    guard !properties.contains(where: { $0.property == "iptcExt:DigitalSourceType" }) else { return }
    let address = "http://cv.iptc.org/newscodes/digitalsourcetype/" + term
    properties.append(XMPProperty(path: ["iptcExt:DigitalSourceType"], value: address))
  }

  /// A packet with the properties; nil where none is left.
  var packet: [UInt8]? {
    guard !properties.isEmpty else { return nil }
    var names: [String] = []
    for property in properties where !names.contains(property.property) { names.append(property.property) }
    let prefixes = Set(names.map { String($0.prefix { $0 != ":" }) }).sorted()
    var text = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
    text += "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
    for prefix in prefixes { text += " xmlns:\(prefix)=\"\(XMPNamespace.address(prefix) ?? "")\"" }
    text += ">"
    for name in names { text += element(name) }
    text += "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    return Array(text.utf8)
  }

  private func element(_ name: String) -> String {
    let values = properties.filter { $0.property == name }
    switch Self.forms[name] {
    case .alternatives:
      let items = values.map {
        "<rdf:li xml:lang=\"\(($0.language ?? "x-default").escaped)\">\($0.value.escaped)</rdf:li>"
      }
      return "<\(name)><rdf:Alt>\(items.joined())</rdf:Alt></\(name)>"
    case .list:
      return "<\(name)><rdf:Bag>\(values.map { "<rdf:li>\($0.value.escaped)</rdf:li>" }.joined())</rdf:Bag></\(name)>"
    default: return "<\(name)>\(values[0].value.escaped)</\(name)>"
    }
  }

  /// A block of EXIF with orientation, copyright and colour space; nil where there is nothing to say.
  var exif: [UInt8]? {
    guard orientation != 1 || !copyright.isEmpty || colourSpace != nil else { return nil }
    var entries: [[UInt8]] = []
    let count = (orientation != 1 ? 1 : 0) + (copyright.isEmpty ? 0 : 1) + (colourSpace == nil ? 0 : 1)
    let after = 8 + 2 + count * 12 + 4
    let text = copyright + [0]
    let isLong = text.count > 4
    if orientation != 1 { entries.append(Self.entry(0x0112, type: 3, count: 1, value: orientation << 16)) }
    if !copyright.isEmpty {
      let inline = text.count <= 4 ? (text + [0, 0, 0]).big(0, 4) ?? 0 : after
      entries.append(Self.entry(0x8298, type: 2, count: text.count, value: inline))
    }
    let partStart = after + (isLong && !copyright.isEmpty ? text.count + text.count % 2 : 0)
    if colourSpace != nil { entries.append(Self.entry(0x8769, type: 4, count: 1, value: partStart)) }
    var bytes =
      Array("MM\0*".utf8) + Self.bytes(8, 4) + Self.bytes(count, 2) + entries.flatMap(\.self) + Self.bytes(0, 4)
    if isLong, !copyright.isEmpty { bytes += text + (text.count % 2 == 1 ? [0] : []) }
    if let colourSpace {
      bytes += Self.bytes(1, 2) + Self.entry(0xA001, type: 3, count: 1, value: colourSpace << 16) + Self.bytes(0, 4)
    }
    return bytes
  }

  /// Photoshop's block with the copyright notice of IPTC; nil where there is none.
  var photoshop: [UInt8]? {
    guard !notice.isEmpty, notice.count < 0x8000 else { return nil }
    let fields = [0x1C, 1, 90, 0, 3, 0x1B, 0x25, 0x47, 0x1C, 2, 116] + Self.bytes(notice.count, 2) + notice
    return Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0] + Self.bytes(fields.count, 4) + fields
      + (fields.count % 2 == 1 ? [0] : [])
  }

  private static func entry(_ tag: Int, type: Int, count: Int, value: Int) -> [UInt8] {
    bytes(tag, 2) + bytes(type, 2) + bytes(count, 4) + bytes(value, 4)
  }

  /// A big-endian number.
  static func bytes(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

extension String {
  /// The text as XML has it.
  fileprivate var escaped: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
