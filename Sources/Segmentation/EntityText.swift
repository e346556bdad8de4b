/// A text's bytes, read by byte or by scalar, where reading past either end is harmless.
struct EntityText {
  /// The bytes, as UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// The byte at an offset; NUL, which is part of nothing, outside the text.
  subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  /// A scalar and the offset after it.
  typealias Step = (scalar: Unicode.Scalar, next: Int)

  /// The scalar that begins at an offset; nil at the end. A byte that is no UTF-8 stands for itself as U+FFFD.
  func scalar(at offset: Int) -> Step? {
    guard offset < count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset + 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, offset + length <= count else { return ("\u{FFFD}", offset + 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return ("\u{FFFD}", offset + 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", offset + 1) }
    return (scalar, offset + length)
  }

  /// The scalar that ends at an offset, with its own offset as `next`; nil at the start.
  func scalar(before offset: Int) -> Step? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard let step = scalar(at: start), step.next == offset else { return ("\u{FFFD}", offset - 1) }
    return (step.scalar, start)
  }

  /// The offset of the first scalar from `offset` on for which a condition does not hold.
  func end(from offset: Int, while condition: (Unicode.Scalar) -> Bool) -> Int {
    var offset = offset
    while let step = scalar(at: offset), condition(step.scalar) { offset = step.next }
    return offset
  }

  /// Where the stretch begins that ends at `offset` and in which a condition holds, but not before `floor`.
  func start(before offset: Int, floor: Int, while condition: (Unicode.Scalar) -> Bool) -> Int {
    var offset = offset
    while offset > floor, let step = scalar(before: offset), step.next >= floor, condition(step.scalar) {
      offset = step.next
    }
    return offset
  }

  /// Whether ASCII letters stand at an offset, whatever their case. `lowercase` is written in lower case.
  func has(_ lowercase: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + lowercase.utf8CodeUnitCount <= count else { return false }
    for index in 0..<lowercase.utf8CodeUnitCount {
      let byte = bytes[offset + index]
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if folded != lowercase.utf8Start[index] { return false }
    }
    return true
  }
}
