/// Hashes of words and of any part of a word, in constant time once the word has been read.
///
/// A word's hash is a polynomial of its bytes, so that the hash of a part follows from those of two beginnings.
enum FormHash {
  /// An odd number without a pattern.
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C55

  /// The most bytes that are put into a word.
  static let longestInsertion = 12

  /// The hash of a word with one byte more.
  @inline(__always)
  static func append(_ byte: UInt8, to hash: UInt64) -> UInt64 { hash &* base &+ UInt64(byte) &+ 1 }

  /// The hash of bytes after those that `hash` is of.
  static func append(_ bytes: [UInt8], to hash: UInt64) -> UInt64 {
    bytes.reduce(hash) { append($1, to: $0) }
  }

  /// The hash of a whole word.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { append($1, to: $0) } }

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
  private let powers: [UInt64]

  init(_ bytes: [UInt8]) {
    var hashes: [UInt64] = [0]
    var powers: [UInt64] = [1]
    hashes.reserveCapacity(bytes.count + 1)
    powers.reserveCapacity(bytes.count + 1)
    for (index, byte) in bytes.enumerated() {
      hashes.append(FormHash.append(byte, to: hashes[index]))
      powers.append(powers[index] &* FormHash.base)
    }
    // A replacement may be a few letters longer than the word.
    while powers.count <= FormHash.longestInsertion { powers.append(powers[powers.count - 1] &* FormHash.base) }
    self.hashes = hashes
    self.powers = powers
  }

  /// The hash of a part.
  @inline(__always)
  subscript(range: Range<Int>) -> UInt64 {
    hashes[range.upperBound] &- hashes[range.lowerBound] &* powers[range.count]
  }

  /// The hash of the first bytes with some more after them.
  @inline(__always)
  func extended(_ end: Int, _ hash: UInt64, count: Int) -> UInt64 { hashes[end] &* powers[count] &+ hash }

  /// The hash of two words after each other, the second given with its length in bytes.
  @inline(__always)
  func joined(_ first: UInt64, _ second: UInt64, count: Int) -> UInt64 { first &* powers[count] &+ second }
}
