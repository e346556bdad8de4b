/// Mobile numbers that are written out in words, as a whole or in part: ”noll sju noll, 174 06 15”.
struct SpokenPhoneNumber {
  /// Where it stands, in bytes of the text.
  var range: Range<Int>
  var number: PhoneNumber

  /// All of a text, in text order.
  static func all(in text: TextBytes) -> [Self] {
    var found: [Self] = []
    var index = 0
    // Such a number begins with ”noll sju”, and j is rare.
    while let letter = text.firstJ(from: index) {
      index = letter + 1
      guard let next = Self(aroundLetter: letter, in: text) else { continue }
      found.append(next)
      index = next.range.upperBound
    }
    return found
  }

  private init?(aroundLetter index: Int, in text: TextBytes) {
    let seven = index - 1
    guard text[seven] | 0x20 == UInt8(ascii: "s"), let gap = text.skippingSpace(before: seven) else { return nil }
    let words: [StaticString] = ["noll", "nolla"]
    guard let start = words.lazy.compactMap({ text.start(of: $0, endingAt: gap) }).first,
      text.baseLetter(before: start) == nil
    else { return nil }
    var value: UInt64 = 0
    var digits = 1
    var end = seven
    var position = seven
    while digits < 10 {
      guard let (next, count, after) = Self.part(at: position, in: text) else { return nil }
      for _ in 0..<count { value *= 10 }
      value += next
      digits += count
      (end, position) = (after, text.skippingSigns(from: after))
    }
    guard digits == 10, !text[end].isASCIIAlphanumeric, let number = PhoneNumber(national: value, count: 9) else {
      return nil
    }
    self.number = number
    range = start..<end
  }

  /// A word for a number or some digits: the value, how many digits it has, and where it ends.
  private static func part(at index: Int, in text: TextBytes) -> (value: UInt64, count: Int, end: Int)? {
    if let (value, end) = text.number(at: index) {
      return end - index <= 8 ? (UInt64(value), end - index, end) : nil
    }
    let end = text.nameEnd(from: index)
    guard end > index, end - index <= 24 else { return nil }
    for (value, words) in ones.enumerated() where words.contains(where: { text.start(of: $0, endingAt: end) == index })
    {
      return (UInt64(value), 1, end)
    }
    for (offset, word) in teens.enumerated() where text.start(of: word, endingAt: end) == index {
      return (UInt64(10 + offset), 2, end)
    }
    for (offset, word) in tens.enumerated() {
      let ten = UInt64(20 + offset * 10)
      if text.start(of: word, endingAt: end) == index { return (ten, 2, end) }
      for (value, words) in ones.enumerated() {
        guard let middle = words.lazy.compactMap({ text.start(of: $0, endingAt: end) }).first,
          text.start(of: word, endingAt: middle) == index
        else { continue }
        return (ten + UInt64(value), 2, end)
      }
    }
    return nil
  }

  private static let ones: [[StaticString]] = [
    ["nolla", "noll"], ["etta", "ett"], ["tvaa", "tva"], ["trea", "tre"], ["fyra"], ["femma", "fem"], ["sexa", "sex"],
    ["sjua", "sju"], ["atta"], ["nia", "nio"],
  ]
  private static let teens: [StaticString] = [
    "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
  ]
  private static let tens: [StaticString] = [
    "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "attio", "nittio",
  ]
}

extension TextBytes {
  /// The first j or J at or after `index`, looked for eight bytes at a time.
  fileprivate func firstJ(from index: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = index
    while index + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) | 0x2020_2020_2020_2020
      let difference = word ^ 0x6A6A_6A6A_6A6A_6A6A
      // A byte of the difference is zero where the letter stands (Mycroft's test).
      if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < count, bytes[index] | 0x20 != UInt8(ascii: "j") { index += 1 }
    return index < count ? index : nil
  }

  /// The position after the spaces, commas and dashes between two words of a number, at most three bytes of them.
  fileprivate func skippingSigns(from index: Int) -> Int {
    var position = index
    while position - index < 4 {
      let length = max(
        space(at: position), dash(at: position), self[position] == 0x2C || self[position] == 0x2E ? 1 : 0)
      guard length > 0 else { break }
      position += length
    }
    return position
  }
}
