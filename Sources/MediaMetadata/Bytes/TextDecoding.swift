extension String {
  /// The most of a text field that is kept, in bytes.
  static let longestField = 4096

  /// A text of a metadata field: UTF-8 where it is valid, else Windows-1252 as old programs wrote it. It ends at a NUL,
  /// and blanks around it are dropped.
  init(field bytes: some Sequence<UInt8>) {
    var kept: [UInt8] = []
    for byte in bytes {
      if byte == 0 || kept.count == Self.longestField { break }
      kept.append(byte)
    }
    if let text = String(validating: kept, as: UTF8.self) {
      self = text.trimmed
    } else if kept.count == Self.longestField, let text = String(validating: kept.wholeCharacters, as: UTF8.self) {
      self = text.trimmed
    } else {
      self = String(String.UnicodeScalarView(kept.map(Unicode.Scalar.init))).trimmed
    }
  }

  /// A text in UTF-16, up to a NUL.
  init(utf16 bytes: some RandomAccessCollection<UInt8>, _ order: ByteOrder) {
    var units: [UInt16] = []
    var iterator = bytes.makeIterator()
    while let first = iterator.next(), let second = iterator.next(), units.count < Self.longestField {
      let unit = order == .big ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first)
      if unit == 0 { break }
      if unit != 0xFEFF { units.append(unit) }
    }
    self = String(decoding: units, as: UTF16.self).trimmed
  }

  /// Without blanks and control characters at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0.value > 0x20 }),
      let last = scalars.lastIndex(where: { $0.value > 0x20 })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension [UInt8] {
  /// Without the beginning of a character that was cut at the end.
  fileprivate var wholeCharacters: ArraySlice<UInt8> {
    guard let last = lastIndex(where: { $0 & 0xC0 != 0x80 }), count - last <= 4 else { return self[...] }
    return self[..<last]
  }
}
