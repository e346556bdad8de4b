import LintTestSupport
import Segmentation
import Testing

/// The work grows with the text and nothing else. Were it quadratic for one of these, the test would not end in time.
@Suite struct EntityLinearityTests {
  static let lexicons = try? TableLexicons("top-level-domains")

  static let hostile = [
    ".", "@", "#", ":", "a", "å", "a.", "a@", "#1 ", "#1", "#a", "@a", "a.A", "a.se", "a.se/(", "http://",
    "http://a.se/(", "a@a.",
    "😀", "👩\u{200D}", "🇸", "1️⃣", "\u{301}", "\u{FE0F}", "a-", "xn--a.", "å.å", "漢.", "a.se?a=(", "@a@", "a.B.c.",
    "#\u{200D}",
  ]

  @Test(.timeLimit(.minutes(60)), arguments: EntityScanner.Dialect.allCases)
  func scanningIsLinear(_ dialect: EntityScanner.Dialect) throws {
    let scanner = EntityScanner(lexicons: try #require(Self.lexicons), dialect: dialect)
    for piece in Self.hostile {
      let bytes = Array(String(repeating: piece, count: 50_000 / piece.utf8.count).utf8)
      for entity in scanner.entities(in: bytes) { #expect(entity.range.upperBound <= bytes.count) }
    }
  }

  @Test(.timeLimit(.minutes(60)), arguments: CountUnit.allCases)
  func countingIsLinear(_ unit: CountUnit) throws {
    let counter = LengthCounter(lexicons: try #require(Self.lexicons))
    for piece in Self.hostile {
      let bytes = Array(String(repeating: piece, count: 50_000 / piece.utf8.count).utf8)
      #expect(counter.measure(bytes, in: unit, limit: 1_000_000).count <= 2 * bytes.count + 23 * 100_000)
    }
  }
}
