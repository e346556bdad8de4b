import Captions
import Foundation
import Testing

/// What players make of WebVTT: the cases of the web platform tests, and of vtt.js.
@Suite struct WebVTTTests {
  struct TreeCase: Decodable {
    var text: String
    var expectedTree: String
  }

  struct Expected: Decodable {
    struct Cue: Decodable {
      var id: String
      var startTime: Double
      var endTime: Double
      var text: String
    }
    var cues: [Cue]
  }

  /// Cases of vtt.js that say otherwise than the specification, and why.
  static let otherwise: [String: String] = [:]

  static func assertions() throws -> [WebVTTCase] { try WebVTTCase.all { $0 == "assertions" } }
  static func trees() throws -> [WebVTTCase] { try WebVTTCase.all { $0 == "cue-tree" } }
  static func scripts() throws -> [WebVTTCase] { try WebVTTCase.all { $0.hasPrefix("json") } }

  @Test func thereAreCases() throws {
    #expect(try Self.assertions().count == 27)
    #expect(try Self.trees().count == 4)
    #expect(try Self.scripts().count == 195)
  }

  @Test(arguments: try assertions()) func readsFilesAsPlayersDo(_ one: WebVTTCase) throws {
    let cues = CueProperties(try one.bytes())
    let expected = try #require(try one.json() as? [String: Any])
    for assertion in try #require(expected["assertions"] as? [[String: Any]]) {
      let path = try #require(assertion["path"] as? String)
      let value = try #require(assertion["expected"] as? AnyHashable)
      #expect(Self.isSame(cues[path], value), "\(path) is \(String(describing: cues[path])), not \(value)")
    }
  }

  @Test(arguments: try trees()) func readsTextsAsPlayersDo(_ one: WebVTTCase) throws {
    let bytes = try one.bytes()
    let file = CaptionFile.read(bytes, expected: .webVTT)
    let expected = try JSONDecoder().decode([TreeCase].self, from: ConformanceData.data("webvtt/\(one.expectation)"))
    #expect(file.cues.count == expected.count)
    for (cue, wanted) in zip(file.cues, expected) {
      let tree = CueNode.tree(of: Array(bytes[cue.text]))
      #expect(tree.dump == wanted.expectedTree, "\(wanted.text.debugDescription)")
    }
  }

  @Test(arguments: try scripts()) func findsTheCuesThatVTTJSFinds(_ one: WebVTTCase) throws {
    guard Self.otherwise[one.input] == nil else { return }
    let bytes = try one.bytes()
    let file = CaptionFile.read(bytes, expected: .webVTT)
    let expected = try JSONDecoder().decode(Expected.self, from: ConformanceData.data("webvtt/\(one.expectation)")).cues
    // A file that is no WebVTT has no cues to a player; what it would have said is read for the author's sake.
    let isWebVTT = file.format == .webVTT
    #expect((isWebVTT ? file.cues.count : 0) == expected.count)
    for (cue, wanted) in zip(file.cues, expected) {
      #expect(file.id(of: cue, in: bytes) == wanted.id)
      #expect(abs(cue.start - wanted.startTime) < 0.0005)
      #expect(abs(cue.end - wanted.endTime) < 0.0005)
      #expect(file.text(of: cue, in: bytes) == wanted.text)
    }
  }

  /// JSON's numbers and truth values are of one type.
  private static func isSame(_ value: AnyHashable?, _ expected: AnyHashable) -> Bool {
    if let value = value as? Bool { return (expected as? Bool) == value }
    if let value = value as? Int { return (expected as? Int) == value }
    if let value = value as? Double { return (expected as? Double) == value }
    return value == expected
  }
}
