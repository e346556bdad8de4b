import Segmentation
import Testing

/// How Mastodon's server counts a post.
@Suite struct MastodonTests {
  struct Case: Decodable, CustomTestStringConvertible {
    struct Part: Decodable {
      var text: String
      var times: Int
    }
    var id: String
    var warning: [Part]
    var body: [Part]
    var length: Int?
    var ok: Bool
    var testDescription: String { id }
  }

  static func cases() throws -> [Case] { try ConformanceData.lines("mastodon/length.jsonl") }

  static func text(_ parts: [Case.Part]) -> [UInt8] {
    parts.flatMap { part in Array(String(repeating: part.text, count: part.times).utf8) }
  }

  @Test(arguments: try cases()) func countsAsMastodon(_ one: Case) throws {
    let counter = LengthCounter(lexicons: try #require(ConformanceData.lexicons))
    let length =
      counter.length(of: Self.text(one.warning), in: .grapheme) + counter.length(of: Self.text(one.body), in: .mastodon)
    if let expected = one.length { #expect(length == expected) }
    #expect((length <= 500) == one.ok)
  }
}
