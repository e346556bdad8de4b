import Captions
import PostFormats
import SourceText

extension Harness {
  static func captions(_ name: String, _ format: CaptionFormat) -> Harness {
    Harness(name, upTo: 1536) { bytes in
      // Bytes that are no UTF-8 do no harm either.
      try checkCaptions(bytes, format)
      try check(bytes, as: format == .webVTT ? .webVTT : .subRip)
    }
  }

  /// Requires that cues stand in the file in order, with lines that are there.
  package static func checkCaptions(_ bytes: [UInt8], _ format: CaptionFormat) throws(Violation) {
    let file = CaptionFile.read(bytes, expected: format)
    var end = 0
    var visible = VisibleText(file.format)
    for cue in file.cues {
      try require(
        cue.timing.lowerBound >= end && cue.timing.upperBound <= cue.text.lowerBound
          && cue.text.upperBound <= bytes.count, "cue \(cue) after \(end) of \(bytes.count)")
      try require(cue.start >= 0 && cue.end >= 0, "times \(cue)")
      end = cue.text.upperBound
      for line in visible.append(cue, of: bytes) {
        try require(!line.isEmpty && line.upperBound <= visible.utf8.count, "line \(line) of \(visible.utf8.count)")
      }
      _ = CueNode.tree(of: Array(bytes[cue.text]))
    }
    try require(visible.map.textLength == visible.utf8.count, "the map's length is another than the text's")
    for fault in file.faults { try require(fault.range.upperBound <= bytes.count, "fault \(fault)") }
  }
}
