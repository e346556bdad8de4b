import LintCore
import Segmentation

extension Prose {
  /// A word as keys of tables have it: composed, in lower case.
  func key(_ index: Int) -> String { folded(segments.words[index]) }

  /// The key of words that follow each other, with blanks between.
  func key(_ words: ClosedRange<Int>) -> String { words.map { key($0) }.joined(separator: " ") }

  /// A word's key, or nothing where the sentence has no such word.
  func key(_ index: Int, in sentence: Sentence) -> String { sentence.words.contains(index) ? key(index) : "" }

  /// Whether a word is this one, in lower case as it stands.
  func equals(_ index: Int, _ text: String) -> Bool {
    self.text.utf8[segments.words[index].range].elementsEqual(text.utf8)
  }

  /// Whether a word is one of a rule's own.
  func isOne(of words: KeySet, _ index: Int) -> Bool {
    words.mayContain(keyHashes[index]) && words.contains(key(index))
  }

  /// Whether only blanks lie between a word and the next.
  func isJoined(_ index: Int, _ next: Int) -> Bool {
    guard segments.words.indices.contains(index), segments.words.indices.contains(next) else { return false }
    let (end, start) = (segments.words[index].range.upperBound, segments.words[next].range.lowerBound)
    guard end <= start, start - end <= 4 else { return false }
    return text.utf8[end..<start].allSatisfy { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  }

  /// Whether a comma, a semicolon, a colon, a bracket or a line end lies in a stretch.
  func isParted(_ range: Range<Int>) -> Bool {
    text.utf8[range].contains { [0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x0A].contains($0) }
  }

  /// Whether a stretch is the text's own language and own words: no quote, no foreign passage, no address.
  func isOwn(_ range: Range<Int>) -> Bool { !isQuoted(range) && !isForeign(range) && !isAddress(range) }

  /// Whether a word has a capital although it does not begin its sentence: a name, as far as one can see.
  func isName(_ index: Int, in sentence: Sentence) -> Bool {
    index > sentence.words.lowerBound && segments.words[index].shape.contains(.capitalized)
  }

  /// The place in the file of a stretch of words.
  func place(ofWords words: ClosedRange<Int>) -> Range<Int> {
    segments.words[words.lowerBound].range.lowerBound..<segments.words[words.upperBound].range.upperBound
  }
}

extension LintContext {
  /// Whether a table has a key, given as a slice of bytes in lower case.
  func has(_ key: ArraySlice<UInt8>, in lexicon: Lexicon) -> Bool {
    key.withUnsafeBufferPointer { lexicons.contains($0, in: lexicon) }
  }
}
