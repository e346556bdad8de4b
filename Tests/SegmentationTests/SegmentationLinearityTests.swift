import Segmentation
import Testing

/// The work grows with the text and nothing else: seconds for each of these, and many minutes were it quadratic.
@Suite(.serialized) struct SegmentationLinearityTests {
  let support: SegmenterSupport

  init() throws { support = try SegmenterSupport() }

  @Test(
    .timeLimit(.minutes(3)),
    arguments: [
      "a", "a ", ". ", "A! ", "\n", "a\n", "- a\n", " ”a b c”", "( ", "t. ex. ", "1. ", "a-", "a:s", " 000", "! 🎉 ",
      "\u{301}", "ж. ", "ไทย", "中文。", "a\u{200B}", " ", "\0", "– Ab c d.\n", "English: a\n", "The pool is on it. ",
      "\u{2028}a", "a... ", "Ta:\na\nb\n", "Detta är en lång rad som slutar med\nett litet ord och ",
    ]) func hostileTextsAreReadInTime(_ piece: String)
  {
    let text = Array(repeating: Array(piece.utf8), count: 100_000 / piece.utf8.count).flatMap(\.self)
    let segments = support.segmenter.segment(text, language: "sv")
    #expect(segments.words.allSatisfy { $0.range.upperBound <= text.count })
  }
}
