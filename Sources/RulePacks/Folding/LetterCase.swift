/// Capitals and small letters in UTF-8.
enum LetterCase {
  /// Whether a capital letter begins at a byte.
  static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let lead = bytes[index]
    if lead < 0x80 { return lead &- 0x41 < 26 }
    guard let scalar = scalar(bytes, at: index) else { return false }
    return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  /// The character that begins at a byte, or nil where none does.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let lead = UInt32(bytes[index])
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    var value = length == 1 ? lead : lead & (0xFF >> (UInt32(length) + 1))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// Whether a stretch has no capital letter.
  static func isLower(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    for index in range where bytes[index] & 0xC0 != 0x80 {
      if isCapital(bytes, at: index) { return false }
    }
    return true
  }
}
