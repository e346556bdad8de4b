/// What a code point is, as far as words and sentences go.
enum ScalarKind {
  case uppercase
  case lowercase
  /// A letter of a script without capitals.
  case otherLetter
  case digit
  /// What belongs to the letter before it and is no letter itself: combining marks, soft hyphens, joiners.
  case mark
  /// Spaces, line ends, and characters that look like nothing, such as an empty Braille cell.
  case space
  /// Pictures: emojis, arrows, ticks and the like.
  case pictograph
  case other

  /// Classifies a code point by Unicode's general category, the common ones without looking it up.
  init(_ value: UInt32) {
    switch value {
    case 0x61...0x7A: self = .lowercase
    case 0x41...0x5A: self = .uppercase
    case 0x30...0x39: self = .digit
    case 0x20, 0x09...0x0D: self = .space
    case ..<0x80: self = .other
    case ..<0x100: self = Self.latin1(value)
    case 0x300..<0x370: self = .mark
    default: self = Self.looked(up: value)
    }
  }

  /// Whether it is a letter of any kind.
  var isLetter: Bool { self == .lowercase || self == .uppercase || self == .otherLetter }

  /// Whether a code point shows nothing by itself: spaces, control characters, soft hyphens, joiners.
  ///
  /// Neither lines nor words nor sentences begin or end with one.
  static func isInvisible(_ value: UInt32) -> Bool {
    if value < 0x7F { return value <= 0x20 }
    switch value {
    case 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: return true
    default: return ScalarKind(value) == .space
    }
  }

  private static func latin1(_ value: UInt32) -> Self {
    switch value {
    case 0x85, 0xA0: .space
    case 0xAD: .mark
    case 0xA9, 0xAE: .pictograph
    case 0xAA, 0xB5, 0xBA: .lowercase
    case 0xD7, 0xF7, ..<0xC0: .other
    case ..<0xDF: .uppercase
    default: .lowercase
    }
  }

  private static func looked(up value: UInt32) -> Self {
    switch value {
    // Invisible, though Unicode calls some of them symbols or letters.
    case 0x200B, 0x2028, 0x2029, 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0x115F, 0x1160: return .space
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .uppercase
    case .lowercaseLetter: return .lowercase
    case .otherLetter, .modifierLetter: return .otherLetter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .otherSymbol: return .pictograph
    // Arrows are mathematical symbols in part, and skin tones are modifiers.
    case .mathSymbol: return (0x2190..<0x2200).contains(value) ? .pictograph : .other
    case .modifierSymbol: return value >= 0x1F000 ? .pictograph : .other
    default: return .other
    }
  }
}
