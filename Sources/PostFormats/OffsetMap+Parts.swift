import SourceText

extension OffsetMap {
  /// Adds a stretch of another map's text, with the way that it has back to the source.
  mutating func append(_ range: Range<Int>, of other: OffsetMap) {
    var low = 0
    var high = other.pieces.count
    while low < high {
      let middle = (low + high) / 2
      let piece = other.pieces[middle]
      if piece.text + piece.textLength <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < other.pieces.count, other.pieces[low].text < range.upperBound {
      let piece = other.pieces[low]
      let overlap = range.clamped(to: piece.text..<piece.text + piece.textLength)
      if piece.isLiteral {
        let start = piece.source + overlap.lowerBound - piece.text
        append(literal: start..<start + overlap.count)
      } else {
        append(replacing: piece.source..<piece.source + piece.sourceLength, textLength: overlap.count)
      }
      low += 1
    }
  }
}
