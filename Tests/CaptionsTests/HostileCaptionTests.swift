import Captions
import Testing

/// Files made to waste time: what takes time in proportion to the file is done in seconds, what does not never ends.
@Suite struct HostileCaptionTests {
  static let size = 1_000_000

  static let units = [
    "<", "<v ", "&", "&a", "-->", "--", "a", "\n\n", "\r", "1\n", "<i>", "</i>", "{\\", "é", "\n-->\n", "a\n",
    "STYLE\n",
    "00:00:01,000 --> 00:00:02,000\n", "00:01.000 --> 00:02.000\n\n", "00:01.000 --> 00:02.000 line:0 ", "0", "\0",
  ]

  @Test(.timeLimit(.minutes(60)), arguments: units) func aRowOfTheSameIsReadInLinearTime(_ unit: String) {
    let row = Array(String(repeating: unit, count: Self.size / unit.utf8.count).utf8)
    for beginning in ["", "WEBVTT\n\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "1\n00:00:01,000 --> 00:00:02,000\n"] {
      let bytes = Array(beginning.utf8) + row
      for format in [CaptionFormat.webVTT, .subRip] {
        let file = CaptionFile.read(bytes, expected: format)
        var visible = VisibleText(file.format)
        var lines = 0
        for cue in file.cues { lines += visible.append(cue, of: bytes).count }
        #expect(lines <= bytes.count && file.faults.count <= bytes.count)
      }
    }
  }

  @Test(.timeLimit(.minutes(60))) func aHundredThousandCuesAreRead() {
    let cue = "00:00:01,000 --> 00:00:02,000\nVi ses på torget.\n\n"
    let bytes = Array((1...100_000).map { "\($0)\n\(cue)" }.joined().utf8)
    let file = CaptionFile.read(bytes, expected: .subRip)
    #expect(file.cues.count == 100_000)
    #expect(file.faults.isEmpty)
  }
}
