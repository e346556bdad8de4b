import Segmentation
import Testing

/// A piece of text with what it costs in each unit, worked out by hand: the table that the counting is held against.
struct CountedPiece: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var costs: [CountUnit: Int]
  var testDescription: String { name }

  /// A piece that costs as much in all units but some.
  private init(_ name: String, _ text: String, _ cost: Int, _ others: [CountUnit: Int] = [:]) {
    self.name = name
    self.text = text
    costs = Dictionary(uniqueKeysWithValues: CountUnit.allCases.map { ($0, others[$0] ?? cost) })
  }

  static let filler = CountedPiece("a letter", "a", 1)

  static let all = [
    filler,
    CountedPiece("å", "\u{E5}", 1, [.utf8: 2]),
    CountedPiece("å in two parts", "a\u{30A}", 1, [.codePoint: 2, .utf16: 2, .utf8: 3]),
    CountedPiece("a smiley", "😀", 1, [.xWeighted: 2, .utf16: 2, .utf8: 4, .threads: 4]),
    CountedPiece(
      "a family", "👨‍👩‍👧‍👧", 1,
      [.xWeighted: 2, .codePoint: 7, .utf16: 11, .utf8: 25, .threads: 25]),
    CountedPiece("a link", " https://exempel.se/bad/oppet/i-dag ", 36, [.xWeighted: 25, .mastodon: 25]),
    CountedPiece("a line end", "b\r\nb", 3),
  ]

  /// A text that is exactly so long in a unit, mostly of this piece, and what it is in the other units.
  func text(of length: Int, in unit: CountUnit) -> (text: String, lengths: [CountUnit: Int]) {
    // White space at the ends is not published, so letters stand there.
    let room = length - 2
    let pieces = min(room > 0 ? room / (costs[unit] ?? 1) : 0, 60)
    let rest = length - pieces * (costs[unit] ?? 1)
    let text =
      String(repeating: "a", count: rest - rest / 2) + String(repeating: self.text, count: pieces)
      + String(repeating: "a", count: rest / 2)
    return (text, costs.mapValues { $0 * pieces + rest })
  }
}
