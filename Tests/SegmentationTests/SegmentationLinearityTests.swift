import Segmentation
import Testing

/// Time grows with the text and nothing else.
@Suite(.serialized) struct SegmentationLinearityTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  @Test(arguments: [
    "a", "a ", ". ", "A! ", "\n", "a\n", "- a\n", " ”a b c”", "( ", "t. ex. ", "1. ", "a-", "a:s", " 000", "! 🎉 ",
    "\u{301}", "ж. ", "ไทย", "中文。", "a\u{200B}", " ", "\0", "– Ab c d.\n", "English: a\n", "The pool is on it. ",
    "\u{2028}a", "a... ", "Ta:\na\nb\n", "Detta är en lång rad som slutar med\nett litet ord och ",
  ]) func hostileTextsTakeLinearTime(_ piece: String) {
    func seconds(_ bytes: Int) -> Double {
      let text = Array(repeating: Array(piece.utf8), count: bytes / piece.utf8.count).flatMap(\.self)
      // The better of two, for the machine may be busy with other things.
      return (0..<2).map { _ in
        let duration = ContinuousClock().measure { _ = support.segmenter.segment(text, language: "sv") }
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
      }.min() ?? 0
    }
    let small = seconds(2_000)
    let large = seconds(32_000)
    // Sixteen times the text; quadratic time would be 256 times as much.
    #expect(large < 80 * small + 0.02, "\(small) s for 2 kB, \(large) s for 32 kB")
  }
}
