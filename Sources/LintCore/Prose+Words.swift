import Segmentation

extension Prose {
  /// The last word that ends at or before a position; in logarithmic time.
  public func word(before offset: Int) -> Word? {
    let index = firstWord { $0.range.upperBound > offset }
    return index > 0 ? segments.words[index - 1] : nil
  }

  /// The first word that begins at or after a position; in logarithmic time.
  public func word(after offset: Int) -> Word? {
    let index = firstWord { $0.range.lowerBound >= offset }
    return index < segments.words.count ? segments.words[index] : nil
  }

  /// The words that lie wholly in a stretch, in order.
  public func words(in range: Range<Int>) -> ArraySlice<Word> {
    let start = firstWord { $0.range.lowerBound >= range.lowerBound }
    let end = firstWord { $0.range.upperBound > range.upperBound }
    return segments.words[start..<max(start, end)]
  }

  /// A word as tables have it: composed and in lower case.
  public func folded(_ word: Word) -> String { String(folding: text.utf8[word.range]) }

  /// The hash of a phrase's key that goes on with the word with this index.
  public func keyHash(of phrase: UInt32, followedBy index: Int) -> UInt32 {
    text.utf8.withUnsafeBufferPointer {
      KeyHash.of(phrase, followedBy: UnsafeBufferPointer(rebasing: $0[segments.words[index].range]))
    }
  }

  /// The passage in another language that a position lies in; in logarithmic time.
  public func foreignPassage(at offset: Int) -> ForeignPassage? {
    var low = 0
    var high = segments.foreignPassages.count
    while low < high {
      let middle = (low + high) / 2
      if segments.foreignPassages[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    guard low < segments.foreignPassages.count, segments.foreignPassages[low].range.contains(offset) else { return nil }
    return segments.foreignPassages[low]
  }

  private func firstWord(where isAfter: (Word) -> Bool) -> Int {
    var low = 0
    var high = segments.words.count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(segments.words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
