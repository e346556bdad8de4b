/// The characters of e-mail addresses.
extension TextBytes {
  /// Whether a letter or digit that names are made of begins at `index`: ASCII, or a Latin letter with a mark.
  func isMailLetter(at index: Int) -> Bool {
    let byte = self[index]
    return byte < 0x80 ? byte.isASCIIAlphanumeric : isLatinLetter(at: index)
  }

  /// A letter of U+00C0–00FF, which is what Swedish names have outside ASCII, or a mark of U+0300–033F on the letter
  /// before.
  private func isLatinLetter(at index: Int) -> Bool {
    self[index] == 0xCC || self[index] == 0xC3 && self[index + 1] != 0x97 && self[index + 1] != 0xB7
  }

  /// Where the character of a local part begins that ends before `index`; nil when there is none.
  func mailCharacter(before index: Int) -> Int? {
    switch self[index - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "'"):
      return index - 1
    case let byte where byte.isASCIIAlphanumeric:
      return index - 1
    case 0x80...0xBF:
      if index > 1, isLatinLetter(at: index - 2) { return index - 2 }
      for length in 2...3 where index >= length && invisible(at: index - length) == length { return index - length }
      return nil
    default:
      return nil
    }
  }

  /// The end of the label of a domain that begins at `index`; nil when none does.
  func label(at index: Int) -> Int? {
    var end = index
    while end - index < 64 {
      if isMailLetter(at: end) {
        end += self[end] < 0x80 ? 1 : 2
      } else if self[end] == UInt8(ascii: "-"), end > index, isMailLetter(at: end + 1) || self[end + 1] == self[end] {
        end += 1
      } else if end > index, invisible(at: end) > 0, isMailLetter(at: end + invisible(at: end)) {
        end += invisible(at: end)
      } else {
        break
      }
    }
    return end > index ? end : nil
  }

  /// Whether a capital after a full stop and a small letter begins a sentence whose space was forgotten.
  func startsSentence(_ index: Int, after end: Int) -> Bool {
    self[index] &- 0x41 < 26 && self[end - 1] &- 0x61 < 26
  }

  /// A stretch of an address in small letters without diacritics and apostrophes, spelled-out dots as dots.
  func foldedMail(_ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = self[index]
      if byte.isASCIILetter {
        folded.append(byte | 0x20)
      } else if byte == 0xC3 {
        folded.append(Self.base(of: self[index + 1]))
        index += 1
      } else if byte == 0xCC {
        index += 1
      } else if byte < 0x80, byte != 0x20, byte != 0x27, byte != 0x28, byte != 0x5B, byte != 0x7B, byte != 0x3C {
        folded.append(byte)
      } else if let dot = MailSign.dot(at: index, in: self), dot <= range.upperBound {
        folded.append(UInt8(ascii: "."))
        index = dot - 1
      } else {
        index += max(invisible(at: index), 1) - 1
      }
      index += 1
    }
    return folded
  }

  /// The ASCII letter under the mark of a letter of U+00C0–00FF, by its second byte in UTF-8.
  static func base(of second: UInt8) -> UInt8 {
    switch second | 0x20 {
    case 0xA0...0xA6: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    case 0xBD, 0xBF: UInt8(ascii: "y")
    default: UInt8(ascii: "d")
    }
  }
}
