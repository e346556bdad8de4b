/// Maps positions of a text back to the bytes that it was read from.
///
/// A text is often not its bytes: comments are left out, escapes are resolved, a file is not UTF-8. The map is a row of
/// pieces in text order. A literal piece is the same bytes in both; a replaced piece (an escape, a re-encoded letter)
/// stands as a whole for a stretch of the source.
public struct OffsetMap: Hashable, Sendable {
  /// A stretch of the text and the stretch of the source that it came from.
  public struct Piece: Hashable, Sendable {
    /// Where the piece begins in the text, in bytes.
    public var text: Int
    /// How many bytes it has in the text.
    public var textLength: Int
    /// Where it begins in the source, in bytes.
    public var source: Int
    /// How many bytes it has in the source.
    public var sourceLength: Int

    /// Whether it is the same bytes in both. A reference such as `&nang;` has as many as what it stands for.
    public var isLiteral: Bool
  }

  /// The pieces, in text order, without gaps in the text.
  public private(set) var pieces: [Piece]

  /// A map without any text yet; `append` builds it piece by piece.
  public init() { pieces = [] }

  /// The map of a text that is one unbroken stretch of the source.
  public init(literal source: ByteRange) {
    pieces = [
      Piece(
        text: 0, textLength: source.byteCount, source: source.bytes.lowerBound, sourceLength: source.byteCount,
        isLiteral: true)
    ]
  }

  /// How many bytes of text the map covers.
  public var textLength: Int { pieces.last.map { $0.text + $0.textLength } ?? 0 }

  /// Adds a stretch that is the same in the text and in the source.
  public mutating func append(literal source: Range<Int>) {
    append(textLength: source.count, source: source, isLiteral: true)
  }

  /// Adds `textLength` bytes of text that stand for `source` as a whole.
  public mutating func append(replacing source: Range<Int>, textLength: Int) {
    append(textLength: textLength, source: source, isLiteral: false)
  }

  private mutating func append(textLength: Int, source: Range<Int>, isLiteral: Bool) {
    guard textLength > 0 else { return }
    if isLiteral, let last = pieces.last, last.isLiteral, last.source + last.sourceLength == source.lowerBound {
      pieces[pieces.count - 1].textLength += textLength
      pieces[pieces.count - 1].sourceLength += source.count
      return
    }
    pieces.append(
      Piece(
        text: self.textLength, textLength: textLength, source: source.lowerBound, sourceLength: source.count,
        isLiteral: isLiteral))
  }

  /// The place in the source that a stretch of the text came from.
  ///
  /// A position inside a replaced piece widens to the whole piece. An empty range gives an empty place.
  public func source(of range: Range<Int>) -> ByteRange {
    let start = source(startingAt: range.lowerBound)
    guard !range.isEmpty else { return ByteRange(start..<start) }
    return ByteRange(start..<max(start, source(endingAt: range.upperBound)))
  }

  private func source(startingAt offset: Int) -> Int {
    guard let index = index(containing: offset) else { return pieces.last.map { $0.source + $0.sourceLength } ?? 0 }
    let piece = pieces[index]
    return piece.isLiteral ? piece.source + (offset - piece.text) : piece.source
  }

  private func source(endingAt offset: Int) -> Int {
    guard let index = index(containing: offset - 1) else { return pieces.last.map { $0.source + $0.sourceLength } ?? 0 }
    let piece = pieces[index]
    return piece.isLiteral ? piece.source + (offset - piece.text) : piece.source + piece.sourceLength
  }

  /// The index of the piece that holds the text's byte at `offset`, by binary search.
  private func index(containing offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text + pieces[middle].textLength <= offset { low = middle + 1 } else { high = middle }
    }
    return low < pieces.count ? low : nil
  }
}
