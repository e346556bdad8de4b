import CICU
import Testing

@testable import Segmentation

/// Words and sentences are found without ICU where a text is plain; they must be those that ICU finds.
@Suite struct BoundariesTests {
  private static let iterators = BoundaryIterators()

  private static func words(_ text: [UInt8]) -> (ours: [Range<Int>], icu: [Range<Int>]) {
    text.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer: buffer)
      var (ours, icu): ([Range<Int>], [Range<Int>]) = ([], [])
      WordBoundaries(text: bytes, language: "sv", iterators: iterators).forEach { ours.append($0..<$1) }
      Boundaries(KT_WORDS, in: bytes, language: "sv", from: iterators).forEach { icu.append($0..<$1) }
      return (ours, icu)
    }
  }

  private static func sentences(_ text: [UInt8]) -> (ours: [Int], icu: [Int]) {
    text.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer: buffer)
      var (ours, icu): ([Int], [Int]) = ([], [])
      SentenceBoundaries(text: bytes, language: "sv", iterators: iterators).forEach { ours.append($0) }
      Boundaries(KT_SENTENCES, in: bytes, language: "sv", from: iterators).forEach { icu.append($1) }
      return (ours, icu)
    }
  }

  private static func check(_ text: [UInt8]) {
    let shown = String(decoding: text, as: UTF8.self).debugDescription
    let (ours, icu) = words(text)
    #expect(ours == icu, "words of \(shown)")
    let (ends, icuEnds) = sentences(text)
    #expect(ends == icuEnds, "sentences of \(shown)")
  }

  @Test("Each plain character between others has the boundaries that ICU gives it")
  func everyCharacter() {
    let values = [
      0...0x17F, 0x2010...0x2030, 0x20AC...0x20AC, 0x2190...0x21FF, 0x2500...0x27C0, 0xFE0F...0xFE0F,
      0x1F2FE...0x1F302, 0x1F3F8...0x1F402, 0x1F64E...0x1F652, 0x1F67E...0x1F702, 0x1F8FE...0x1F902, 0x1F9FE...0x1FA02,
      0x1FA6E...0x1FB02,
    ].joined()
    for value in values {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let sign = String(Character(scalar))
      for text in [
        sign, "a\(sign)a", "1\(sign)1", "a \(sign) b", "Hej. \(sign)", "Hej.\(sign)Å", "hej! \(sign)nu", "A.\(sign) b",
        "x\(sign)_", "hej \(sign)\(sign) Nu. \(sign)a",
      ] {
        Self.check(Array(text.utf8))
      }
    }
  }

  @Test("Random texts have the boundaries that ICU gives them")
  func randomTexts() {
    let signs = [
      "a", "b", "å", "É", "Z", "Ö", "1", "7", " ", " ", "  ", "\n", "\r\n", "\r", "\t", ".", ".", ",", ";", ":", "!",
      "?",
      "'", "’", "\"", "”", "(", ")", "[", "«", "-", "–", "_", "…", "/", "&", "\u{A0}", "€", "😊", "👍", "→", "\u{FE0F}",
      "\u{200D}", "👩\u{200D}🚒", "👍🏽", "🇸🇪", "e\u{301}", "ł", "я", "字", "ب", "\u{AD}", "\u{301}", "·", "1\u{FE0F}\u{20E3}",
      "‼", "\u{2028}", "\u{0}", "\u{B}", "\u{85}",
    ]
    var random = SeededGenerator(state: 7)
    for round in 0..<6000 {
      // Half of them of plain signs alone, which ICU never sees.
      let choice = round.isMultiple(of: 2) ? signs.count : 40
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        signs[Int.random(in: 0..<choice, using: &random)]
      }
      Self.check(Array(text.joined().utf8))
    }
  }

  @Test("Bytes that are no UTF-8 have the boundaries that ICU gives them")
  func damagedTexts() {
    var random = SeededGenerator(state: 11)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...16, using: &random)).map { _ -> UInt8 in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : [0x61, 0x20, 0x2E, 0x41][
            Int.random(in: 0..<4, using: &random)]
      }
      Self.check(text)
    }
  }
}

/// SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
