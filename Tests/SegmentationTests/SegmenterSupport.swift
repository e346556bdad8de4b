import LintTestSupport
import Segmentation
import Testing

/// A segmenter with the product's own tables.
struct SegmenterSupport {
  let segmenter: Segmenter

  init() throws {
    segmenter = Segmenter(
      lexicons: try TableLexicons(
        "sentence-abbreviations", "function-words", "joining-words", "language-labels", "top-level-domains"))
  }

  func segment(_ text: String, language: String = "sv") -> Segments {
    segmenter.segment(Array(text.utf8), language: language)
  }

  /// The text with `⟦…⟧` around its sentences.
  func sentences(_ text: String) -> String { MarkedText.marking(segment(text).sentences.map(\.range), in: text) }

  /// The words as written.
  func words(_ text: String) -> [String] { segment(text).words.map { text[$0.range] } }

  /// The text with `⟦…⟧` around its quotes.
  func quotes(_ text: String) -> String { MarkedText.marking(segment(text).quotes, in: text) }
}

extension String {
  /// A stretch by bytes.
  subscript(bytes: Range<Int>) -> String { String(decoding: Array(utf8)[bytes], as: UTF8.self) }

  /// The text with Swedish letters as base letter and combining mark, as texts from some programs have them.
  var decomposed: String {
    let marks: [Character: String] = [
      "å": "a\u{30A}", "ä": "a\u{308}", "ö": "o\u{308}", "é": "e\u{301}",
      "Å": "A\u{30A}", "Ä": "A\u{308}", "Ö": "O\u{308}", "É": "E\u{301}",
    ]
    return map { marks[$0] ?? String($0) }.joined()
  }

  /// The text with Windows line ends.
  var withCarriageReturns: String { split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }
}
