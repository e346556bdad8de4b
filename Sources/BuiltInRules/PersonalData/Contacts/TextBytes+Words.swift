/// Words before and after a place, compared letter by letter without diacritics.
extension TextBytes {
  /// The letter that ends before `index`, small and without diacritics, and where it begins; nil when none does.
  @inline(__always)
  func baseLetter(before index: Int) -> (letter: UInt8, start: Int)? {
    let byte = self[index - 1]
    if byte < 0x80 { return byte.isASCIILetter ? (byte | 0x20, index - 1) : nil }
    return baseLetter(beforeForeign: index)
  }

  @inline(never)
  private func baseLetter(beforeForeign index: Int) -> (letter: UInt8, start: Int)? {
    let byte = self[index - 1]
    // A letter of U+00C0–00FF; a mark on the letter before (U+0300–033F); a soft hyphen.
    switch self[index - 2] {
    case 0xC3 where byte != 0x97 && byte != 0xB7: return (Self.base(of: byte), index - 2)
    case 0xCC: return baseLetter(before: index - 2)
    case 0xC2 where byte == 0xAD: return baseLetter(before: index - 2)
    default: return nil
    }
  }

  /// The length of the letter with its marks that begins at `index`, of the letters that Swedish names have; 0 when none
  /// does.
  func nameLetter(at index: Int) -> Int {
    let byte = self[index]
    var length = byte.isASCIILetter ? 1 : 0
    if byte == 0xC3, self[index + 1] != 0x97, self[index + 1] != 0xB7 { length = 2 }
    guard length > 0 else { return 0 }
    while self[index + length] == 0xCC || self[index + length] == 0xC2 && self[index + length + 1] == 0xAD {
      length += 2
    }
    return length
  }

  /// Whether a capital letter A–Z or of U+00C0–00DE begins at `index`.
  func isCapital(at index: Int) -> Bool {
    self[index] &- 0x41 < 26 || self[index] == 0xC3 && self[index + 1] < 0x9F && self[index + 1] != 0x97
  }

  /// Where a word begins that ends before `index`, given in small letters without diacritics; nil when another stands
  /// there.
  func start(of word: StaticString, endingAt index: Int) -> Int? {
    var end = index
    for offset in stride(from: word.utf8CodeUnitCount - 1, through: 0, by: -1) {
      let expected = word.utf8Start[offset]
      if expected.isASCIILetter {
        guard let (letter, start) = baseLetter(before: end), letter == expected else { return nil }
        end = start
      } else {
        guard self[end - 1] == expected else { return nil }
        end -= 1
      }
    }
    return end
  }

  /// Where the name begins that ends before `index`: letters, and hyphens, apostrophes and colons between them.
  func nameStart(endingAt index: Int) -> Int {
    var start = index
    while index - start < 48 {
      if let (_, before) = baseLetter(before: start) {
        start = before
      } else if start < index, self[start - 1] == 0x2D || self[start - 1] == 0x3A,
        baseLetter(before: start - 1) != nil
      {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// The end of the name that begins at `index`; `index` when none does.
  func nameEnd(from index: Int) -> Int {
    var end = index
    while end - index < 64 {
      let length = nameLetter(at: end)
      if length > 0 {
        end += length
      } else if end > index, self[end] == 0x2D, nameLetter(at: end + 1) > 0 {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The position before the one space that may stand before `index`; nil when two do or none.
  func skippingSpace(before index: Int) -> Int? {
    if self[index - 1] == 0x20 { return self[index - 2] == 0x20 ? nil : index - 1 }
    if self[index - 1] == 0xA0, self[index - 2] == 0xC2 { return index - 2 }
    if self[index - 1] == 0xAF, self[index - 2] == 0x80, self[index - 3] == 0xE2 { return index - 3 }
    return nil
  }

  /// The digits from `index` on, at most nine, and their end; nil when there is none.
  func number(at index: Int) -> (value: Int, end: Int)? {
    var value = 0
    var end = index
    while end - index < 9, self[end].isASCIIDigit {
      value = value * 10 + Int(self[end] &- 0x30)
      end += 1
    }
    return end > index && !self[end].isASCIIDigit ? (value, end) : nil
  }

  /// The digits of a stretch as one number, whatever stands between them; meaningful up to 19 digits.
  func digits(in range: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (digit, length) = digit(at: index) else {
        index += 1
        continue
      }
      value = value &* 10 &+ UInt64(digit)
      index += length
    }
    return value
  }

  /// How many digits a stretch has.
  func countOfDigits(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let length = digit(at: index)?.length ?? 0
      count += length > 0 ? 1 : 0
      index += max(length, 1)
    }
    return count
  }

  /// A word in small letters without diacritics.
  func baseWord(_ range: Range<Int>) -> String {
    var letters: [UInt8] = []
    var end = range.upperBound
    while end > range.lowerBound, let (letter, start) = baseLetter(before: end) {
      letters.append(letter)
      end = start
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
