/// A character of folded text, as the automaton sees it.
///
/// Folded text has no case, no soft hyphens and one way to write a blank, a hyphen and an apostrophe. Its alphabet is
/// small: the first few symbols stand for kinds of characters, then come lower-case ASCII, and then whatever else occurs
/// in the lists of one image.
struct FoldedSymbol: Hashable, Comparable {
  var value: UInt16

  init(_ value: UInt16) { self.value = value }

  static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// Soft hyphens, zero-width characters and marks of direction: as if they were not there.
  static let skipped = Self(0)
  /// A combining mark of U+0300–U+036F, which belongs to the letter before it.
  static let mark = Self(1)
  /// The end of a line, before blanks are joined. Never the result of folding.
  static let lineBreak = Self(2)
  /// Blanks, or one line end with the blanks around it.
  static let space = Self(3)
  /// A letter that occurs in no list.
  static let otherLetter = Self(4)
  /// Any other character that occurs in no list: punctuation, emojis.
  static let otherSign = Self(5)
  /// A blank line. Phrases do not go across it.
  static let paragraph = Self(6)
  /// The end of the text.
  static let end = Self(7)

  static let firstLetter: UInt16 = 8
  private static let firstDigit: UInt16 = 34
  static let firstSign: UInt16 = 44
  /// The first symbol that differs between images.
  static let firstExtra: UInt16 = 76

  static let hyphen = Self(ascii: 0x2D)
  static let ampersand = Self(ascii: 0x26)
  static let underscore = Self(ascii: 0x5F)
  static let colon = Self(ascii: 0x3A)
  static let fullStop = Self(ascii: 0x2E)
  static let comma = Self(ascii: 0x2C)
  static let apostrophe = Self(ascii: 0x27)
  static let questionMark = Self(ascii: 0x3F)

  /// The symbol of a printable ASCII character; capitals are folded.
  init(ascii byte: UInt8) {
    let byte = UInt16(byte)
    switch byte {
    case 0x61...0x7A: value = Self.firstLetter + (byte - 0x61)
    case 0x41...0x5A: value = Self.firstLetter + (byte - 0x41)
    case 0x30...0x39: value = Self.firstDigit + (byte - 0x30)
    case 0x21...0x2F: value = Self.firstSign + (byte - 0x21)
    case 0x3A...0x40: value = Self.firstSign + 15 + (byte - 0x3A)
    case 0x5B...0x60: value = Self.firstSign + 22 + (byte - 0x5B)
    case 0x7B...0x7E: value = Self.firstSign + 28 + (byte - 0x7B)
    default: value = Self.otherSign.value
    }
  }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { value >= Self.firstDigit && value < Self.firstSign }

  /// Whether it is a blank of some kind or the end of the text.
  var isBlank: Bool { self == .space || self == .paragraph || self == .end }
}
