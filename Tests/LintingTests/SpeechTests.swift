import LintCore
import LintTestSupport
import Segmentation
import SourceText
import Testing

/// How posts sound.
@Suite struct SpeechTests {
  static let lexicons = try? TableLexicons(
    "top-level-domains", "emoji-names", "spoken-signs", "pseudo-letters", "function-words", "joining-words",
    "sentence-abbreviations", "language-labels")

  private func prose(_ text: String) throws -> Prose {
    let bytes = Array(text.utf8)
    let segments = Segmenter(lexicons: try #require(Self.lexicons)).segment(bytes, language: "sv")
    return Prose(
      text: PostText(role: .body, utf8: bytes, map: OffsetMap(literal: ByteRange(0..<bytes.count))), segments: segments)
  }

  @Test(arguments: [
    ("Grattis 👏👏", "Grattis klappande händer klappande händer"),
    ("Tack 👍🏽!", "Tack tummen upp: mellanfärgad hy!"),
    ("Kom! #SommarlovFörAlla2026", "Kom! hashtag Sommarlov För Alla 2026"),
    ("#sommarlovföralla", "hashtag sommarlovföralla"),
    ("Läs mer på exempel.se/bad-1", "Läs mer på länk exempel punkt se snedstreck bad bindestreck 1"),
    (
      "https://exempel.se/?a=1",
      "länk https kolon snedstreck snedstreck exempel punkt se snedstreck frågetecken a lika med 1"
    ),
    ("Fråga @ekvik", "Fråga snabel-a ekvik"),
    ("Bra!!! Eller?", "Bra 3 utropstecken Eller?"),
    ("Vänta... nu", "Vänta... nu"),
    ("10 % & 5 m²", "10 procent och 5 m i kvadrat"),
    ("𝗩𝗶𝗸𝘁𝗶𝗴𝘁: stängt", "[hörs inte]: stängt"),
    ("Rad ett\r\n\r\nRad två\nRad tre", "Rad ett\nRad två\nRad tre"),
    ("Öppet 10–18, mån-fre.", "Öppet 10–18, mån-fre."),
    ("", ""),
  ])
  func saysWhatScreenReadersSay(_ written: String, _ spoken: String) throws {
    let speech = Speech(lexicons: try #require(Self.lexicons), language: .swedish)
    #expect(speech.text(of: try prose(written)) == spoken)
  }

  @Test func englishPostsAreSaidInEnglish() throws {
    let speech = Speech(lexicons: try #require(Self.lexicons), language: .english)
    #expect(
      speech.text(of: try prose("Thanks 👏 #OpenHouse!!"))
        == "Thanks clapping hands hashtag Open House 2 exclamation marks")
  }

  @Test(arguments: ["Hej 👋🏽, se exempel.se!!! 𝗩𝗶 #Ekvik ✨", "a", "!!", "👏", "å\u{308}\r\n1️⃣"])
  func partsCoverTheTextWithoutGaps(_ written: String) throws {
    let speech = Speech(lexicons: try #require(Self.lexicons), language: .swedish)
    let parts = speech.parts(of: try prose(written))
    #expect(parts.first?.range.lowerBound == 0)
    #expect(parts.last?.range.upperBound == written.utf8.count)
    for (left, right) in zip(parts, parts.dropFirst()) { #expect(left.range.upperBound == right.range.lowerBound) }
  }

  @Test(.timeLimit(.minutes(60))) func longRowsOfSignsAndEmojisTakeLinearTime() throws {
    let speech = Speech(lexicons: try #require(Self.lexicons), language: .swedish)
    let text =
      String(repeating: "!? ", count: 60_000) + String(repeating: "👏", count: 30_000)
      + String(repeating: "!", count: 100_000)
    #expect(speech.text(of: try prose(text)).hasSuffix("100000 utropstecken"))
  }
}
