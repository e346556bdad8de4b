import Segmentation

extension PersonalDataText {
  /// The persons that are named in the sentences that touch a stretch, in text order; none in a file's name.
  ///
  /// Costs as much as these sentences, so it is for the few places where a rule has found something.
  func names(near range: Range<Int>, _ lexicons: any LexiconSource) -> [PersonName] {
    let sentences = segments.sentences
    let first = sentences.partitioned { $0.range.upperBound <= range.lowerBound }
    return sentences[first...].prefix { $0.range.lowerBound < max(range.upperBound, range.lowerBound + 1) }
      .flatMap { PassageReader.passages(of: $0, in: self, lexicons).flatMap(\.names) }
  }
}
