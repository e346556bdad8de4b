/// A JSON value, as requests have them. Numbers are read and not kept: no key takes one.
indirect enum JSONBody: Equatable {
  case null
  case bool(Bool)
  case number
  case text(String)
  case list([JSONBody])
  case object([(key: String, value: JSONBody)])

  static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null), (.number, .number): true
    case (.bool(let left), .bool(let right)): left == right
    case (.text(let left), .text(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.object(let left), .object(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  /// Reads a value strictly (RFC 8259); nil for anything else, and for what is nested deeper than 32 levels.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }
}

extension JSONBody {
  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return position == bytes.count
      }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
      while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
      guard next == byte.asciiValue else { return false }
      position += 1
      return true
    }

    mutating func value(depth: Int) -> JSONBody? {
      guard depth < 32 else { return nil }
      skipSpace()
      switch next {
      case 0x7B: return object(depth)
      case 0x5B: return list(depth)
      case 0x22: return string().map(JSONBody.text)
      case 0x74: return word("true") ? .bool(true) : nil
      case 0x66: return word("false") ? .bool(false) : nil
      case 0x6E: return word("null") ? .null : nil
      default: return number() ? .number : nil
      }
    }

    private mutating func word(_ word: String) -> Bool {
      guard bytes[position...].starts(with: word.utf8) else { return false }
      position += word.utf8.count
      return true
    }

    private mutating func number() -> Bool {
      let start = position
      while let byte = next, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
        position += 1
      }
      return position > start && Double(String(decoding: bytes[start..<position], as: UTF8.self)) != nil
    }

    private mutating func object(_ depth: Int) -> JSONBody? {
      position += 1
      var members: [(key: String, value: JSONBody)] = []
      skipSpace()
      if take("}") { return .object(members) }
      repeat {
        skipSpace()
        guard next == 0x22, let key = string() else { return nil }
        skipSpace()
        guard take(":"), let value = value(depth: depth + 1) else { return nil }
        members.append((key, value))
        skipSpace()
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    private mutating func list(_ depth: Int) -> JSONBody? {
      position += 1
      var items: [JSONBody] = []
      skipSpace()
      if take("]") { return .list(items) }
      repeat {
        guard let value = value(depth: depth + 1) else { return nil }
        items.append(value)
        skipSpace()
      } while take(",")
      return take("]") ? .list(items) : nil
    }

    private mutating func string() -> String? {
      position += 1
      var utf8: [UInt8] = []
      while let byte = next {
        position += 1
        switch byte {
        case 0x22: return String(validating: utf8, as: UTF8.self)
        case 0x5C:
          guard let scalar = escape() else { return nil }
          utf8 += Array(String(scalar).utf8)
        case 0..<0x20: return nil
        default: utf8.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      guard let byte = next else { return nil }
      position += 1
      switch byte {
      case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
      case 0x62: return "\u{8}"
      case 0x66: return "\u{C}"
      case 0x6E: return "\n"
      case 0x72: return "\r"
      case 0x74: return "\t"
      case 0x75:
        guard let first = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard take("\\"), take("u"), let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
      default: return nil
      }
    }

    private mutating func unit() -> UInt32? {
      guard position + 4 <= bytes.count else { return nil }
      let digits = bytes[position..<position + 4]
      position += 4
      guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
  }
}
