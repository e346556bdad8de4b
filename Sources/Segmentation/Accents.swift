/// Letters with accents that the languages of the word tables use.
enum Accents {
  /// The code point for a lower-case ASCII letter with a combining mark, or nil if these languages have none.
  ///
  /// From Unicode's canonical decompositions of Latin-1 and Latin Extended-A. Words with other accents are in no table.
  static func composed(_ letter: UInt8, _ mark: UInt32) -> UInt32? {
    switch mark {
    case 0x300: find(letter, in: [("a", 0xE0), ("e", 0xE8), ("i", 0xEC), ("o", 0xF2), ("u", 0xF9)])
    case 0x301:
      find(
        letter,
        in: [
          ("a", 0xE1), ("e", 0xE9), ("i", 0xED), ("o", 0xF3), ("u", 0xFA), ("y", 0xFD), ("c", 0x107), ("n", 0x144),
          ("s", 0x15B), ("z", 0x17A),
        ])
    case 0x302: find(letter, in: [("a", 0xE2), ("e", 0xEA), ("i", 0xEE), ("o", 0xF4), ("u", 0xFB)])
    case 0x303: find(letter, in: [("a", 0xE3), ("n", 0xF1), ("o", 0xF5)])
    case 0x306: find(letter, in: [("g", 0x11F), ("a", 0x103)])
    case 0x307: find(letter, in: [("z", 0x17C), ("i", 0x69)])
    case 0x308:
      find(letter, in: [("a", 0xE4), ("e", 0xEB), ("i", 0xEF), ("o", 0xF6), ("u", 0xFC), ("y", 0xFF)])
    case 0x30A: find(letter, in: [("a", 0xE5), ("u", 0x16F)])
    case 0x30C: find(letter, in: [("c", 0x10D), ("s", 0x161), ("z", 0x17E), ("e", 0x11B), ("r", 0x159)])
    case 0x327: find(letter, in: [("c", 0xE7), ("s", 0x15F)])
    case 0x328: find(letter, in: [("a", 0x105), ("e", 0x119)])
    default: nil
    }
  }

  private static func find(_ letter: UInt8, in pairs: [(Unicode.Scalar, UInt32)]) -> UInt32? {
    pairs.first { $0.0.value == UInt32(letter) }?.1
  }
}
