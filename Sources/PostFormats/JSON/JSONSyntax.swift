import SourceText
import YAMLSyntax

/// Reads JSON (RFC 8259) into values with their places: the same values that YAML gives, so that the same schema reads both.
struct JSONSyntax {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  private var depth = 0

  /// Posts need five levels; the limit keeps a hostile file from exhausting the stack.
  private static let deepest = 100

  /// Reads the one value in a range of a source.
  static func value(in range: Range<Int>, of source: SourceText) throws(JSONFault) -> YAMLNode {
    let result: Result<YAMLNode, JSONFault> = source.bytes.withUnsafeBufferPointer { bytes in
      var syntax = JSONSyntax(bytes: bytes, range)
      do throws(JSONFault) {
        let value = try syntax.value()
        syntax.skipSpace()
        guard syntax.position == syntax.end else { throw JSONFault(kind: .moreAfterEnd, place: syntax.position) }
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  private var next: UInt8? { position < end ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  private mutating func value() throws(JSONFault) -> YAMLNode {
    skipSpace()
    let start = position
    switch next {
    case UInt8(ascii: "{"):
      let entries = try entries()
      return YAMLNode(.mapping(entries), at: ByteRange(start..<position))
    case UInt8(ascii: "["):
      let items = try items()
      return YAMLNode(.sequence(items), at: ByteRange(start..<position))
    case UInt8(ascii: "\""):
      let scalar = try string()
      return YAMLNode(.scalar(scalar), at: ByteRange(start..<position))
    case nil, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      throw JSONFault(kind: .missingValue, place: start)
    default:
      let scalar = try word()
      return YAMLNode(.scalar(scalar), at: ByteRange(start..<position))
    }
  }

  /// Steps into an object or array; what is left open is told by where it begins.
  private mutating func enter() throws(JSONFault) -> Int {
    depth += 1
    guard depth <= Self.deepest else { throw JSONFault(kind: .tooDeep, place: position) }
    defer { position += 1 }
    return position
  }

  /// Whether the object or array that began at `start` ends here; else what stands before the next member.
  private mutating func close(_ bracket: UInt8, _ start: Int, isFirst: Bool) throws(JSONFault) -> Bool {
    skipSpace()
    guard let byte = next else { throw JSONFault(kind: .unclosed, place: start) }
    if byte == bracket {
      position += 1
      depth -= 1
      return true
    }
    guard !isFirst else { return false }
    guard byte == UInt8(ascii: ",") else { throw JSONFault(kind: .missingComma, place: position) }
    position += 1
    skipSpace()
    return false
  }

  private mutating func items() throws(JSONFault) -> [YAMLNode] {
    let start = try enter()
    var items: [YAMLNode] = []
    while try !close(UInt8(ascii: "]"), start, isFirst: items.isEmpty) { items.append(try value()) }
    return items
  }

  private mutating func entries() throws(JSONFault) -> [YAMLEntry] {
    let start = try enter()
    var entries: [YAMLEntry] = []
    while try !close(UInt8(ascii: "}"), start, isFirst: entries.isEmpty) {
      let keyStart = position
      guard next == UInt8(ascii: "\"") else {
        throw JSONFault(kind: next == UInt8(ascii: "}") ? .missingValue : .unknownWord, place: position)
      }
      let key = try string()
      // Within the quotation marks, so that a key can be replaced by another.
      let keyRange = ByteRange(keyStart + 1..<position - 1)
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw JSONFault(kind: .missingColon, place: position) }
      position += 1
      entries.append(YAMLEntry(key: key.text, keyRange: keyRange, value: try value()))
    }
    return entries
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(JSONFault) -> YAMLScalar {
    let start = position
    while let byte = next, byte > 0x20, ![0x22, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || text.utf8.first.map(Self.beginsNumber) == true else {
      throw JSONFault(kind: .unknownWord, place: start)
    }
    return YAMLScalar(text: text, map: OffsetMap(literal: ByteRange(start..<position)), isPlain: true)
  }

  private static func beginsNumber(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0x2D }

  private mutating func string() throws(JSONFault) -> YAMLScalar {
    let start = position
    var reader = JSONStringReader(bytes: bytes, position: position + 1, end: end)
    let scalar = try reader.read(from: start)
    position = reader.position
    return scalar
  }
}
