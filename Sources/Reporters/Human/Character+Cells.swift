extension Character {
  /// How many cells the character takes on a terminal: 0, 1 or 2.
  ///
  /// By Unicode's properties and blocks (UAX #11 and UTS #51), without a table: emojis shown as pictures, Chinese, Japanese
  /// and Korean signs and full-width forms take two; what has no width of its own takes none. A sequence is as wide as its
  /// first part, since a terminal that joins it shows one picture.
  var cellWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x300 && first.value != 0xA9 && first.value != 0xAE {
      // Digits and signs become pictures only as keycaps: 1️⃣.
      return first.value < 0x7F && scalars.contains("\u{20E3}") ? 2 : 1
    }
    if first.isZeroWidth { return 0 }
    if first.isWide { return 2 }
    let properties = first.properties
    guard properties.isEmoji else { return 1 }
    if scalars.contains("\u{FE0F}") { return 2 }
    return properties.isEmojiPresentation && !scalars.contains("\u{FE0E}") ? 2 : 1
  }

  /// What stands in place of a character that a terminal would act on, or that readers could not see, or nil.
  ///
  /// Escape and control characters could move the cursor or change what stands above; marks for writing direction could
  /// show a line in another order than it is read.
  var visibleReplacement: String? {
    guard let scalar = unicodeScalars.first else { return nil }
    if scalar.value >= 0x20 && scalar.value < 0x7F { return nil }
    if self == "\r\n" { return "␍␊" }
    switch scalar.value {
    case ..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) }
    case 0x7F: return "␡"
    // The mark that word processors show for a soft hyphen; terminals disagree on its width.
    case 0xAD: return "¬"
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      return "⟨U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4) + "⟩"
    case .nonspacingMark, .enclosingMark:
      // A mark without a letter would sit on whatever stands before it.
      return "◌" + String(self)
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    // Medial vowels and final consonants of Korean syllables, drawn into the one before.
    default: (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }
  }

  /// Blocks whose every assigned character is wide or full-width.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  /// How many cells the text takes, when it holds nothing that needs replacing.
  var cellWidth: Int {
    var text = self
    let simple = text.withUTF8 { utf8 in utf8.isSimple ? utf8.count { $0 & 0xC0 != 0x80 } : nil }
    return simple ?? reduce(0) { $0 + $1.cellWidth }
  }

  /// The text on one line, without anything that a terminal would act on.
  public var visible: String {
    var text = self
    if text.withUTF8({ $0.isSimple }) { return self }
    var result = ""
    for character in self {
      if character == "\n" || character == "\r\n" || character == "\r" || character == "\t" {
        result += " "
      } else {
        result += character.visibleReplacement ?? String(character)
      }
    }
    return result
  }

  fileprivate func leftPadded(to length: Int) -> String { String(repeating: "0", count: max(0, length - count)) + self }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text is printable ASCII, accented Latin letters, and the dashes and quotation marks of General
  /// Punctuation: then every scalar takes one cell, and nothing needs replacing.
  fileprivate var isSimple: Bool {
    var index = 0
    while index < count {
      switch self[index] {
      case 0x20...0x7E: index += 1
      case 0xC3...0xC9: index += 2
      case 0xE2 where self[index + 1] == 0x80 && (0x90...0xA6).contains(self[index + 2]): index += 3
      default: return false
      }
    }
    return true
  }
}
