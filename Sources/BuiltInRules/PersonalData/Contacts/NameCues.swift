import Segmentation

/// Sees people's names by their first names, for judgements that need to know whether somebody is spoken of.
struct NameCues {
  /// First names with a kind: `name`, or `word` for those that are ordinary words too.
  private static let firstNames = Lexicon("first-names")
  /// The longest name that is looked up, in bytes.
  private static let longest = 32

  let bytes: TextBytes
  let lexicons: any LexiconSource

  /// Whether the one to three capitalised words that end before a place begin with a first name.
  func isPerson(endingAt index: Int) -> Bool {
    var end = index
    for _ in 0..<3 {
      let start = bytes.nameStart(endingAt: end)
      guard start < end, bytes.isCapital(at: start) else { return false }
      if isFirstName(start..<end) { return true }
      guard let before = bytes.skippingSpace(before: start) else { return false }
      end = before
    }
    return false
  }

  /// Whether somebody is named in a stretch: a first name by itself, or one that is also a word before a capitalised word.
  func hasPerson(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = bytes.nameEnd(from: index)
      guard end > index else {
        index += 1
        continue
      }
      if bytes.isCapital(at: index), let kind = kind(of: index..<end) {
        let next = end + bytes.space(at: end)
        let isNext = next > end && bytes.isCapital(at: next) && isName(bytes.nameEnd(from: next))
        if isNext || kind == "name", !continuesAsPlace(next) { return true }
      }
      index = end
    }
    return false
  }

  /// Whether a capitalised word of small letters follows, as surnames are.
  private func isName(_ end: Int) -> Bool { bytes.baseLetter(before: end) != nil && bytes[end - 1] > 0x60 }

  /// `Lindgrens gata`, `Lindgren 5`: a street or a block that bears the name.
  private func continuesAsPlace(_ index: Int) -> Bool {
    let end = bytes.nameEnd(from: index)
    let words: [StaticString] = ["gata", "vag", "plats", "torg", "park", "minne", "hus", "skola"]
    return words.contains { bytes.start(of: $0, endingAt: end) == index }
  }

  private func isFirstName(_ range: Range<Int>) -> Bool { kind(of: range) != nil }

  /// What the table says of a word, its genitive too.
  private func kind(of range: Range<Int>) -> String? {
    guard range.count <= Self.longest else { return nil }
    let name = folded(range)
    if let kind = lookUp(name[...]) { return kind }
    return name.last == UInt8(ascii: "s") && name.count > 3 ? lookUp(name.dropLast()) : nil
  }

  private func lookUp(_ name: ArraySlice<UInt8>) -> String? {
    guard name.withUnsafeBufferPointer({ lexicons.contains($0, in: Self.firstNames) }) else { return nil }
    return lexicons.firstField(of: String(decoding: name, as: UTF8.self), in: Self.firstNames)
  }

  /// A word in small, composed letters.
  private func folded(_ range: Range<Int>) -> [UInt8] {
    var name: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isASCIILetter {
        name.append(byte | 0x20)
      } else if byte == 0xC3 {
        name.append(byte)
        index += 1
        name.append(bytes[index] < 0x9F ? bytes[index] | 0x20 : bytes[index])
      } else if byte == 0xCC {
        index += 1
        compose(bytes[index], into: &name)
      } else if byte == 0xC2 {
        index += 1
      } else {
        name.append(byte)
      }
      index += 1
    }
    return name
  }

  private func compose(_ mark: UInt8, into name: inout [UInt8]) {
    let second: UInt8? =
      switch (name.last, mark) {
      case (UInt8(ascii: "a"), 0x8A): 0xA5
      case (UInt8(ascii: "a"), 0x88): 0xA4
      case (UInt8(ascii: "o"), 0x88): 0xB6
      case (UInt8(ascii: "u"), 0x88): 0xBC
      case (UInt8(ascii: "e"), 0x81): 0xA9
      case (UInt8(ascii: "e"), 0x80): 0xA8
      default: nil
      }
    guard let second else { return }
    name[name.count - 1] = 0xC3
    name.append(second)
  }
}
