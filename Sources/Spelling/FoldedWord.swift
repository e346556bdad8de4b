/// A word in lower case with composed letters, as tables have it, and the way back to what was written.
struct FoldedWord {
  /// The folded word.
  private(set) var bytes: [UInt8] = []
  /// Where in the word as written each folded byte began, and at last the word's length.
  private(set) var offsets: [Int] = []

  /// Longer words are not judged: they are codes or worse.
  static let longest = 96

  /// Whether the word was too long and is not whole.
  var isTooLong: Bool { bytes.count > Self.longest }

  /// Folds a word.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(word.count)
    offsets.reserveCapacity(word.count + 1)
    var position = 0
    while position < word.count, bytes.count <= Self.longest {
      let start = position
      let letter = LetterFolding.next(in: word, at: &position)
      letter.forEachByte {
        bytes.append($0)
        offsets.append(start)
      }
    }
    offsets.append(position)
  }

  /// Folds a word.
  init(_ word: String) {
    var word = word
    self = word.withUTF8 { FoldedWord($0) }
  }

  /// A place in the folded word as a place in the word as written.
  func source(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// Whether a letter begins at a byte; also true at the word's end.
  @inline(__always)
  func isBoundary(_ index: Int) -> Bool { index >= bytes.count || bytes[index] & 0xC0 != 0x80 }

  /// How many letters a part has.
  func letters(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The hash of a word without keeping its letters; nil when it is too long.
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard word.count <= longest else { return hashOfLetters(of: word) }
    var hash = FormHash.ofNothing
    var position = 0
    while position < word.count {
      let byte = word[position]
      if byte < 0x80 {
        hash = FormHash.append(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
        position += 1
        continue
      }
      // Å, ä and ö with no accent after them need no folding but that of their case.
      guard byte == 0xC3, position + 1 < word.count, word[position + 1] & 0xC0 == 0x80 else {
        return hashOfLetters(of: word)
      }
      let next = word[position + 1]
      hash = FormHash.append(byte, to: hash)
      hash = FormHash.append(next <= 0x9E && next != 0x97 ? next | 0x20 : next, to: hash)
      position += 2
    }
    return hash
  }

  /// The same of a word that may have accents apart from their letters.
  private static func hashOfLetters(of word: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = FormHash.ofNothing
    var (count, position) = (0, 0)
    while position < word.count {
      LetterFolding.next(in: word, at: &position).forEachByte {
        hash = FormHash.append($0, to: hash)
        count += 1
      }
      if count > longest { return nil }
    }
    return hash
  }
}
