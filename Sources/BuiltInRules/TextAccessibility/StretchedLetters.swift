import LintCore
import Segmentation

/// A word that is stretched, or spread out with spaces.
struct StretchedLetters {
  var range: Range<Int>
  var isSpaced: Bool

  /// The words in which a letter is repeated more often than words have it, outside passages in other languages.
  static func words(of prose: Prose, in bytes: TextBytes) -> [StretchedLetters] {
    guard bytes.mayHaveThreeAlike else { return [] }
    return prose.segments.words.compactMap { word in
      // Three letters in a row are the least.
      guard word.range.count > 2, word.shape.contains(.letters), !word.shape.contains(.digits),
        mayBeStretched(word, in: bytes), isStretched(word, in: bytes), !prose.isForeign(word.range)
      else { return nil }
      return StretchedLetters(range: word.range, isSpaced: false)
    }
  }

  /// Whether three letters in a row may be the same; words with letters outside Latin-1 are read in full.
  private static func mayBeStretched(_ word: Word, in bytes: TextBytes) -> Bool {
    var (last, repeats) = (UInt8(0), 0)
    for index in word.range {
      // The second byte of å and ä differs, its first is theirs together and tells nothing.
      if bytes[index] == 0xC3 { continue }
      if bytes[index] >= 0xC4 { return true }
      let byte = bytes[index] | 0x20
      repeats = byte == last ? repeats + 1 : 1
      if repeats == 3 { return true }
      last = byte
    }
    return false
  }

  private static func isStretched(_ word: Word, in bytes: TextBytes) -> Bool {
    var index = word.range.lowerBound
    var last: UInt32 = 0
    var repeats = 0
    // The letters since the last hyphen, and whether all of them are the same.
    var letters = 0
    var isOneLetter = true
    var isFound = false
    while index <= word.range.upperBound {
      let letter = index < word.range.upperBound ? bytes.foldedLetter(at: &index) : 0
      if index == word.range.upperBound, letter == 0 { index += 1 }
      if letter == last, letter != 0 {
        repeats += 1
      } else {
        let isWhole = isOneLetter && letter == 0
        isFound = isFound || isTooMany(repeats, of: last, isWhole: isWhole, in: word)
        repeats = 1
        isOneLetter = letter == 0 || letters == 0
        last = letter
      }
      letters = letter == 0 ? 0 : letters + 1
    }
    return isFound
  }

  private static func isTooMany(_ count: Int, of letter: UInt32, isWhole: Bool, in word: Word) -> Bool {
    guard letter != 0, count >= 3 else { return false }
    // Sizes, batteries, numerals, web addresses, placeholders: AAA, III, www, xxxx.
    if isWhole { return count > 4 || count == 4 && !"aiwxmczv".unicodeScalars.contains { $0.value == letter } }
    if letter == 0x78 || letter == 0x77 { return false }
    let isVowel = "aeiouyåäöé".unicodeScalars.contains { $0.value == letter }
    return count >= (isVowel && !word.shape.contains(.allCapitals) ? 3 : 4)
  }

  /// Four or more single letters with a space between each two, unless they are letters in the order of the alphabet.
  static func spacedWords(of prose: Prose, in bytes: TextBytes) -> [StretchedLetters] {
    let words = prose.segments.words
    var found: [StretchedLetters] = []
    var first = 0
    while first < words.count {
      guard isSingleLetter(words[first], in: bytes) else {
        first += 1
        continue
      }
      var end = first + 1
      while end < words.count, isSingleLetter(words[end], in: bytes),
        bytes.isOneSpace(words[end - 1].range.upperBound..<words[end].range.lowerBound)
      { end += 1 }
      // The small word after letters in capitals is one of its own: V Å R i parken.
      let isUpper =
        words[first].shape.contains(.capitalized)
        && words[first + 1 < end ? first + 1 : first].shape.contains(.capitalized)
      while isUpper, end > first + 1, !words[end - 1].shape.contains(.capitalized) { end -= 1 }
      if end - first >= 4, !isAlphabet(words[first..<end], in: bytes) {
        let range = words[first].range.lowerBound..<words[end - 1].range.upperBound
        found.append(StretchedLetters(range: range, isSpaced: true))
      }
      first = end
    }
    return found
  }

  private static func isSingleLetter(_ word: Word, in bytes: TextBytes) -> Bool {
    // Most words are too long; others are told by their first two bytes: a second letter, and no mark.
    guard word.range.count <= 4 else { return false }
    let start = word.range.lowerBound
    if word.range.count > 1, bytes[start] < 0x80, bytes[start + 1] < 0x80 { return false }
    guard word.shape.isSuperset(of: .letters), !word.shape.contains(.digits) else {
      return false
    }
    var index = word.range.lowerBound
    return bytes.foldedLetter(at: &index) != 0 && index == word.range.upperBound
  }

  /// Whether each letter comes later in the alphabet than the one before, or they are sizes: S M L XL.
  private static func isAlphabet(_ words: ArraySlice<Word>, in bytes: TextBytes) -> Bool {
    let letters = words.map { word in
      var index = word.range.lowerBound
      return bytes.foldedLetter(at: &index)
    }
    return zip(letters, letters.dropFirst()).allSatisfy { $0 < $1 }
  }
}

extension TextBytes {
  /// A letter in lower case, with the marks that stand behind it composed; 0 for anything else. Moves the index behind it.
  func foldedLetter(at index: inout Int) -> UInt32 {
    guard let (scalar, next) = character(at: index) else {
      index += 1
      return 0
    }
    index = next
    var value = scalar.value
    switch value {
    case 0x41...0x5A, 0xC0...0xDE: value |= 0x20
    case 0x61...0x7A, 0xDF...0xFF: break
    default:
      guard scalar.properties.isAlphabetic else { return 0 }
      value = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    }
    while let (mark, after) = character(at: index), (0x300...0x36F).contains(mark.value) {
      index = after
      switch (value, mark.value) {
      case (0x61, 0x30A): value = 0xE5
      case (0x61, 0x308): value = 0xE4
      case (0x6F, 0x308): value = 0xF6
      case (0x65, 0x301): value = 0xE9
      default: break
      }
    }
    return value
  }

  /// Whether three letters in a row may be the same somewhere; a no is certain. Eight places at a time.
  fileprivate var mayHaveThreeAlike: Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highest = ones << 7
    var index = 0
    while index + 10 <= count {
      let first = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = raw.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
      let third = raw.loadUnaligned(fromByteOffset: index + 2, as: UInt64.self)
      let alike = ((first ^ second) | (second ^ third)) & (ones &* 0xDF)
      // å, ä and ö have the first byte in common; what has another is not looked into here.
      let marked = (first ^ ones &* 0xC3) | (third ^ ones &* 0xC3)
      let hasNothing = (alike &- ones) & ~alike | (marked &- ones) & ~marked
      let isBeyondLatin = (first & ~highest) &+ ones &* 0x3C & first
      if (hasNothing | isBeyondLatin) & highest != 0 { return true }
      index += 8
    }
    while index + 2 < count {
      let (first, second, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
      if ((first ^ second) | (second ^ third)) & 0xDF == 0 || first == 0xC3 && third == 0xC3 || first >= 0xC4 {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether a stretch is one or two spaces.
  fileprivate func isOneSpace(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1: self[range.lowerBound] == 0x20
    case 2:
      self[range.lowerBound] == 0x20 && self[range.lowerBound + 1] == 0x20
        || self[range.lowerBound] == 0xC2 && self[range.lowerBound + 1] == 0xA0
    default: false
    }
  }
}
