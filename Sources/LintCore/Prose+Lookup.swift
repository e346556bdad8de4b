import Segmentation

extension Prose {
  /// The sentence that a position lies in, or the last one before it; nil before the first. In logarithmic time.
  public func sentence(at offset: Int) -> Sentence? {
    let index = segments.sentences.partition { $0.range.lowerBound > offset }
    return index > 0 ? segments.sentences[index - 1] : nil
  }

  /// The entities that overlap a stretch, in order; found in logarithmic time.
  public func entities(in range: Range<Int>) -> ArraySlice<Entity> {
    let start = segments.entities.partition { $0.range.upperBound > range.lowerBound }
    let end = segments.entities.partition { $0.range.lowerBound >= range.upperBound }
    return segments.entities[start..<max(start, end)]
  }

  /// Whether a stretch lies in a quote.
  public func isQuoted(_ range: Range<Int>) -> Bool {
    let index = segments.quotes.partition { $0.upperBound > range.lowerBound }
    return index < segments.quotes.count && segments.quotes[index].overlaps(range)
  }

  /// Whether a stretch lies in a passage in another language.
  public func isForeign(_ range: Range<Int>) -> Bool {
    let index = segments.foreignPassages.partition { $0.range.upperBound > range.lowerBound }
    return index < segments.foreignPassages.count && segments.foreignPassages[index].range.overlaps(range)
  }

  /// Whether a stretch touches a link, address, hashtag or mention.
  public func isAddress(_ range: Range<Int>) -> Bool { entities(in: range).contains { $0.kind != .emoji } }
}

extension Array {
  /// The index of the first element that meets a condition which all later ones meet too; the count when none does.
  fileprivate func partition(_ isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
