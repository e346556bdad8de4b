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
  var hexadecimal: String { Self.digits(first) + Self.digits(second) }

  /// Half of it: 16 hexadecimal digits.
  var shortHexadecimal: String { Self.digits(first) }

  private static func digits(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
