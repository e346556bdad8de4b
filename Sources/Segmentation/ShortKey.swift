/// A short word in lower case, composed, packed into 16 bytes, so that looking it up needs no memory of its own.
struct ShortKey: Hashable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// How many bytes it has; more than `capacity` when it did not fit, and then it equals no key in a table.
  private(set) var count = 0

  /// The longest key in bytes.
  static let capacity = 16

  /// Whether the word was too long.
  var isTooLong: Bool { count > Self.capacity }

  /// Folds a stretch of a text: lower case, base letter and accent as one, any run of spaces as one space.
  init(_ text: TextBytes, _ range: Range<Int>) {
    var position = range.lowerBound
    var isAfterSpace = false
    while position < range.upperBound, count <= Self.capacity {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        let isSpace = byte == 0x20 || byte == 0x09
        if !(isSpace && isAfterSpace) { append(byte &- 0x41 < 26 ? byte | 0x20 : isSpace ? 0x20 : byte) }
        isAfterSpace = isSpace
      } else {
        let scalar = text.scalar(at: position)
        position += scalar.length
        let isSpace = ScalarKind(scalar.value) == .space
        if isSpace {
          if !isAfterSpace { append(0x20) }
        } else {
          append(scalar: scalar.value)
        }
        isAfterSpace = isSpace
      }
    }
  }

  /// Folds a key of a table.
  init(_ string: String) {
    var string = string
    self = string.withUTF8 { ShortKey(TextBytes(buffer: $0), 0..<$0.count) }
  }

  /// Adds a byte at the end.
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << (8 * UInt64(count))
    } else if count < Self.capacity {
      high |= UInt64(byte) << (8 * UInt64(count - 8))
    }
    count += 1
  }

  private mutating func append(scalar value: UInt32) {
    if (0x300..<0x370).contains(value) {
      compose(with: value)
      return
    }
    let folded = Self.lowercased(value)
    switch folded {
    // Soft hyphens and joiners are not spelling.
    case 0xAD, 0x200C, 0x200D, 0x2060: break
    case ..<0x80: append(UInt8(folded))
    default: if let scalar = Unicode.Scalar(folded) { for byte in UTF8.encode(scalar) ?? .init() { append(byte) } }
    }
  }

  private static func lowercased(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xC0..<0xDF: return value == 0xD7 ? value : value + 0x20
    case 0x2019: return 0x27
    case ..<0x100: return value
    // The Turkish capital İ would become two code points.
    case 0x130: return 0x69
    default:
      guard let scalar = Unicode.Scalar(value) else { return value }
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first?.value ?? value : value
    }
  }

  /// Puts an accent onto the letter before it, if the two have a code point of their own.
  private mutating func compose(with mark: UInt32) {
    guard count > 0, count <= Self.capacity, let composed = Accents.composed(byte(at: count - 1), mark) else {
      // An accent that nothing composes with: kept, so that the word differs from the one without.
      for byte in Unicode.Scalar(mark).flatMap(UTF8.encode) ?? .init() { append(byte) }
      return
    }
    removeLast()
    for byte in Unicode.Scalar(composed).flatMap(UTF8.encode) ?? .init() { append(byte) }
  }

  private func byte(at index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: index < 8 ? low >> (8 * UInt64(index)) : high >> (8 * UInt64(index - 8)))
  }

  private mutating func removeLast() {
    count -= 1
    if count < 8 {
      low &= ~(0xFF << (8 * UInt64(count)))
    } else {
      high &= ~(0xFF << (8 * UInt64(count - 8)))
    }
  }
}
