import Segmentation

/// Reads words out of a text, folded to lower case and composed letters, into a buffer that is used again.
///
/// A word is a run of letters, with a hyphen, a full stop or a colon inside (`org.nr`, `TF-nummer`, `sms:a`), or a run of
/// digits. Soft hyphens and zero-width characters are left out.
struct FoldedWordReader {
  /// How many bytes of a word are kept; nothing that is looked for is longer.
  static let longest = PatternKey.longest

  private let text: TextBytes
  /// The folded word after a byte of its own for `*`.
  private var buffer: [UInt8]
  /// The word before it, likewise, and its length.
  private var previous: [UInt8]
  private var previousLength = 0
  /// Both with a space between.
  private var pair: [UInt8]
  /// How many bytes the folded word has; more than `longest` when it was cut.
  private(set) var length = 0
  /// Whether the word is digits.
  private(set) var isNumber = false

  init(_ text: TextBytes) {
    self.text = text
    buffer = [UInt8](repeating: 0, count: Self.longest + 2)
    previous = buffer
    pair = buffer
  }

  /// Reads the first word that begins in a window and says where it stands; nil when none does.
  mutating func next(in window: Range<Int>) -> Range<Int>? {
    var start = window.lowerBound
    while start < window.upperBound, !isLetter(at: start), !text[start].isASCIIDigit { start += 1 }
    guard start < window.upperBound else { return nil }
    swap(&buffer, &previous)
    previousLength = length
    length = 0
    isNumber = text[start].isASCIIDigit
    return start..<(isNumber ? readDigits(from: start) : readLetters(from: start))
  }

  private mutating func readDigits(from start: Int) -> Int {
    var index = start
    while text[index].isASCIIDigit {
      put(text[index])
      index += 1
    }
    return index
  }

  private mutating func readLetters(from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte.isASCIILetter {
        index = putLetters(from: index)
      } else if byte >= 0x80, let next = readForeignLetter(at: index) {
        index = next
      } else if let next = joiner(at: index) {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// The end of a hyphen, full stop or colon at `index` that has a letter after it.
  private mutating func joiner(at index: Int) -> Int? {
    let dash = text.dash(at: index)
    let end = text.skippingInvisible(from: index + max(dash, 1))
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: ":"): break
    default: guard dash > 0 else { return nil }
    }
    guard isLetter(at: end) else { return nil }
    put(dash > 0 ? UInt8(ascii: "-") : text[index])
    return end
  }

  /// Folds a letter outside ASCII; nil when there is none. Takes what shows nothing along with it.
  private mutating func readForeignLetter(at index: Int) -> Int? {
    let invisible = text.invisible(at: index)
    if invisible > 0 { return isLetter(at: index + invisible) ? index + invisible : nil }
    guard isLetter(at: index) else { return nil }
    let (lead, next) = (text[index], text[index + 1])
    if lead == 0xCC, length > 0, let composed = Self.compose(buffer[min(length, Self.longest)], next) {
      length -= 1
      put(0xC3)
      put(composed)
      return index + 2
    }
    let size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    for offset in 0..<size {
      let byte = text[index + offset]
      put(offset == 1 ? Self.lowered(byte, after: lead) : byte)
    }
    return index + size
  }

  /// The second byte of the small letter of a letter of U+00C0–017F.
  private static func lowered(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    switch (lead, byte) {
    case (0xC3, ..<0x9F): byte | 0x20
    // Capitals are even up to U+0137 and from U+014A, odd between and from U+0179.
    case (0xC4, ..<0xB8), (0xC5, 0x8A..<0xB8): byte | 1
    case (0xC4, 0xB9..<0xBF), (0xC5, 0x81..<0x88), (0xC5, 0xB9..<0xBF): byte + (byte & 1)
    default: byte
    }
  }

  /// The second byte of the letter that a small ASCII letter and a combining mark (U+0300–033F) make together.
  private static func compose(_ letter: UInt8, _ mark: UInt8) -> UInt8? {
    switch (letter, mark) {
    case (UInt8(ascii: "a"), 0x8A): 0xA5
    case (UInt8(ascii: "a"), 0x88): 0xA4
    case (UInt8(ascii: "o"), 0x88): 0xB6
    case (UInt8(ascii: "u"), 0x88): 0xBC
    case (UInt8(ascii: "e"), 0x81): 0xA9
    default: nil
    }
  }

  /// Letters of every script and their marks; of the bytes of other characters only those that cannot be confused.
  private func isLetter(at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isASCIILetter }
    switch byte {
    case 0xC3: return text[index + 1] != 0x97 && text[index + 1] != 0xB7
    case 0xC4...0xDF: return text.invisible(at: index) == 0
    case 0xE0, 0xE1, 0xE4...0xED: return text.invisible(at: index) == 0
    default: return false
    }
  }

  /// Keeps a run of ASCII letters, most of what words are made of, and says where it ends.
  private mutating func putLetters(from start: Int) -> Int {
    var index = start
    buffer.withUnsafeMutableBufferPointer { buffer in
      while text[index].isASCIILetter {
        length += 1
        if length <= Self.longest { buffer[length] = text[index] | 0x20 }
        index += 1
      }
    }
    return index
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    length += 1
    if length <= Self.longest { buffer[length] = byte }
  }

  /// What the folded word stands for as it is; nil too for a word that was cut.
  func whole<Value>(_ known: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard length > 0, length <= Self.longest else { return nil }
    return buffer.withUnsafeBufferPointer { known(UnsafeBufferPointer(rebasing: $0[1..<length + 1])) }
  }

  /// What the first known key for the word stands for, of the keys that `PatternKey` forms.
  mutating func first<Value>(
    among keys: KeyFilter, _ known: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    length <= Self.longest ? PatternKey.first(in: &buffer, length: length, among: keys, known) : nil
  }

  /// What the word before and this one stand for together, a space between them, where they may be one of the keys.
  mutating func ofPair<Value>(
    among keys: KeyFilter, _ known: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    let count = previousLength + 1 + length
    guard previousLength > 0, length > 0, count <= Self.longest, keys.mayContain(hashOfPair) else { return nil }
    for index in 1...previousLength { pair[index - 1] = previous[index] }
    pair[previousLength] = UInt8(ascii: " ")
    for index in 1...length { pair[previousLength + index] = buffer[index] }
    return pair.withUnsafeBufferPointer { known(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  private var hashOfPair: UInt32 {
    var hash = KeyHash.start
    for index in 1...previousLength { hash = KeyHash.step(hash, previous[index]) }
    hash = KeyHash.step(hash, UInt8(ascii: " "))
    for index in 1...length { hash = KeyHash.step(hash, buffer[index]) }
    return hash
  }
}
