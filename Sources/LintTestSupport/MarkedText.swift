import LintCore

/// A text with `⟦…⟧` around places, taken apart into the text without marks and the places.
public struct MarkedText: Sendable, Hashable {
  /// The text without marks.
  public var text: String
  /// The marked places, in bytes of the text without marks, in text order.
  public var ranges: [Range<Int>]

  /// Takes the marks out of a text. Marks do not nest.
  public init(_ marked: String) { (text, ranges) = Example.flagged(marked).unmarked }

  /// A text with places that are known.
  public init(text: String, ranges: [Range<Int>]) { (self.text, self.ranges) = (text, ranges) }

  /// Makes a marked text of a text and places.
  public static func marking(_ ranges: [Range<Int>], in text: String) -> String {
    var bytes = Array(text.utf8)
    var marks: [(offset: Int, mark: String)] = []
    for range in ranges {
      marks.append((range.lowerBound, "⟦"))
      marks.append((range.upperBound, "⟧"))
    }
    for (offset, mark) in marks.sorted(by: { $0.offset == $1.offset ? $0.mark < $1.mark : $0.offset > $1.offset }) {
      bytes.insert(contentsOf: Array(mark.utf8), at: min(offset, bytes.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
