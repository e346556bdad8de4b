/// A text's bytes for reading back and forth: beyond either end there are zeros, and bytes that are no UTF-8 are U+FFFD.
///
/// Only for the time in which the buffer stays in place.
struct TextBytes {
  /// The bytes.
  let buffer: UnsafeBufferPointer<UInt8>

  /// How many bytes there are.
  var count: Int { buffer.count }

  /// A byte, or 0 outside the text.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: buffer.count) ? buffer[index] : 0
  }

  /// The eight bytes from a place on, the first one lowest; nil at the text's end.
  func eightBytes(at index: Int) -> UInt64? {
    guard index >= 0, index <= buffer.count - 8 else { return nil }
    return UInt64(littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// A code point and how many bytes it takes.
  struct Scalar {
    /// The code point's value; U+FFFD where there is none.
    var value: UInt32
    /// Its bytes, at least one.
    var length: Int

    /// What a byte is that begins no code point.
    static let invalid = Scalar(value: 0xFFFD, length: 1)
  }

  /// The code point that begins at a byte.
  func scalar(at index: Int) -> Scalar {
    let lead = UInt32(self[index])
    switch lead {
    case ..<0x80:
      return Scalar(value: lead, length: 1)
    case 0xC2..<0xE0:
      guard let second = continuation(index + 1) else { return .invalid }
      return Scalar(value: (lead & 0x1F) << 6 | second, length: 2)
    case 0xE0..<0xF0:
      guard let second = continuation(index + 1), let third = continuation(index + 2) else { return .invalid }
      let value = (lead & 0x0F) << 12 | second << 6 | third
      return value < 0x800 || (0xD800..<0xE000).contains(value) ? .invalid : Scalar(value: value, length: 3)
    case 0xF0..<0xF5:
      guard let second = continuation(index + 1), let third = continuation(index + 2),
        let fourth = continuation(index + 3)
      else { return .invalid }
      let value = (lead & 0x07) << 18 | second << 12 | third << 6 | fourth
      return value < 0x10000 || value > 0x10FFFF ? .invalid : Scalar(value: value, length: 4)
    default:
      return .invalid
    }
  }

  /// The code point that ends just before a byte; its length is 0 at the text's beginning.
  func scalar(before index: Int) -> Scalar {
    guard index > 0 else { return Scalar(value: 0, length: 0) }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    return scalar.length == index - start ? scalar : .invalid
  }

  /// A stretch without the spaces and invisible characters at its ends, or nil if nothing is left.
  func visiblePart(_ start: Int, _ end: Int) -> Range<Int>? {
    var start = start
    while start < end {
      let scalar = scalar(at: start)
      guard ScalarKind.isInvisible(scalar.value) else { break }
      start += scalar.length
    }
    var end = end
    while end > start {
      let scalar = scalar(before: end)
      guard ScalarKind.isInvisible(scalar.value) else { break }
      end -= scalar.length
    }
    return start < end ? start..<end : nil
  }

  private func continuation(_ index: Int) -> UInt32? {
    let byte = self[index]
    return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
  }
}
