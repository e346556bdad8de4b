/// Reads values of PDF out of bytes.
struct PDFParser {
  private static let deepest = 32
  private static let mostValues = 20_000
  private static let longestString = 65_536

  private let bytes: ArraySlice<UInt8>
  /// Where it has come to.
  private(set) var index: Int
  private var values = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next value; nil where there is none.
  mutating func value(depth: Int = 0) -> PDFValue? {
    values += 1
    guard depth < Self.deepest, values < Self.mostValues else { return nil }
    skipBlanks()
    guard index < bytes.endIndex else { return nil }
    let rest = bytes[index...]
    switch bytes[index] {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "<"): return rest.has("<<") ? dictionary(depth) : .string(hexadecimal())
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39: return number()
    default:
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      if take("null") { return .null }
      return nil
    }
  }

  /// Takes a word, after blanks.
  mutating func take(_ word: StaticString) -> Bool {
    skipBlanks()
    guard bytes[index...].has(word) else { return false }
    index += word.utf8CodeUnitCount
    return true
  }

  /// Takes a whole number without sign.
  mutating func natural() -> Int? {
    skipBlanks()
    var value = 0
    let start = index
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]), index - start < 15 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index] == UInt8(ascii: "%") {
        while index < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else {
        return
      }
    }
  }

  private mutating func name() -> String {
    index += 1
    var name: [UInt8] = []
    while index < bytes.endIndex, bytes[index] > 0x20, !bytes[index].isPDFDelimiter, name.count < 128 {
      name.append(bytes[index])
      index += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// A number, or the reference that two numbers and an R make.
  private mutating func number() -> PDFValue? {
    let start = index
    while index < bytes.endIndex, index - start < 32, bytes[index] > 0x20, !bytes[index].isPDFDelimiter { index += 1 }
    let digits = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let value = Int(digits) else { return Double(digits).map { .number(Int(clamped: $0)) } }
    let after = index
    if value >= 0, natural() != nil, take("R") { return .reference(value) }
    index = after
    return .number(value)
  }

  private mutating func array(_ depth: Int) -> PDFValue {
    index += 1
    var values: [PDFValue] = []
    while !take("]"), let value = value(depth: depth + 1) { values.append(value) }
    return .array(values)
  }

  private mutating func dictionary(_ depth: Int) -> PDFValue {
    index += 2
    var fields: [String: PDFValue] = [:]
    while !take(">>"), let key = value(depth: depth + 1), let value = value(depth: depth + 1) {
      if let name = key.name { fields[name] = value }
    }
    return .dictionary(fields)
  }

  private mutating func hexadecimal() -> [UInt8] {
    index += 1
    var string: [UInt8] = []
    var high: UInt8?
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: ">"), string.count < Self.longestString {
      if let digit = bytes[index].hexadecimalDigit {
        if let first = high {
          string.append(first << 4 | digit)
          high = nil
        } else {
          high = digit
        }
      }
      index += 1
    }
    if let high { string.append(high << 4) }
    index = min(index + 1, bytes.endIndex)
    return string
  }

  private mutating func literal() -> [UInt8] {
    index += 1
    var string: [UInt8] = []
    var open = 1
    while index < bytes.endIndex, string.count < Self.longestString {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return string }
      case UInt8(ascii: "\\"):
        if let escaped = escaped() { string.append(escaped) }
        continue
      default: break
      }
      string.append(byte)
    }
    return string
  }

  /// What stands after a backslash; nil for a line that goes on.
  private mutating func escaped() -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case 0x0D:
      if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      return nil
    case 0x0A: return nil
    case 0x30...0x37:
      var value = Int(byte - 0x30)
      for _ in 0..<2 where index < bytes.endIndex && (0x30...0x37).contains(bytes[index]) {
        value = value * 8 + Int(bytes[index] - 0x30)
        index += 1
      }
      return UInt8(truncatingIfNeeded: value)
    default: return byte
    }
  }
}

extension UInt8 {
  fileprivate var isPDFDelimiter: Bool { "()<>[]{}/%".utf8.contains(self) }
}

extension Int {
  /// The whole part of a number, or the nearest there is.
  fileprivate init(clamped value: Double) {
    self = value.isFinite && abs(value) < 1e15 ? Int(value) : 0
  }
}
