/// A short word in lower case, composed, packed into 32 bytes, so that looking it up needs no memory of its own.
struct ShortKey: Hashable {
  /// Its bytes, eight in each number from the lowest up, with zeros after them.
  fileprivate(set) var bytes = SIMD4<UInt64>()
  /// How many bytes it has; more than `capacity` when it did not fit, and then it equals no key in a table.
  fileprivate(set) var count = 0

  /// The longest key in bytes.
  static let capacity = 32

  /// Whether the word was too long.
  var isTooLong: Bool { count > Self.capacity }

  /// A number to sort it into a table by.
  var hash: UInt64 {
    let mixed = bytes.x ^ (bytes.y &* 0x9E37_79B9_7F4A_7C15) ^ (bytes.z &* 0xC2B2_AE3D_27D4_EB4F) &+ bytes.w
    return (mixed &* 0xD6E8_FEB8_6659_FD93) >> 32
  }

  /// Folds a stretch of a text: lower case, base letter and accent as one, any run of spaces as one space.
  init(_ text: TextBytes, _ range: Range<Int>) {
    var builder = ShortKeyBuilder()
    var position = range.lowerBound
    while position < range.upperBound, builder.count <= Self.capacity {
      if builder.count & 7 == 0, let eight = text.eightBytes(at: position) {
        let taken = builder.append(eight, most: range.upperBound - position)
        position += taken
        if taken > 0 { continue }
      }
      let byte = text[position]
      if byte < 0x80 {
        builder.append(ascii: byte)
        position += 1
      } else {
        let scalar = text.scalar(at: position)
        builder.append(scalar: scalar.value)
        position += scalar.length
      }
    }
    self = builder.key
  }

  /// Folds a key of a table.
  init(_ string: String) {
    var string = string
    self = string.withUTF8 { ShortKey(TextBytes(buffer: $0), 0..<$0.count) }
  }

  fileprivate init(bytes: SIMD4<UInt64>, count: Int) {
    self.bytes = bytes
    self.count = count
  }
}

/// Folds and packs a word, eight bytes at a time.
private struct ShortKeyBuilder {
  private var bytes = SIMD4<UInt64>()
  private(set) var count = 0
  /// The eight bytes at hand.
  private var open: UInt64 = 0
  private var isAfterSpace = false

  /// What was packed.
  var key: ShortKey {
    var bytes = bytes
    if count & 7 != 0, count < ShortKey.capacity { bytes[count >> 3] = open }
    return ShortKey(bytes: bytes, count: count)
  }

  /// Takes the first of eight bytes at once, as many as are there of a word, if all of these are ASCII and no spaces.
  ///
  /// Most words are read in one such step. Gives how many bytes were taken.
  mutating func append(_ eight: UInt64, most: Int) -> Int {
    let length = min(8, most)
    let all: UInt64 = 0x0101_0101_0101_0101
    let word = length == 8 ? eight : eight & ((1 << (8 * UInt64(length))) - 1)
    // In each byte below 0x80, the highest bit of a sum tells whether the byte is at least so much.
    let isVisible = (word &+ all &* 0x5F) & (all << 7)
    guard word & (all << 7) == 0, isVisible.nonzeroBitCount == length else { return 0 }
    let isCapital = (word &+ all &* 0x3F) & ~(word &+ all &* 0x25) & (all << 7)
    open = word | isCapital >> 2
    count += length
    isAfterSpace = false
    if length == 8 {
      if count <= ShortKey.capacity { bytes[(count >> 3) - 1] = open }
      open = 0
    }
    return length
  }

  mutating func append(ascii byte: UInt8) {
    if byte > 0x5A {
      append(byte)
    } else if byte != 0x20, byte != 0x09 {
      append(byte >= 0x41 ? byte | 0x20 : byte)
    } else {
      appendSpace()
    }
  }

  mutating func append(scalar value: UInt32) {
    if (0x300..<0x370).contains(value) {
      compose(with: value)
      return
    }
    let folded = lowercased(value)
    switch folded {
    // Soft hyphens and joiners are not spelling.
    case 0xAD, 0x200C, 0x200D, 0x2060: break
    case 0xC0..<0x1680: encode(folded)
    case ..<0x80: append(UInt8(folded))
    default: if ScalarKind(folded) == .space { appendSpace() } else { encode(folded) }
    }
  }

  private mutating func appendSpace() {
    if !isAfterSpace { append(0x20) }
    isAfterSpace = true
  }

  private mutating func append(_ byte: UInt8) {
    isAfterSpace = false
    open |= UInt64(byte) << (8 * UInt64(count & 7))
    count += 1
    guard count & 7 == 0 else { return }
    if count <= ShortKey.capacity { bytes[(count >> 3) - 1] = open }
    open = 0
  }

  private mutating func encode(_ value: UInt32) {
    if value < 0x800, value >= 0x80 {
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    } else {
      for byte in Unicode.Scalar(value).flatMap(UTF8.encode) ?? .init() { append(byte) }
    }
  }

  /// The lower-case letter, by arithmetic where Unicode's blocks allow it, for the standard library makes a string.
  private func lowercased(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xC0..<0xDF: return value == 0xD7 ? value : value + 0x20
    case ..<0x100: return value
    // The Turkish capital İ would become two code points.
    case 0x130: return 0x69
    case 0x100..<0x138, 0x14A..<0x178: return value | 1
    case 0x139..<0x149, 0x179..<0x17F: return value + (value & 1)
    case 0x391..<0x3AA, 0x410..<0x430: return value + 0x20
    case 0x400..<0x410: return value + 0x50
    case 0x2019: return 0x27
    case 0x3AA..<0x530, 0x590..<0x10A0, 0x1100..<0x1E00, 0x2000..<0x1_0000: return value
    default:
      guard let scalar = Unicode.Scalar(value) else { return value }
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first?.value ?? value : value
    }
  }

  /// Puts an accent onto the letter before it, if the two have a code point of their own.
  private mutating func compose(with mark: UInt32) {
    guard count > 0, count <= ShortKey.capacity else { return }
    let lane = (count - 1) >> 3
    let shift = 8 * UInt64((count - 1) & 7)
    let last = UInt8(truncatingIfNeeded: (count & 7 == 0 ? bytes[lane] : open) >> shift)
    guard let composed = Accents.composed(last, mark) else {
      // An accent that nothing composes with: kept, so that the word differs from the one without.
      encode(mark)
      return
    }
    if count & 7 == 0 {
      open = bytes[lane]
      bytes[lane] = 0
    }
    count -= 1
    open &= ~(0xFF << shift)
    encode(composed)
  }
}
