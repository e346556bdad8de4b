/// A text in short, such that the sketches of texts that are alike are alike too.
///
/// It is a MinHash (A. Broder, 1997) with one permutation (P. Li, A. Owen and C.-H. Zhang, 2012): every stretch of five
/// characters is hashed, the hashes fall into bins by their low bits, and each bin keeps its least. Letters count whatever
/// their case; space, punctuation and what links lead to do not, so that neither a new line nor a new tracking code hides
/// that a text is the same.
public struct TextSketch: Hashable, Sendable {
  /// How many bins there are.
  static let binCount = 64
  /// How many bytes of letters and digits a text must have to be told from others.
  static let shortest = 24

  /// The least hash of each bin, without the bits that chose it; the greatest number for a bin without any.
  private var bins = SIMD64<UInt16>(repeating: .max)

  /// Takes the sketch of a text; nil when it is too short.
  public init?(_ utf8: [UInt8]) {
    var length = 0
    // The last five bytes that count.
    var stretch: UInt64 = 0
    var index = 0
    while index < utf8.count {
      if utf8[index] == UInt8(ascii: ":"), Self.beginsLink(utf8, at: index) {
        while index < utf8.count, utf8[index] > 0x20 { index += 1 }
        continue
      }
      let byte = utf8[index]
      let punctuation = Self.punctuation(utf8, at: index)
      index += max(punctuation, 1)
      guard punctuation == 0, let counted = Self.counted(byte) else { continue }
      length += 1
      stretch = (stretch << 8 | UInt64(counted)) & 0xFF_FFFF_FFFF
      guard length >= 5 else { continue }
      let hash = Self.mixed(stretch)
      let bin = Int(hash & 63)
      bins[bin] = min(bins[bin], UInt16(truncatingIfNeeded: hash >> 6) & 0x7FFF)
    }
    guard length >= Self.shortest else { return nil }
  }

  /// How alike two texts are, from 0 to 1: about how many of their stretches they share. The error is 0.05 at worst for
  /// long texts.
  public func likeness(to other: TextSketch) -> Double {
    var same = 0
    var told = 0
    for bin in 0..<Self.binCount where bins[bin] != .max || other.bins[bin] != .max {
      told += 1
      if bins[bin] == other.bins[bin] { same += 1 }
    }
    return told == 0 ? 0 : Double(same) / Double(told)
  }

  /// Numbers of which two texts that are alike share at least one: hashes of four bins each.
  var bands: [UInt64] {
    stride(from: 0, to: Self.binCount, by: 4).compactMap { start in
      var hash = UInt64(start) &+ 0x9E37_79B9
      var isEmpty = true
      for bin in start..<start + 4 {
        if bins[bin] != .max { isEmpty = false }
        hash = Self.mixed(hash &* 0x1_0001 &+ UInt64(bins[bin]))
      }
      return isEmpty ? nil : hash
    }
  }

  /// `https://`: the address after it may differ between posts that say the same.
  private static func beginsLink(_ utf8: [UInt8], at index: Int) -> Bool {
    index + 2 < utf8.count && utf8[index + 1] == UInt8(ascii: "/") && utf8[index + 2] == UInt8(ascii: "/")
  }

  /// The length of a sign outside ASCII that does not count: dashes, quotation marks, spaces (U+00A0–00BF, U+2000–207F).
  private static func punctuation(_ utf8: [UInt8], at index: Int) -> Int {
    switch utf8[index] {
    case 0xC2: 2
    case 0xE2 where index + 1 < utf8.count && (utf8[index + 1] == 0x80 || utf8[index + 1] == 0x81): 3
    default: 0
    }
  }

  /// The byte as it counts: letters in lower case, digits, and the bytes of other scripts; nil for what does not count.
  private static func counted(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte | 0x20
    // Å, Ä and Ö differ from å, ä and ö in one bit of their second byte.
    case 0x80...0x9E: byte | 0x20
    case 0x9F...: byte
    default: nil
    }
  }

  /// The finalizer of MurmurHash3 (A. Appleby): every bit of the number stirs every bit of the result.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var hash = number ^ number >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
