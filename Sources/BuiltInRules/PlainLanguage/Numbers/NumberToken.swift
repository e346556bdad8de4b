/// A number as it is written: digits, with full stops, commas and colons between them.
struct NumberToken {
  /// Where it stands, in bytes of the text.
  var range: Range<Int>
  /// Its digits in groups, and what parts them: `14.30` is `["14", "30"]` and `.`.
  var groups: [String]
  /// What stands between the groups.
  var separators: [UInt8]

  /// The number as it is written.
  var text: String {
    zip(groups, separators.map { String(UnicodeScalar($0)) } + [""]).map { $0 + $1 }.joined()
  }

  /// Its value where it is a whole number of at most nine digits.
  var whole: Int? { groups.count == 1 && groups[0].count <= 9 ? Int(groups[0]) : nil }

  /// Whether it is written as a time of day: `8`, `14.30`, `14:30`.
  var isTime: Bool {
    guard let hour = Int(groups[0]), groups[0].count <= 2, hour <= 24 else { return false }
    if groups.count == 1 { return true }
    return groups.count == 2 && groups[1].count == 2 && (Int(groups[1]) ?? 60) < 60 && separators[0] != 0x2C
  }

  /// Whether it is a year of our time.
  var isYear: Bool { whole.map { (1900...2100).contains($0) } ?? false && groups[0].count == 4 }
}

/// The numbers of a text with what stands around them.
struct NumberText {
  /// The text.
  let bytes: [UInt8]
  /// Its numbers, in order.
  let tokens: [NumberToken]

  /// Finds the numbers in one pass. A number that a letter, an underscore or a digit touches in front is none.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokens: [NumberToken] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      var groups: [String] = []
      var separators: [UInt8] = []
      while true {
        let group = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        groups.append(String(decoding: bytes[group..<index], as: UTF8.self))
        guard index + 1 < bytes.count, [0x2E, 0x2C, 0x3A].contains(bytes[index]), bytes[index + 1].isASCIIDigit,
          groups.count < 8
        else { break }
        separators.append(bytes[index])
        index += 1
      }
      tokens.append(NumberToken(range: start..<index, groups: groups, separators: separators))
    }
    self.tokens = tokens
  }

  /// A byte, or 0 outside the text.
  subscript(index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  /// The word that ends right before a place, across one blank and a full stop; in lower case, with its place.
  func word(before place: Int) -> (text: String, range: Range<Int>)? {
    var end = place
    end -= blank(before: end)
    if self[end - 1] == 0x2E { end -= 1 }
    var start = end
    while start > 0, end - start < 32, bytes[start - 1].isLetterByte { start -= 1 }
    return start < end ? (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), start..<end) : nil
  }

  /// The word that begins right after a place, across one blank; as it is written, with its place.
  func word(after place: Int) -> (text: String, range: Range<Int>)? {
    let start = place + blank(after: place)
    var end = start
    while end < bytes.count, end - start < 32, bytes[end].isLetterByte { end += 1 }
    return start < end ? (String(decoding: bytes[start..<end], as: UTF8.self), start..<end) : nil
  }

  /// How many bytes of blank stand before a place: a space or a no-break space, or none.
  func blank(before place: Int) -> Int {
    if self[place - 1] == 0x20 { return 1 }
    if self[place - 1] == 0xA0, self[place - 2] == 0xC2 { return 2 }
    if self[place - 1] == 0xAF, self[place - 2] == 0x80, self[place - 3] == 0xE2 { return 3 }
    return 0
  }

  /// How many bytes of blank stand after a place.
  func blank(after place: Int) -> Int {
    if self[place] == 0x20 { return 1 }
    if self[place] == 0xC2, self[place + 1] == 0xA0 { return 2 }
    if self[place] == 0xE2, self[place + 1] == 0x80, self[place + 2] == 0xAF { return 3 }
    return 0
  }
}

extension UInt8 {
  /// Whether it belongs to a letter: an ASCII letter or part of any other letter of a Latin alphabet.
  var isLetterByte: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80 && self != 0xA0 && self != 0xC2
  }
}
