extension TextEncoding {
  /// A text's bytes in this encoding, without byte-order mark; nil when the encoding lacks one of its characters.
  public func bytes(of text: String) -> [UInt8]? {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case .windows1252: Self.windows1252(text)
    }
  }

  private static func windows1252(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isPlain = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
      guard
        let byte = isPlain
          ? UInt8(scalar.value) : (0x80...0x9F).first(where: { Unicode.Scalar(windows1252: $0) == scalar })
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
