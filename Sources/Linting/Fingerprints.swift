import LintCore
import SourceText

/// Names for findings that stay when lines are added or moved elsewhere in the file.
///
/// A fingerprint is a hash of the rule, the post and the words found, with a running number for repeats. For personal
/// data the words stay out: ten thousand guesses a second would find them. There the running number alone decides.
struct Fingerprints {
  private var seen: [Hash: Int] = [:]

  /// The fingerprint of the next finding in file order, as 32 hexadecimal digits.
  mutating func next(
    rule: String, post: String?, channel: Channel?, words: ArraySlice<UInt8>, isPersonalData: Bool
  ) -> String {
    var hash = Hash()
    hash.add(rule.utf8)
    hash.add((post ?? "").utf8)
    hash.add((channel?.rawValue ?? "").utf8)
    if !isPersonalData { hash.add(words) }
    let repeats = seen[hash, default: 0]
    seen[hash] = repeats + 1
    hash.add(String(repeats).utf8)
    return hash.hexadecimal
  }

  /// FNV-1a (Fowler, Noll, Vo) of 64 bits from two different offsets; names, not secrets.
  private struct Hash: Hashable {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x8422_2325_CBF2_9CE4

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { add(byte) }
      // A separator that occurs in no UTF-8 text.
      add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second ^ UInt64(byte)) &* 0x100_0000_01B3 &+ (second >> 47)
    }

    var hexadecimal: String {
      [first, second].map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }.joined()
    }
  }
}
