/// How single characters are folded, whatever lists there are.
enum CharacterFolding {
  /// What a character is to matching.
  enum Kind {
    case skipped, mark, lineBreak, blank, letter, sign
  }

  /// The lower-case letter, where that is one scalar; hyphens and apostrophes as ASCII has them; else the character itself.
  ///
  /// `ß`, `ı` and `İ` stay what they are: a range must never grow by folding, and Swedish has no rule for them.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 0x20))
    case 0...0x7F: return scalar
    case 0x2010, 0x2011: return "-"
    case 0x2018, 0x2019, 0x201B, 0x02BC: return "'"
    default: break
    }
    guard mayHaveCase(scalar.value), scalar.properties.changesWhenLowercased else { return scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return scalar }
    return first
  }

  /// False for the large scripts without capitals and for emojis, so that their properties need not be looked up.
  private static func mayHaveCase(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E80...0xA4CF, 0xAC00...0xFAFF, 0x1F000...0x1FAFF, 0x20000...0x3FFFF: false
    default: true
    }
  }

  /// What a folded character is.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return .letter
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .lineBreak
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .blank
    case 0xAD, 0x034F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F,
      0xFEFF:
      return .skipped
    case 0x0300...0x036F: return .mark
    case 0x1F000...0x1FAFF: return .sign
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .letter
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    default: return .sign
    }
  }
}
