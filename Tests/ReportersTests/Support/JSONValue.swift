import Testing

/// A JSON document, read strictly (RFC 8259): the tests' own reader, so that the writer is not its own judge.
indirect enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  subscript(index: Int) -> JSONValue? {
    if case .array(let items) = self, items.indices.contains(index) { items[index] } else { nil }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var int: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
  var array: [JSONValue] { if case .array(let items) = self { items } else { [] } }
  var object: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

  /// Reads a document; a key that comes twice is an error too.
  init(parsing text: String) throws {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.document()
  }

  /// Reads a document from bytes that must be UTF-8.
  init(parsing bytes: [UInt8]) throws {
    try self.init(parsing: #require(String(validating: bytes, as: UTF8.self), "not UTF-8"))
  }
}

private struct JSONError: Error {
  var offset: Int
  var expected: String
}

private struct JSONReader {
  let bytes: [UInt8]
  var index = 0

  mutating func document() throws -> JSONValue {
    let value = try value()
    skipSpace()
    guard index == bytes.count else { throw fault("the end") }
    return value
  }

  private func fault(_ expected: String) -> JSONError { JSONError(offset: index, expected: expected) }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func require(_ text: String) throws {
    skipSpace()
    guard take(text) else { throw fault(text) }
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("\"") { return .string(try string()) }
    if take("[") { return .array(try items()) }
    if take("{") { return .object(try members()) }
    return .number(try number())
  }

  private mutating func items() throws -> [JSONValue] {
    var items: [JSONValue] = []
    skipSpace()
    if take("]") { return items }
    repeat {
      items.append(try value())
      skipSpace()
    } while take(",")
    try require("]")
    return items
  }

  private mutating func members() throws -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take("}") { return members }
    repeat {
      try require("\"")
      let key = try string()
      guard members[key] == nil else { throw fault("another key than \(key)") }
      try require(":")
      members[key] = try value()
      skipSpace()
    } while take(",")
    try require("}")
    return members
  }

  private mutating func number() throws -> Double {
    let start = index
    while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil, let number = Double(text) else {
      index = start
      throw fault("a value")
    }
    return number
  }

  private mutating func string() throws -> String {
    var units: [UInt16] = []
    var start = index
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20 else { throw fault("an escape") }
      if byte == 0x22 || byte == 0x5C {
        units += String(decoding: bytes[start..<index], as: UTF8.self).utf16
        index += 1
        if byte == 0x22 { return String(decoding: units, as: UTF16.self) }
        units.append(try escape())
        start = index
      } else {
        index += 1
      }
    }
    throw fault("\"")
  }

  private mutating func escape() throws -> UInt16 {
    guard index < bytes.count else { throw fault("an escape") }
    let plain: [Character: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    let letter = Character(Unicode.Scalar(bytes[index]))
    index += 1
    if let unit = plain[letter] { return unit }
    guard letter == "u", index + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw fault("an escape") }
    index += 4
    return unit
  }
}
