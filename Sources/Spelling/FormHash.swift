/// Hashes of words and of any part of a word, in constant time once the word has been read.
///
/// A word's hash is a polynomial of its bytes, so that the hash of a part follows from those of two beginnings.
enum FormHash {
  /// An odd number without a pattern.
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C55

  /// The hash of no bytes.
  static let ofNothing: UInt64 = 0

  /// The hash of a word with one byte more.
  @inline(__always)
  static func append(_ byte: UInt8, to hash: UInt64) -> UInt64 { hash &* base &+ UInt64(byte) &+ 1 }

  /// The hash of bytes after those that `hash` is of.
  static func append(_ bytes: [UInt8], to hash: UInt64) -> UInt64 {
    bytes.reduce(hash) { append($1, to: $0) }
  }

  /// The hash of a whole word.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(ofNothing) { append($1, to: $0) } }

  /// Spreads a hash over all 64 bits, for its place in a table.
  @inline(__always)
  static func mixed(_ hash: UInt64) -> UInt64 {
    var mixed = hash ^ hash >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 29
    mixed = mixed &* 0xC2B2_AE3D_27D4_EB4F
    return mixed ^ mixed >> 32
  }
}

/// The hashes of all beginnings of a word.
struct PrefixHashes {
  /// The hash of the first `n` bytes at index `n`.
  private let hashes: [UInt64]

  /// The powers of the base: as many as nearly all words have bytes.
  private static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    while powers.count < 256 { powers.append(powers[powers.count - 1] &* FormHash.base) }
    return powers
  }()

  init(_ bytes: [UInt8]) {
    hashes = Array(unsafeUninitializedCapacity: bytes.count + 1) { room, count in
      var hash = FormHash.ofNothing
      room.initializeElement(at: 0, to: hash)
      for index in bytes.indices {
        hash = FormHash.append(bytes[index], to: hash)
        room.initializeElement(at: index + 1, to: hash)
      }
      count = bytes.count + 1
    }
  }

  @inline(__always)
  private static func power(_ exponent: Int) -> UInt64 {
    exponent < powers.count ? powers[exponent] : longPower(exponent)
  }

  private static func longPower(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power &* FormHash.base }
  }

  /// The hash of a part.
  @inline(__always)
  subscript(range: Range<Int>) -> UInt64 {
    hashes[range.upperBound] &- hashes[range.lowerBound] &* Self.power(range.count)
  }

  /// The hash of the first bytes with some more after them.
  @inline(__always)
  func extended(_ end: Int, _ hash: UInt64, count: Int) -> UInt64 { hashes[end] &* Self.power(count) &+ hash }

  /// The hash of two words after each other, the second given with its length in bytes.
  @inline(__always)
  func joined(_ first: UInt64, _ second: UInt64, count: Int) -> UInt64 { first &* Self.power(count) &+ second }
}
