import LintTestSupport
import Segmentation
import Testing

/// Texts are counted as the channels count them.
@Suite struct CountingTests {
  static let lexicons = try? TableLexicons("top-level-domains")

  func length(_ text: String, _ unit: CountUnit) throws -> Int {
    LengthCounter(lexicons: try #require(Self.lexicons)).length(of: Array(text.utf8), in: unit)
  }

  @Test(arguments: [
    // Units in the order of `CountUnit`: x-weighted, grapheme, code-point, utf16, utf8, mastodon, threads.
    ("", [0, 0, 0, 0, 0, 0, 0]),
    ("Hej", [3, 3, 3, 3, 3, 3, 3]),
    ("åäö", [3, 3, 3, 3, 6, 3, 3]),
    ("a\u{30A}", [1, 1, 2, 2, 3, 1, 1]),
    ("😀", [2, 1, 1, 2, 4, 1, 4]),
    ("👨‍👩‍👧‍👧", [2, 1, 7, 11, 25, 1, 25]),
    ("🇸🇪", [2, 1, 2, 4, 8, 1, 8]),
    ("1️⃣", [2, 1, 3, 3, 7, 1, 7]),
    ("©", [1, 1, 1, 1, 2, 1, 1]),
    ("©️", [2, 1, 2, 2, 5, 1, 5]),
    ("a\r\nb\r\n\r\n", [5, 5, 5, 5, 5, 5, 5]),
    ("a\nb\n\n", [5, 5, 5, 5, 5, 5, 5]),
    ("”Hej” – sa hon…", [16, 15, 15, 15, 23, 15, 15]),
    ("漢字", [4, 2, 2, 2, 6, 2, 2]),
    ("한글", [4, 2, 2, 2, 6, 2, 2]),
    ("\u{1112}\u{1161}\u{11AB}", [2, 1, 3, 3, 9, 1, 1]),
    ("Läs mer på helsingborg.se", [34, 25, 25, 25, 27, 25, 25]),
    ("Läs https://helsingborg.se/uppleva-och-gora/bad", [27, 47, 47, 47, 48, 27, 47]),
    ("Tack @stad@mastodon.social!", [27, 27, 27, 27, 27, 11, 27]),
  ]) func countsInEveryUnit(_ text: String, _ expected: [Int]) throws {
    #expect(try CountUnit.allCases.map { try length(text, $0) } == expected)
  }

  @Test func theFirstCharacterOverTheLimitIsFound() throws {
    let counter = LengthCounter(lexicons: try #require(Self.lexicons))
    func overflow(_ text: String, _ unit: CountUnit, _ limit: Int) -> Int? {
      counter.measure(Array(text.utf8), in: unit, limit: limit).overflow
    }
    #expect(overflow("åäö", .grapheme, 3) == nil)
    #expect(overflow("åäö", .grapheme, 2) == 4)
    #expect(overflow("a\u{30A}b", .grapheme, 1) == 3)
    #expect(overflow("åäö", .utf8, 3) == 2)
    #expect(overflow("ab😀c", .utf16, 3) == 2)
    #expect(overflow("ab👨‍👩‍👧c", .codePoint, 4) == 2)
    #expect(overflow("ab https://a.se c", .xWeighted, 20) == 3)
    #expect(overflow("ab https://a.se c", .xWeighted, 26) == 15)
    #expect(overflow("a\r\nb", .grapheme, 2) == 3)
    #expect(overflow("a\r\nb", .utf8, 1) == 1)
    #expect(overflow("hej😀å", .threads, 6) == 3)
  }

  @Test func whiteSpaceAtTheEndsIsNotPublished() throws {
    let counter = LengthCounter(lexicons: try #require(Self.lexicons))
    #expect(counter.published(Array(" \n\tHej på\u{A0}dig \r\n\n".utf8)) == 3..<15)
    #expect(counter.published(Array("Hej".utf8)) == 0..<3)
    #expect(counter.published(Array(" \n ".utf8)).isEmpty)
    #expect(counter.published([]).isEmpty)
  }

  /// The shortcuts for plain letters give what the standard library gives.
  @Test func graphemesAgreeWithTheStandardLibrary() throws {
    let scalars: [Unicode.Scalar] = [
      "a", "å", "1", " ", "\r", "\n", "\u{85}", "\u{AD}", "–", "”", "…", "\u{300}", "\u{903}", "\u{200D}", "\u{200B}",
      "\u{2028}",
      "😀", "👩", "\u{1F3FD}", "🇸", "\u{FE0F}", "\u{600}", "\u{1100}", "\u{1161}", "\u{11A8}", "가", "त", "\u{94D}", "क",
      "\u{20E3}", "©", "漢", "\u{2FF}",
    ]
    let counter = LengthCounter(lexicons: try #require(Self.lexicons))
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        text.unicodeScalars.append(scalars.randomElement(using: &generator) ?? "a")
      }
      let measurement = counter.measure(Array(text.utf8), in: .grapheme, limit: 1)
      #expect(measurement.count == text.count, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
      #expect(measurement.overflow == (text.count > 1 ? text.first?.utf8.count : nil))
    }
  }

  @Test func composedAndDecomposedTextsWeighTheSameOnX() throws {
    for (composed, decomposed) in [
      ("å", "a\u{30A}"), ("Öl", "O\u{308}l"), ("한", "\u{1112}\u{1161}\u{11AB}"), ("ở", "o\u{31B}\u{309}"),
    ] {
      #expect(try length(composed, .xWeighted) == length(decomposed, .xWeighted))
    }
    // A sign for ångström is the letter å once composed.
    #expect(try length("\u{212B}", .xWeighted) == 1)
    let marks = String(repeating: "\u{301}", count: 200)
    #expect(try length("a" + marks, .xWeighted) == 201)
  }
}
