import Foundation
import Segmentation
import Testing

/// What X makes links, mentions and hashtags of (twitter-text, `extract.yml` and `tlds.yml`).
@Suite struct TwitterTextExtractionTests {
  struct Case: Decodable, CustomTestStringConvertible {
    struct Expected: Decodable {
      var value: String
      var start: Int?
      var end: Int?
    }
    var section: String
    var description: String
    var text: String
    var expected: [Expected]
    var testDescription: String { "\(section): \(description)" }
  }

  /// Sections that are left out, and why.
  static let leftOut = [
    "cashtags": "the product has no use for share symbols, so entities have no such kind",
    "cashtags_with_indices": "the product has no use for share symbols, so entities have no such kind",
  ]

  static func cases() throws -> [Case] {
    try ConformanceData.lines("twitter-text/extract.jsonl").filter { leftOut[$0.section] == nil }
  }

  static func kinds(of section: String) -> Set<Entity.Kind> {
    switch section {
    case "mentions", "mentions_with_indices", "mentions_or_lists_with_indices", "replies": [.mention]
    case "hashtags", "hashtags_from_astral", "hashtags_with_indices": [.hashtag]
    default: [.link, .bareLink]
    }
  }

  @Test(arguments: try cases()) func extractsWhatXExtracts(_ one: Case) throws {
    let bytes = Array(one.text.utf8)
    let lexicons = try #require(ConformanceData.lexicons)
    var entities = EntityScanner(lexicons: lexicons, dialect: .x).entities(in: bytes)
      .filter { Self.kinds(of: one.section).contains($0.kind) }
    if one.section == "replies" { entities = entities.filter { $0.range.lowerBound == 0 } }

    let values = entities.map { entity in
      let value = String(decoding: bytes[entity.range], as: UTF8.self)
      return entity.kind == .mention || entity.kind == .hashtag ? String(value.dropFirst()) : value
    }
    #expect(values == one.expected.map(\.value))

    guard one.expected.contains(where: { $0.start != nil }) else { return }
    let codePoints = entities.map { entity in
      [entity.range.lowerBound, entity.range.upperBound].map {
        String(decoding: bytes[..<$0], as: UTF8.self).unicodeScalars.count
      }
    }
    #expect(codePoints == one.expected.map { [$0.start, $0.end].compactMap { $0 } })
  }

  @Test func linksEveryTopLevelDomain() throws {
    let scanner = EntityScanner(lexicons: try #require(ConformanceData.lexicons), dialect: .x)
    let rows = try ConformanceData.rows("twitter-text/tlds.tsv")
    #expect(rows.count == 1574)
    for row in rows {
      let bytes = Array(row[1].utf8)
      #expect(scanner.entities(in: bytes) == [Entity(.link, 0..<bytes.count)], "\(row[1])")
    }
  }
}
