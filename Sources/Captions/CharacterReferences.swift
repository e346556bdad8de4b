/// Reads character references as HTML does: `&amp;`, `&#228;`, `&#xE4;`, and some names without a semicolon.
enum CharacterReferences {
  /// A reference and what it stands for.
  struct Reference {
    var text: String
    /// How many bytes it takes, the ampersand included.
    var length: Int
  }

  /// The longest name in the table, in bytes.
  private static let longestName = 31

  /// The reference that begins with the `&` at a position; nil where it is only an ampersand.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at ampersand: Int, before end: Int, inAnnotation: Bool = false
  ) -> Reference? {
    let start = ampersand + 1
    guard start < end else { return nil }
    if bytes[start] == 0x23 { return number(bytes, at: start + 1, before: end, from: ampersand) }
    var nameEnd = start
    while nameEnd < end, nameEnd - start <= longestName, bytes[nameEnd].isCaptionAlphanumeric { nameEnd += 1 }
    guard nameEnd > start else { return nil }
    if nameEnd < end, bytes[nameEnd] == 0x3B, let text = named(bytes[start..<nameEnd]) {
      return Reference(text: text, length: nameEnd + 1 - ampersand)
    }
    // Old names need no semicolon: the longest that fits.
    var length = min(6, nameEnd - start)
    while length >= 2 {
      let name = bytes[start..<start + length]
      if find(name, in: legacyNames) != nil, let text = named(name) {
        let next = start + length < end ? bytes[start + length] : 0
        if inAnnotation, next == 0x3D || next.isCaptionAlphanumeric { return nil }
        return Reference(text: text, length: length + 1)
      }
      length -= 1
    }
    return nil
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int, from ampersand: Int
  ) -> Reference? {
    var index = start
    let isHexadecimal = index < end && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    var value: UInt32 = 0
    let first = index
    while index < end, let digit = bytes[index].hexadecimalValue, isHexadecimal || digit < 10 {
      // Beyond Unicode it stays beyond.
      value = min(0x11_0000, value * (isHexadecimal ? 16 : 10) + digit)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == 0x3B { index += 1 }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Reference(text: String(scalar ?? "\u{FFFD}"), length: index - ampersand)
  }

  /// What a name stands for.
  private static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let value = find(name, in: names) else { return nil }
    var text = ""
    var code: UInt32 = 0
    names.withUTF8Buffer { table in
      for index in value {
        if let digit = table[index].hexadecimalValue {
          code = code << 4 | digit
          continue
        }
        text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        code = 0
      }
    }
    text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    return text
  }

  /// The place of a name's value in a table, by binary search; empty in a table of names alone.
  private static func find(_ name: Slice<UnsafeBufferPointer<UInt8>>, in table: StaticString) -> Range<Int>? {
    table.withUTF8Buffer { table in
      var (low, high) = (0, table.count)
      while low < high {
        // From the middle back to the beginning of its entry.
        var start = (low + high) / 2
        while start > low, table[start - 1] != 0x20 { start -= 1 }
        var nameEnd = start
        while nameEnd < high, table[nameEnd] != 0x20, table[nameEnd] != 0x3D { nameEnd += 1 }
        var end = nameEnd
        while end < high, table[end] != 0x20 { end += 1 }
        let entry = table[start..<nameEnd]
        if entry.elementsEqual(name) { return nameEnd < end ? nameEnd + 1..<end : end..<end }
        if name.lexicographicallyPrecedes(entry) { high = start } else { low = min(high, end + 1) }
      }
      return nil
    }
  }
}

extension UInt8 {
  /// What a hexadecimal digit is worth.
  fileprivate var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}
