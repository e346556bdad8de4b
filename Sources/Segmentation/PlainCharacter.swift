/// A character of those that nearly all texts are made of, by what it does to the boundaries of words and sentences.
///
/// What a character is follows UAX #29 of Unicode 15 (Word_Break and Sentence_Break) as CLDR 42 has it: a colon joins no
/// letters, and `@` is one. Whatever else there is, such as other scripts, is `other`, and texts that have it are left to
/// ICU, which knows all of Unicode.
struct PlainCharacter {
  /// What it is for words.
  enum Word: UInt8 {
    /// Nothing that words are made of: signs, emojis, controls.
    case sign
    /// A space of ASCII, which parts words whatever follows it but a mark upon it.
    case space
    case letter, digit, underscore
    /// A comma or a semicolon, which joins digits.
    case betweenDigits
    /// A full stop or an apostrophe, which joins both.
    case betweenBoth
    /// Belongs to the character before it: what makes an emoji coloured, or one with the next.
    case mark
    case lineEnd
    case other
  }

  /// What it is for sentences.
  enum Sentence: UInt8 {
    case sign, space, lower, upper, digit
    /// A full stop.
    case fullStop
    /// An exclamation or question mark.
    case term
    /// A quotation mark or bracket.
    case close
    /// A comma, a dash or a colon.
    case goesOn
    case mark, lineEnd, other
  }

  var word: Word
  var sentence: Sentence
  /// How many bytes it takes.
  var length: Int

  private init(_ word: Word, _ sentence: Sentence, _ length: Int) {
    self.word = word
    self.sentence = sentence
    self.length = length
  }

  /// The character that begins at a byte.
  @inline(__always)
  init(in text: TextBytes, at index: Int) {
    let byte = text[index]
    if byte < 0x80 { self.init(ascii: byte) } else { self.init(lead: byte, in: text, at: index) }
  }

  @inline(__always)
  private init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self.init(.letter, .lower, 1)
    case 0x20: self.init(.space, .space, 1)
    case 0x41...0x5A: self.init(.letter, .upper, 1)
    case 0x30...0x39: self.init(.digit, .digit, 1)
    case UInt8(ascii: "."): self.init(.betweenBoth, .fullStop, 1)
    case UInt8(ascii: ","): self.init(.betweenDigits, .goesOn, 1)
    case 0x0A, 0x0D: self.init(.lineEnd, .lineEnd, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): self.init(.sign, .term, 1)
    case UInt8(ascii: ":"): self.init(.sign, .goesOn, 1)
    case UInt8(ascii: ";"): self.init(.betweenDigits, .sign, 1)
    case UInt8(ascii: "-"): self.init(.sign, .goesOn, 1)
    case UInt8(ascii: "'"): self.init(.betweenBoth, .close, 1)
    case UInt8(ascii: "@"): self.init(.letter, .sign, 1)
    case UInt8(ascii: "_"): self.init(.underscore, .sign, 1)
    case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      self.init(.sign, .close, 1)
    case 0x09, 0x0B, 0x0C: self.init(.sign, .space, 1)
    default: self.init(.sign, .sign, 1)
    }
  }

  private init(lead: UInt8, in text: TextBytes, at index: Int) {
    let scalar = text.scalar(at: index)
    self.init(.other, .other, scalar.length)
    switch scalar.value {
    case 0xD7, 0xF7: (word, sentence) = (.sign, .sign)
    case 0xC0...0xDE: (word, sentence) = (.letter, .upper)
    case 0xDF...0xFF: (word, sentence) = (.letter, .lower)
    case 0xA0: (word, sentence) = (.sign, .space)
    case 0xAB, 0xBB: (word, sentence) = (.sign, .close)
    case 0xAA, 0xAD, 0xB5, 0xB7, 0xBA: break
    case 0xA1...0xBF: (word, sentence) = (.sign, .sign)
    case 0x2013, 0x2014: (word, sentence) = (.sign, .goesOn)
    case 0x2018, 0x2019: (word, sentence) = (.betweenBoth, .close)
    case 0x201A...0x201E: (word, sentence) = (.sign, .close)
    case 0x2022, 0x2026, 0x20AC: (word, sentence) = (.sign, .sign)
    // Emojis, arrows and other pictures; not those that are letters, quotation marks, or the colour of a skin.
    case 0x2190...0x21FF, 0x2500...0x275A, 0x2761...0x2767, 0x2776...0x27BF: (word, sentence) = (.sign, .sign)
    case 0x1F300...0x1F3FA, 0x1F400...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF:
      (word, sentence) = (.sign, .sign)
    case 0x200D, 0xFE0F: (word, sentence) = (.mark, .mark)
    default: break
    }
  }
}
