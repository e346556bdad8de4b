/// Folds one letter at a time: lower case, base letter and accent as one, joiners and soft hyphens left out.
enum LetterFolding {
  /// A folded letter, or nothing where there was only a joiner.
  struct Letter {
    /// The code point, or 0 for nothing.
    var value: UInt32

    /// Its bytes in UTF-8.
    @inline(__always)
    func forEachByte(_ body: (UInt8) -> Void) {
      switch value {
      case 0: break
      case ..<0x80: body(UInt8(value))
      case ..<0x800:
        body(UInt8(0xC0 | value >> 6))
        body(UInt8(0x80 | value & 0x3F))
      case ..<0x10000:
        body(UInt8(0xE0 | value >> 12))
        body(UInt8(0x80 | value >> 6 & 0x3F))
        body(UInt8(0x80 | value & 0x3F))
      default:
        body(UInt8(0xF0 | value >> 18 & 0x07))
        body(UInt8(0x80 | value >> 12 & 0x3F))
        body(UInt8(0x80 | value >> 6 & 0x3F))
        body(UInt8(0x80 | value & 0x3F))
      }
    }
  }

  /// Reads the letter at a place and moves past it and the accent after it.
  static func next(in word: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Letter {
    var letter = lowercased(scalar(in: word, at: &position))
    switch letter {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return Letter(value: 0)
    case 0x2019, 0x2BC: return Letter(value: 0x27)
    case 0x2010, 0x2011: return Letter(value: 0x2D)
    default: break
    }
    while position + 1 < word.count, word[position] == 0xCC || word[position] == 0xCD {
      var after = position
      let mark = scalar(in: word, at: &after)
      guard let composed = composed(letter, mark) else { break }
      letter = composed
      position = after
    }
    return Letter(value: letter)
  }

  private static func scalar(in word: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt32 {
    let lead = word[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || (lead >= 0xC2 && lead < 0xF5 && position + length <= word.count) else {
      position += 1
      return 0xFFFD
    }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for index in position + 1..<position + length { value = value << 6 | UInt32(word[index] & 0x3F) }
    position += length
    return value
  }

  /// The lower-case letter, for Latin-1 and Latin Extended-A; dictionaries of Swedish and English have no others.
  static func lowercased(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value | 0x20
    case 0xC0...0xDE where value != 0xD7: value | 0x20
    case 0x100...0x137 where value != 0x130: value | 1
    case 0x14A...0x177: value | 1
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
    case 0x178: 0xFF
    default: value
    }
  }

  /// The letter that a base letter and an accent make, as far as Latin-1 has it, with a few more.
  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    let pairs: [(Unicode.Scalar, UInt32)]
    switch mark {
    case 0x300: pairs = [("a", 0xE0), ("e", 0xE8), ("i", 0xEC), ("o", 0xF2), ("u", 0xF9)]
    case 0x301:
      pairs = [
        ("a", 0xE1), ("e", 0xE9), ("i", 0xED), ("o", 0xF3), ("u", 0xFA), ("y", 0xFD), ("c", 0x107), ("n", 0x144),
        ("s", 0x15B), ("z", 0x17A),
      ]
    case 0x302: pairs = [("a", 0xE2), ("e", 0xEA), ("i", 0xEE), ("o", 0xF4), ("u", 0xFB)]
    case 0x303: pairs = [("a", 0xE3), ("n", 0xF1), ("o", 0xF5)]
    case 0x308: pairs = [("a", 0xE4), ("e", 0xEB), ("i", 0xEF), ("o", 0xF6), ("u", 0xFC), ("y", 0xFF)]
    case 0x30A: pairs = [("a", 0xE5), ("u", 0x16F)]
    case 0x30C: pairs = [("c", 0x10D), ("s", 0x161), ("z", 0x17E), ("e", 0x11B), ("r", 0x159)]
    case 0x327: pairs = [("c", 0xE7), ("s", 0x15F)]
    default: return nil
    }
    return pairs.first { $0.0.value == letter }?.1
  }
}
