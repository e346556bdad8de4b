import LintCore
import Segmentation

/// A text as phrases are looked for in it: lower case, composed, one space between words, a space at each end.
///
/// Only the beginning of a long text is kept; no channel takes more, and looking for many phrases must not take long.
struct ContextText {
  fileprivate let utf8: [UInt8]

  /// As many bytes as are kept.
  private static let longest = 65_536

  /// The words of a stretch of a text.
  init(_ prose: Prose, in range: Range<Int>? = nil) {
    let range = range ?? 0..<prose.text.utf8.count
    self.init(prose.text[range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longest)])
  }

  /// The words of a text that is no prose of its own, such as a field.
  init(_ text: String) {
    var folded: [UInt8] = [0x20]
    let part = String(decoding: text.utf8.prefix(Self.longest), as: UTF8.self)
    for word in part.composed.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      folded.append(contentsOf: word.utf8)
      folded.append(0x20)
    }
    utf8 = folded
  }

  /// Whether a phrase occurs: whole words, or words that begin so if it ends with `*`.
  func contains(_ phrase: String) -> Bool {
    var needle: [UInt8] = [0x20]
    for byte in phrase.utf8 where byte != 0x2E && byte != 0x2A { needle.append(byte == 0x2D ? 0x20 : byte) }
    if !phrase.hasSuffix("*") { needle.append(0x20) }
    return utf8.firstRange(ofBytes: needle) != nil
  }
}

/// What the words of a text begin with, so that most phrases of a long list need not be looked for.
struct WordStarts {
  /// A bit for each number that the first three bytes of a word are mixed to.
  private var bits = [UInt64](repeating: 0, count: 16)

  init(_ text: ContextText) {
    text.utf8.withUnsafeBufferPointer { bytes in
      for index in 0..<max(0, bytes.count - 3) where bytes[index] == 0x20 {
        let number = Self.number(bytes[index + 1], bytes[index + 2], bytes[index + 3])
        bits[number >> 6] |= 1 << UInt64(number & 63)
      }
    }
  }

  /// Whether a phrase may occur: whether some word begins as it does.
  func mayHave(_ phrase: String) -> Bool {
    let start = Array(phrase.utf8.prefix(3))
    guard start.count == 3, start.allSatisfy({ $0 >= 0x61 || $0 == 0x20 }) else { return true }
    let number = Self.number(start[0], start[1], start[2])
    return bits[number >> 6] & 1 << UInt64(number & 63) != 0
  }

  private static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) &* 37 &+ Int(second) &* 11 &+ Int(third)) & 1023
  }
}

extension Array<UInt8> {
  /// Where some bytes occur first.
  func firstRange(ofBytes needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, needle.count <= count else { return nil }
    return withUnsafeBufferPointer { bytes in
      var index = 0
      let last = bytes.count - needle.count
      while index <= last {
        if bytes[index] == first, (1..<needle.count).allSatisfy({ bytes[index + $0] == needle[$0] }) {
          return index..<index + needle.count
        }
        index += 1
      }
      return nil
    }
  }
}
