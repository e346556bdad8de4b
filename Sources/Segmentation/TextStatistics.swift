/// How long and how hard a text is.
public struct TextStatistics: Hashable, Sendable {
  /// Words and numbers; a compound with hyphens is one.
  public var words: Int
  /// Sentences, with headings, list items and lines of their own.
  public var sentences: Int
  /// Words of more than six letters. Only letters count, so numbers are never long.
  public var longWords: Int

  /// Counts a text.
  ///
  /// - Parameters:
  ///   - segments: What the text was taken apart into.
  ///   - utf8: The text that was taken apart.
  public init(segments: Segments, utf8: [UInt8]) {
    words = segments.words.count
    sentences = segments.sentences.count
    longWords = utf8.withUnsafeBufferPointer { bytes in
      let text = TextBytes(buffer: bytes)
      return segments.words.reduce(0) { $0 + (Self.isLong($1.range, in: text) ? 1 : 0) }
    }
  }

  /// The readability index LIX, words a sentence plus long words a hundred; 0 without words.
  ///
  /// O/M + 100·L/O with O words, M sentences and L words of more than six letters (C. H. Björnsson, *Läsbarhet*, 1968).
  /// Says little of texts under 100 words, where one word moves it by one to three units.
  public var lix: Double {
    guard words > 0 else { return 0 }
    return Double(words) / Double(max(1, sentences)) + 100 * Double(longWords) / Double(words)
  }

  /// How many seconds the text takes to read at 200 words a minute, rounded up.
  public var readingSeconds: Int { (words * 60 + 199) / 200 }

  private static func isLong(_ range: Range<Int>, in text: TextBytes) -> Bool {
    guard range.count > 6 else { return false }
    var letters = 0
    var position = range.lowerBound
    while position < range.upperBound, letters <= 6 {
      let byte = text[position]
      if byte < 0x80 {
        letters += (byte | 0x20) &- 0x61 < 26 ? 1 : 0
        position += 1
      } else {
        let scalar = text.scalar(at: position)
        letters += ScalarKind(scalar.value).isLetter ? 1 : 0
        position += scalar.length
      }
    }
    return letters > 6
  }
}
