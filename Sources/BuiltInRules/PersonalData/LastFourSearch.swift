import Segmentation

/// Looks for the last four digits of a personal number that are given by themselves.
///
/// Together with a date of birth they are the whole number. Only pairs of words (”fyra sista”, ”last four”) are looked up
/// at first, since four digits are mostly a year.
struct LastFourSearch {
  /// How far a phrase may stand before its digits, in bytes.
  private static let reachAfterPhrase = 64
  /// How far it may stand after them, and how far before digits that read as a year.
  private static let reachClose = 32

  private let bytes: TextBytes
  private var pairs: ContextWords
  /// Where the group of four digits before began.
  private var previous = -1

  init(_ bytes: TextBytes, _ lexicons: any LexiconSource) {
    self.bytes = bytes
    pairs = ContextWords(bytes, lexicons, depth: .pairs)
  }

  /// Whether four digits are what a phrase announces.
  mutating func isAnnounced(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    defer { previous = range.lowerBound }
    // A year must follow close upon the phrase, and none comes before it.
    let isYear = readsAsYear(range)
    let start = max(
      sentence.lowerBound, previous, range.lowerBound - (isYear ? Self.reachClose : Self.reachAfterPhrase))
    let end = isYear ? range.upperBound : min(sentence.upperBound, range.upperBound + Self.reachClose)
    let window = min(start, range.lowerBound)..<max(end, range.upperBound)
    return pairs.hits(in: window).contains { $0.meaning == .lastFour && !$0.range.overlaps(range) }
  }

  private func readsAsYear(_ range: Range<Int>) -> Bool {
    let century = UInt16(bytes[range.lowerBound]) << 8 | UInt16(bytes[range.lowerBound + 1])
    return century == 0x3139 || century == 0x3230
  }

  /// Whether a window of the text holds a date that somebody may be born on, in digits.
  static func hasDate(_ window: Range<Int>, of bytes: TextBytes) -> Bool {
    var scanner = DigitScanner(TextBytes(UnsafeBufferPointer(rebasing: bytes.bytes[window])))
    var cluster = DigitCluster()
    while scanner.next(&cluster) {
      for (index, group) in cluster.groups.enumerated() {
        switch group.count {
        case 6, 8: if TimestampLayout.isDate(cluster.value(of: index..<index + 1)) { return true }
        case 4 where index + 2 < cluster.groups.count, 2 where index + 2 < cluster.groups.count:
          let isDate = cluster.groups[index + 1].count == 2 && cluster.groups[index + 2].count == 2
          if isDate, TimestampLayout.isDate(cluster.value(of: index..<index + 3)) { return true }
        default: break
        }
      }
      cluster.removeAll()
    }
    return false
  }
}
