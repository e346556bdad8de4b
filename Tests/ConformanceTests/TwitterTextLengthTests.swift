import Foundation
import Testing

@testable import Segmentation

/// How X weighs a text (twitter-text, `validate.yml`).
@Suite struct TwitterTextLengthTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var section: String
    var configuration: String
    var description: String
    var text: String
    var weightedLength: Int
    var valid: Bool
    var permillage: Int
    var displayRangeEnd: Int
    var validRangeEnd: Int
    var testDescription: String { "\(section): \(description)" }
  }

  /// X's published configuration files.
  struct Configuration: Decodable {
    struct Band: Decodable {
      var start: UInt32
      var end: UInt32
      var weight: Int
    }
    var maxWeightedTweetLength: Int
    var scale: Int
    var defaultWeight: Int
    var emojiParsingEnabled: Bool?
    var transformedURLLength: Int
    var ranges: [Band]

    var weights: XWeights {
      XWeights(
        scale: scale, other: defaultWeight, emoji: emojiParsingEnabled == true ? defaultWeight : nil,
        link: transformedURLLength,
        bands: ranges.map { XWeights.Band(first: $0.start, last: $0.end, weight: $0.weight) })
    }
  }

  static func configuration(_ name: String) throws -> Configuration {
    try JSONDecoder().decode(Configuration.self, from: ConformanceData.data("twitter-text/\(name).json"))
  }

  static func cases() throws -> [Case] { try ConformanceData.lines("twitter-text/weighted-length.jsonl") }

  @Test func ourWeightsAreThoseOfXToday() throws {
    let published = try Self.configuration("v3").weights
    let ours = XWeights()
    #expect(ours.bands == published.bands)
    #expect(ours.scale == published.scale)
    #expect(ours.other == published.other)
    #expect(ours.emoji == published.emoji)
    #expect(ours.link == published.link)
  }

  @Test(arguments: try cases()) func weighsAsX(_ one: Case) throws {
    let configuration = try Self.configuration(one.configuration)
    let limit = configuration.maxWeightedTweetLength
    let counter = LengthCounter(lexicons: try #require(ConformanceData.lexicons), weights: configuration.weights)
    let bytes = Array(one.text.utf8)
    let measurement = counter.measure(bytes, in: .xWeighted, limit: limit)
    #expect(measurement.count == one.weightedLength)
    #expect(measurement.count * 1000 / limit == one.permillage)
    #expect((1...limit).contains(measurement.count) == one.valid)

    // The ends are those of the last UTF-16 unit that is inside.
    let end = measurement.overflow ?? bytes.count
    #expect(String(decoding: bytes[..<end], as: UTF8.self).utf16.count - 1 == one.validRangeEnd)
    #expect(one.text.utf16.count - 1 == one.displayRangeEnd)
  }
}
