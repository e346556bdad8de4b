import SourceText
import YAMLSyntax

/// Reads a JSON text after its opening quotation mark, and remembers where each letter stands.
struct JSONStringReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int
  private var text: [UInt8] = []
  private var map = OffsetMap()

  init(bytes: UnsafeBufferPointer<UInt8>, position: Int, end: Int) {
    self.bytes = bytes
    self.position = position
    self.end = end
  }

  /// Reads to the closing quotation mark and past it; `start` is where the opening one stands.
  mutating func read(from start: Int) throws(JSONFault) -> YAMLScalar {
    while position < end {
      let run = position
      while position < end, bytes[position] >= 0x20, bytes[position] != 0x22, bytes[position] != 0x5C { position += 1 }
      if run < position {
        text += bytes[run..<position]
        map.append(literal: run..<position)
      }
      guard position < end else { break }
      switch bytes[position] {
      case 0x22:
        position += 1
        if text.isEmpty { map = OffsetMap(literal: ByteRange(start + 1..<start + 1)) }
        return YAMLScalar(text: String(decoding: text, as: UTF8.self), map: map, isPlain: false)
      case 0x5C: try escape()
      case 0x0A, 0x0D: throw JSONFault(kind: .lineEndInText, place: position)
      default:
        // Control characters are forbidden, and do no harm.
        text.append(bytes[position])
        map.append(literal: position..<position + 1)
        position += 1
      }
    }
    throw JSONFault(kind: .unclosedText, place: start)
  }

  private mutating func escape() throws(JSONFault) {
    let start = position
    position += 2
    guard start + 1 < end else { throw JSONFault(kind: .unclosedText, place: start) }
    let scalar: Unicode.Scalar
    switch bytes[start + 1] {
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "u"): scalar = try unicode(from: start)
    case 0x22, 0x5C, 0x2F: scalar = Unicode.Scalar(bytes[start + 1])
    default: throw JSONFault(kind: .wrongEscape, place: start)
    }
    let utf8 = Array(String(scalar).utf8)
    text += utf8
    map.append(replacing: start..<position, textLength: utf8.count)
  }

  /// `\uXXXX`, or two of them that are one scalar; half of such a pair is U+FFFD.
  private mutating func unicode(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    guard let first = hexadecimal(at: position) else { throw JSONFault(kind: .wrongEscape, place: start) }
    position += 4
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard position + 1 < end, bytes[position] == 0x5C, bytes[position + 1] == UInt8(ascii: "u"),
      let second = hexadecimal(at: position + 2), (0xDC00...0xDFFF).contains(second)
    else { return "\u{FFFD}" }
    position += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private func hexadecimal(at offset: Int) -> UInt32? {
    guard offset + 4 <= end, bytes[offset..<offset + 4].allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit })
    else { return nil }
    return UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
  }
}
