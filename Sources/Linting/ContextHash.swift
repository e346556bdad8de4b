/// FNV-1a (Fowler, Noll, Vo) of 64 bits from two different offsets; names, not secrets. Personal data is never hashed.
struct ContextHash: Hashable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x8422_2325_CBF2_9CE4

  /// Adds bytes and a separator that occurs in no UTF-8 text.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
    add(0xFF)
  }

  /// Adds one byte.
  mutating func add(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
    second = (second ^ UInt64(byte)) &* 0x100_0000_01B3 &+ (second >> 47)
  }

  /// The whole hash: 32 hexadecimal digits.
  var hexadecimal: String { Self.digits(of: first, second) }

  /// Half of it: 16 hexadecimal digits.
  var shortHexadecimal: String { Self.digits(of: first) }

  /// Written digit by digit into one string, for every finding has such a name.
  private static func digits(of words: UInt64...) -> String {
    String(unsafeUninitializedCapacity: words.count * 16) { buffer in
      for index in 0..<words.count * 16 {
        let digit = UInt8(truncatingIfNeeded: words[index / 16] >> UInt64(60 - index % 16 * 4) & 0xF)
        buffer[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
      }
      return words.count * 16
    }
  }
}
