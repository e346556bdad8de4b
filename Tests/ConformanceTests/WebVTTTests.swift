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

  /// Cases in which vtt.js does otherwise than the specification: how many cues the latter gives, and why.
  static let otherwise: [String: (cues: Int, why: String)] = [
    "vttjs/cue-times/min-top-digits.vtt": (
      0, "000:00.000 has three digits first, which makes them hours, and then a time needs three parts"
    ),
    "vttjs/cue-times/minimum-spots-over-sixty.vtt": (
      0, "120:00.000 has three digits first, which makes them hours, and then a time needs three parts"
    ),
    "vttjs/file-layout/header-no-new-line.vtt": (
      1, "a line with an arrow ends the header; the web platform tests ask for it in header-timings.vtt"
    ),
    "vttjs/integration/id.vtt": (
      5, "a block whose first line is only an arrow ends there, so the times below begin a cue; as in arrows.vtt"
    ),
  ]

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
    let bytes = try one.bytes()
    let file = CaptionFile.read(bytes, expected: .webVTT)
    if let exception = Self.otherwise[one.input] {
      #expect(file.cues.count == exception.cues, "\(exception.why)")
      return
    }
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
