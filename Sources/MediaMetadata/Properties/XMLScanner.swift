/// Splits XML into tags and texts. It is made for metadata: it never fails, loads nothing, and expands no entities but the
/// five of the standard and numbers.
struct XMLScanner {
  /// A piece of a document.
  enum Piece {
    /// A tag that opens an element; `isEmpty` where it also closes it.
    case open(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case close
    case text(String)
  }

  /// The most attributes of one tag that are kept.
  private static let mostAttributes = 200

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "<") else {
        let start = index
        index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        return .text(Self.decoded(bytes[start..<index]))
      }
      let rest = bytes[index...]
      if rest.has("<!--") {
        skip(past: "-->")
      } else if rest.has("<![CDATA[") {
        let start = index + 9
        skip(past: "]]>")
        return .text(String(decoding: bytes[min(start, index)..<max(start, index - 3)].prefix(65_536), as: UTF8.self))
      } else if rest.has("<?") {
        skip(past: "?>")
      } else if rest.has("<!") {
        skip(past: ">")
      } else if rest.has("</") {
        skip(past: ">")
        return .close
      } else {
        return open()
      }
    }
    return nil
  }

  private mutating func skip(past end: String) {
    let pattern = Array(end.utf8)
    if let offset = bytes[index...].firstOffset(of: pattern) {
      index += offset + pattern.count
    } else {
      index = bytes.endIndex
    }
  }

  private mutating func open() -> Piece {
    index += 1
    let name = name()
    var attributes: [(String, String)] = []
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return .open(name: name, attributes: attributes, isEmpty: false)
      case UInt8(ascii: "/"):
        index += 1
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: ">") {
          index += 1
          return .open(name: name, attributes: attributes, isEmpty: true)
        }
      case let byte where byte <= 0x20: index += 1
      default:
        let before = index
        if let attribute = attribute(), attributes.count < Self.mostAttributes { attributes.append(attribute) }
        // What is no attribute is passed over, one byte at a time.
        if index == before { index += 1 }
      }
    }
    return .open(name: name, attributes: attributes, isEmpty: true)
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.endIndex, bytes[index] > 0x20, !Array("=>/\"'".utf8).contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index].prefix(256), as: UTF8.self)
  }

  private mutating func attribute() -> (String, String)? {
    let name = name()
    skipBlanks()
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipBlanks()
    guard index < bytes.endIndex, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]) else { return nil }
    let quote = bytes[index]
    let start = index + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.endIndex
    index = min(end + 1, bytes.endIndex)
    return (name, Self.decoded(bytes[start..<end]))
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
  }

  /// A text with its references to characters put in.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = bytes.prefix(65_536)
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var kept: [UInt8] = []
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      kept += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self))
      else {
        kept.append(UInt8(ascii: "&"))
        rest = rest.dropFirst()
        continue
      }
      kept += String(Character(scalar)).utf8
      rest = rest[(end + 1)...]
    }
    kept += rest
    return String(decoding: kept, as: UTF8.self)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init)
    }
  }
}
