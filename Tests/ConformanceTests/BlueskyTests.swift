import Segmentation
import Testing

/// How Bluesky counts a post, and what its app links in one.
@Suite struct BlueskyTests {
  struct LengthCase: Decodable, CustomTestStringConvertible {
    var id: String
    var text: String
    var times: Int
    var graphemes: Int
    var bytes: Int
    var ok: Bool?
    var testDescription: String { id }
  }

  struct FacetCase: Decodable, CustomTestStringConvertible {
    struct Facet: Decodable, Hashable {
      var kind: String
      var value: String
      var start: Int
      var end: Int
    }
    var text: String
    var facets: [Facet]
    var testDescription: String { text }
  }

  /// Facets that are left out, and why.
  static let leftOut = ["cashtag": "the product has no use for share symbols, so entities have no such kind"]

  /// Cases in which a line end is counted otherwise, and why.
  static let otherBytes = [
    "crlf": "a line end is one character in every unit, since channels store it as LF: 3 bytes, not 4"
  ]

  static func lengthCases() throws -> [LengthCase] { try ConformanceData.lines("bluesky/length.jsonl") }
  static func facetCases() throws -> [FacetCase] { try ConformanceData.lines("bluesky/facets.jsonl") }

  @Test(arguments: try lengthCases()) func countsAsBluesky(_ one: LengthCase) throws {
    let counter = LengthCounter(lexicons: try #require(ConformanceData.lexicons))
    let bytes = Array(String(repeating: one.text, count: one.times).utf8)
    let graphemes = counter.length(of: bytes, in: .grapheme)
    let utf8 = counter.length(of: bytes, in: .utf8)
    #expect(graphemes == one.graphemes)
    #expect(utf8 == (Self.otherBytes[one.id] == nil ? one.bytes : one.bytes - 1))
    if let ok = one.ok { #expect((graphemes <= 300 && utf8 <= 3000) == ok) }
  }

  @Test(arguments: try facetCases()) func linksAsBluesky(_ one: FacetCase) throws {
    let scanner = EntityScanner(lexicons: try #require(ConformanceData.lexicons), dialect: .bluesky)
    let bytes = Array(one.text.utf8)
    let facets = scanner.entities(in: bytes).compactMap { Self.facet(of: $0, in: bytes) }
    #expect(facets == one.facets.filter { Self.leftOut[$0.kind] == nil })
  }

  static func facet(of entity: Entity, in bytes: [UInt8]) -> FacetCase.Facet? {
    let text = String(decoding: bytes[entity.range], as: UTF8.self)
    func facet(_ kind: String, _ value: String) -> FacetCase.Facet {
      FacetCase.Facet(kind: kind, value: value, start: entity.range.lowerBound, end: entity.range.upperBound)
    }
    return switch entity.kind {
    case .link: facet("link", text)
    case .bareLink: facet("link", "https://" + text)
    case .mention: facet("mention", String(text.dropFirst()))
    case .hashtag: facet("tag", String(text.dropFirst()))
    case .emoji, .email: nil
    }
  }
}
