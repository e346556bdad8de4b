/// The kinds of characters that addresses, hashtags and mentions are made of.
extension Unicode.Scalar {
  /// An ASCII letter or digit.
  var isASCIIWord: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// A letter, mark or decimal digit of any script, but none of the marks that make emojis of other characters.
  var isEntityWord: Bool {
    switch value {
    case 0x00..<0x80: return isASCIIWord
    case 0x80..<0xC0: return value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xC0..<0x250: return value != 0xD7 && value != 0xF7
    case 0x2000..<0x2100, 0xFE00...0xFE0F: return false
    default: return isEntityLetter || properties.generalCategory == .decimalNumber
    }
  }

  /// A letter or mark of any script, but none of the marks that make emojis of other characters.
  var isEntityLetter: Bool {
    switch value {
    case 0x00..<0x80: return isASCIIWord && value >= 0x41
    case 0x80..<0xC0: return value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xC0..<0x250: return value != 0xD7 && value != 0xF7
    case 0x2000..<0x2100, 0xFE00...0xFE0F: return false
    default:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
      case .nonspacingMark, .spacingMark, .enclosingMark: return true
      default: return false
      }
    }
  }

  /// A Latin letter beyond ASCII, or an accent: what X takes for part of a Latin word (twitter-text, latin accents).
  var isLatinAccent: Bool {
    switch value {
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB: true
    case 0x300...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// A control that sets the direction of writing.
  var isDirectionMark: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// What X accepts in no post: a byte order mark and two that are no characters.
  var isRefusedByX: Bool { value == 0xFFFE || value == 0xFEFF || value == 0xFFFF }

  /// A capital letter.
  var isCapital: Bool { value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase }

  /// A small letter.
  var isSmall: Bool { value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase }

  /// White space of any kind.
  var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }

  /// What X lets a label of a host be made of, hyphen and underscore apart: anything but punctuation and space.
  var isHostCharacterOnX: Bool {
    value < 0x80 ? isASCIIWord || value == 0x22 || value == 0x60 : !isSpace && !isDirectionMark && !isRefusedByX
  }

  /// The sign of a hashtag, narrow or wide.
  var isHashSign: Bool { value == 0x23 || value == 0xFF03 }

  /// The sign of a mention, narrow or wide.
  var isAtSign: Bool { value == 0x40 || value == 0xFF20 }

  /// What a hashtag may hold besides letters, marks and digits (twitter-text, special characters of hashtags).
  var isHashtagJoiner: Bool {
    switch value {
    case 0x5F, 0xB7, 0x5BE, 0x5F3, 0x5F4, 0xF0B, 0xF0C, 0x200C, 0x200D, 0x3003, 0x301C, 0x309B, 0x309C: true
    case 0x30A0, 0x30FB, 0xA67E, 0xFF5E: true
    default: false
    }
  }
}
