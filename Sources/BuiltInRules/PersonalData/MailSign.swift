/// What stands for the `@` of an address, and for the dots, so that programs do not see one.
///
/// These are spellings of the two signs and as fixed as the signs themselves.
enum MailSign {
  /// What may stand between brackets for `@`.
  private static let bracketed: [StaticString] = ["at", "@", "a", "ät", "snabel-a", "snabela", "snabel a", "snabel"]
  /// What may stand between spaces for `@`.
  private static let spoken: [StaticString] = ["snabel-a", "snabela", "snabel a"]
  /// What may stand between brackets or spaces for a dot.
  private static let dots: [StaticString] = ["punkt", "dot", "prick", "."]

  /// How sure it is that a sign makes an address of what stands on its sides.
  enum Certainty {
    /// The sign is used for nothing else.
    case certain
    /// It is an ordinary word too: both sides must look like an address by themselves.
    case word
  }

  /// A sign in a text.
  struct Place {
    var range: Range<Int>
    var certainty: Certainty
    /// Whether spaces and spelled-out dots may stand around it.
    var isSpelled: Bool
  }

  /// The sign for `@` that begins at `index`, spaces around it not counted; nil when there is none.
  static func at(_ index: Int, in text: TextBytes) -> Place? {
    switch text[index] {
    case UInt8(ascii: "@"):
      let isSpaced = text[index - 1] == 0x20 && text[index + 1] == 0x20
      return Place(range: index..<index + 1, certainty: isSpaced ? .word : .certain, isSpelled: isSpaced)
    case 0xEF where text[index + 1] == 0xBC && text[index + 2] == 0xA0:
      return Place(range: index..<index + 3, certainty: .certain, isSpelled: false)
    case UInt8(ascii: "%") where text[index + 1] == UInt8(ascii: "4") && text[index + 2] == UInt8(ascii: "0"):
      return Place(range: index..<index + 3, certainty: .certain, isSpelled: false)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
      return enclosed(bracketed, at: index, in: text).map {
        Place(range: index..<$0, certainty: .certain, isSpelled: true)
      }
    case UInt8(ascii: "s"), UInt8(ascii: "S"):
      return word(spoken, at: index, in: text).map { Place(range: index..<$0, certainty: .certain, isSpelled: true) }
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      return word(["at"], at: index, in: text).map { Place(range: index..<$0, certainty: .word, isSpelled: true) }
    default:
      return nil
    }
  }

  /// The end of a spelled-out dot that begins at `index`, a space before it or not, and the spaces around it.
  static func dot(at index: Int, in text: TextBytes) -> Int? {
    var start = index
    while start - index < 2, text[start] == 0x20 { start += 1 }
    let end = enclosed(dots, at: start, in: text) ?? (start > index ? word(dots, at: start, in: text) : nil)
    guard var end else { return nil }
    let first = end
    while end - first < 2, text[end] == 0x20 { end += 1 }
    return end
  }

  /// Where a spelled-out dot begins that ends at `index`, with the spaces around it.
  static func dot(endingAt index: Int, in text: TextBytes) -> Int? {
    // The longest is a bracketed word with spaces around and inside.
    for start in stride(from: index - 3, through: max(0, index - 12), by: -1) {
      guard text[start] == 0x20 || text[start] == 0x28 || text[start] == 0x5B else { continue }
      if start > 0, text[start - 1] == 0x20 { continue }
      if dot(at: start, in: text) == index { return start }
    }
    return nil
  }

  /// The end of one of the words in brackets of one kind; a space may stand inside them.
  private static func enclosed(_ words: [StaticString], at index: Int, in text: TextBytes) -> Int? {
    let close: UInt8
    switch text[index] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    case UInt8(ascii: "{"): close = UInt8(ascii: "}")
    case UInt8(ascii: "<"): close = UInt8(ascii: ">")
    default: return nil
    }
    let start = text[index + 1] == 0x20 ? index + 2 : index + 1
    for word in words where text.has(word, at: start) {
      var end = start + word.utf8CodeUnitCount
      if text[end] == 0x20 { end += 1 }
      if text[end] == close { return end + 1 }
    }
    return nil
  }

  /// The end of one of the words with spaces around it.
  private static func word(_ words: [StaticString], at index: Int, in text: TextBytes) -> Int? {
    guard text[index - 1] == 0x20 else { return nil }
    for word in words where text.has(word, at: index) {
      let end = index + word.utf8CodeUnitCount
      if text[end] == 0x20 { return end }
    }
    return nil
  }
}

extension TextBytes {
  /// Whether a word stands at `index`, its ASCII letters in any case.
  fileprivate func has(_ word: StaticString, at index: Int) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount {
      let (found, expected) = (self[index + offset], word.utf8Start[offset])
      guard found == expected || found.isASCIILetter && found | 0x20 == expected else { return false }
    }
    return true
  }
}
