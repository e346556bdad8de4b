import Captions
import Foundation
import Fuzzing
import Testing

/// Damaged files: whatever stands in them, reading ends, and every place lies in the file.
///
/// The files are the same in every run. `KLARTEXT_FUZZ` asks for another number of them.
@Suite struct CaptionFuzzTests {
  static let rounds = ProcessInfo.processInfo.environment["KLARTEXT_FUZZ"].flatMap { Int($0) } ?? 3000

  static let seeds = [
    "WEBVTT\n\nSTYLE\n::cue {}\n\nREGION\nid:a\nlines:3\n\nNOTE x\n\n1\n00:01.000 --> 00:02.000 line:0 region:a\n<v Anna>Hej &amp; <00:01.500><c.x>du</c>\n\n2\n00:03.000 --> 00:04.000\n-Ja!\n-Nej.\n",
    "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Hej</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nVälkommen\ntill badet!\n",
    "\u{FEFF}WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<ruby>a<rt>b</ruby> &notin; &#228;\r\n",
  ].map { Array($0.utf8) }

  static let pieces = [
    "-->", "\n\n", "\r", "<", ">", "&", "&amp;", "<v ", "</", "00:00:01,000 --> ", "WEBVTT", "STYLE\n", "REGION\n",
    "NOTE", ":", "%", "\0", "å", "{\\", "999999999999999999999", "line:", "\u{FEFF}", "-", ",", "&#x", "1\n",
  ].map { Array($0.utf8) }

  @Test(.timeLimit(.minutes(60))) func readingEndsAndPlacesLieInTheFile() {
    var random = Random(state: 2026)
    for round in 0..<Self.rounds {
      var bytes = Self.seeds[round % Self.seeds.count]
      for _ in 0..<(1 + random.below(8)) { Self.damage(&bytes, &random) }
      for format in [CaptionFormat.webVTT, .subRip] {
        do { try Harness.checkCaptions(bytes, format) } catch {
          Issue.record("round \(round), \(format): \(error)")
          return
        }
      }
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout Random) {
    let place = random.below(bytes.count + 1)
    switch random.below(5) {
    case 0: bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(12)))
    case 2: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
    case 3:
      let copy = bytes[place..<min(bytes.count, place + random.below(40))]
      bytes.insert(contentsOf: copy, at: random.below(bytes.count + 1))
    default: bytes.removeSubrange(place...)
    }
    if bytes.count > 4000 { bytes.removeSubrange(4000...) }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Random {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return limit > 0 ? Int((value ^ (value >> 31)) % UInt64(limit)) : 0
  }
}
