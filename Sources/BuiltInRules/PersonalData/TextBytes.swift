/// The bytes of a text, read as the characters that numbers and addresses are written with, without making strings.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at `index`, or NUL outside the text.
  @inline(__always)
  subscript(index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// The character that begins at `index` and its length in bytes; nil at the end.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = self[index]
    guard index < count else { return nil }
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Where the character that ends before `index` begins; nil at the start of the text.
  func start(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether a letter of any script, or a mark on one, begins at `index`.
  func isLetter(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIILetter }
    guard let (scalar, _) = scalar(at: index) else { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  /// Whether a letter of any script ends before `index`.
  func isLetter(before index: Int) -> Bool { start(before: index).map(isLetter(at:)) ?? false }
}

extension UInt8 {
  /// Whether it is a letter A–Z, capital or not.
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it is a digit 0–9.
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is an ASCII letter or digit.
  @inline(__always) var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
}
