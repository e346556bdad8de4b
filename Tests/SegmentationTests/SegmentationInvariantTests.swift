import Segmentation
import Testing

/// What holds for every text, also for broken ones.
@Suite struct SegmentationInvariantTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  /// Pieces that texts are put together from; some of them broken.
  private static let pieces: [[UInt8]] =
    [
      " ", " ", " ", "\n", "\r\n", "\n\n", "\r", "\u{2028}", ". ", "! ", "? ", "… ", "...", ", ", ": ", "”", "\"", "’",
      "«", "»", "(", ")", "– ", "- ", "• ", "1. ", "# ", "🎉", "👨‍👩‍👧", "1️⃣", "ord", "Ord", "Välkommen", "åäö",
      "a\u{30A}", "\u{301}", "t.ex.", "t. ex.", "kl.", "m.m.", "A.", "5", "10 000", "14.00", "2026-11-20", "gång- och",
      "A-skola", "HSB:s", "\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "#ord", "@namn", "https://exempel.se/a.b?c",
      "exempel.se", "a@b.se", "The library is closed", "English:", "Мы закрыты", "المكتبة مغلقة", "图书馆", "ภาษาไทย",
      ":D", "<3", "\0", "<!-- x -->", "|", "***", "\u{2800}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80], [0xED, 0xA0, 0x80]]

  /// A text of random pieces, the same for the same seed.
  private func text(_ seed: UInt64) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text: [UInt8] = []
    for _ in 0..<(seed % 40) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    return text
  }

  private func expectOrdered(_ ranges: [Range<Int>], within count: Int, _ what: String, _ text: [UInt8]) {
    var end = 0
    for range in ranges {
      #expect(range.lowerBound >= end && !range.isEmpty, "\(what) \(range) in \(text)")
      end = range.upperBound
    }
    #expect(end <= count, "\(what) in \(text)")
  }

  @Test func rangesAreInOrderAndSentencesHoldAllWords() {
    for seed in UInt64(0)..<3000 {
      let text = text(seed)
      let segments = support.segmenter.segment(text, language: "sv")
      expectOrdered(segments.words.map(\.range), within: text.count, "words", text)
      expectOrdered(segments.sentences.map(\.range), within: text.count, "sentences", text)
      expectOrdered(segments.paragraphs, within: text.count, "paragraphs", text)
      expectOrdered(segments.quotes, within: text.count, "quotes", text)
      expectOrdered(segments.foreignPassages.map(\.range), within: text.count, "passages", text)
      var nextWord = 0
      for sentence in segments.sentences {
        #expect(sentence.words.lowerBound == nextWord && !sentence.words.isEmpty, "\(text)")
        nextWord = sentence.words.upperBound
        for word in segments.words[sentence.words] {
          #expect(sentence.range.contains(word.range.lowerBound) && word.range.upperBound <= sentence.range.upperBound)
        }
        #expect(
          segments.paragraphs.contains {
            $0.lowerBound <= sentence.range.lowerBound && sentence.range.upperBound <= $0.upperBound
          }, "\(text)")
        #expect(text[sentence.range.lowerBound] > 0x20 && text[sentence.range.upperBound - 1] > 0x20, "\(text)")
      }
      #expect(nextWord == segments.words.count, "\(text)")
      for entity in segments.entities {
        #expect(!segments.words.contains { $0.range.overlaps(entity.range) }, "\(text)")
      }
    }
  }

  @Test func placesLieBetweenCodePoints() {
    for seed in UInt64(0)..<1000 {
      let text = Array(String(decoding: text(seed), as: UTF8.self).utf8)
      let segments = support.segmenter.segment(text, language: "sv")
      let ranges =
        segments.words.map(\.range) + segments.sentences.map(\.range) + segments.paragraphs + segments.quotes
        + segments.foreignPassages.map(\.range)
      for range in ranges {
        #expect(text[range.lowerBound] & 0xC0 != 0x80, "\(text)")
        #expect(range.upperBound == text.count || text[range.upperBound] & 0xC0 != 0x80, "\(text)")
      }
    }
  }

  private static let posts = [
    """
    Öppet hus på Åsen

    Vi öppnar äntligen dörrarna, t.ex. på lördag kl. 14. Då är det fika! 🎉
    – Vi är mycket glada över det här, säger Åsa Öberg på
    räddningstjänsten i Ängelholm.

    Ta med:
    - badkläder för gång- och cykeltur
    - 10 000 kr

    På engelska: The pool is open for all of you. ”Så är det, även här”, säger Åke.
    """,
    "Fråga 1. Är du över 18 år? Då får du rösta, m.m. Är du under 18 får du ändå tycka till…",
    "Kom­munfullmäktige möts den 5. maj. É så är det.Även i år.",
  ]

  @Test(arguments: posts)
  func decomposedLettersAndWindowsLineEndsChangeNoCounts(_ post: String) {
    func counts(_ text: String) -> [Int] {
      let segments = support.segment(text)
      let statistics = TextStatistics(segments: segments, utf8: Array(text.utf8))
      return [
        segments.words.count, segments.sentences.count, segments.paragraphs.count, segments.quotes.count,
        segments.foreignPassages.count, segments.sentences.count { $0.isFragment }, statistics.longWords,
      ] + segments.words.map { Int($0.shape.rawValue) }
    }
    let expected = counts(post)
    #expect(Array(post.decomposed.utf8) != Array(post.utf8))
    #expect(counts(post.decomposed) == expected)
    #expect(counts(post.withCarriageReturns) == expected)
    #expect(counts(post.decomposed.withCarriageReturns) == expected)
  }

  @Test func anEmptyTextHasNothing() {
    let segments = support.segmenter.segment([], language: "sv")
    #expect(segments.words.isEmpty && segments.sentences.isEmpty && segments.paragraphs.isEmpty)
  }

  @Test func withoutTablesTextsAreSegmentedAllTheSame() {
    struct NoLexicons: LexiconSource {
      func fields(of key: String, in lexicon: Lexicon) -> [String]? { nil }
      func contains(_ key: UnsafeBufferPointer<UInt8>, in lexicon: Lexicon) -> Bool { false }
      func keys(of lexicon: Lexicon) -> [String] { [] }
    }
    let segments = Segmenter(lexicons: NoLexicons()).segment(Array("Hej. Vi ses t.ex. i dag.".utf8), language: "sv")
    #expect(segments.words.count == 6)
    #expect(segments.sentences.count == 2)
  }
}
