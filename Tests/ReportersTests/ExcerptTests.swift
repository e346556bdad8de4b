import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

@Suite struct ExcerptTests {
  /// The excerpt of the first marked place, with the other marked places masked as `***`.
  private func excerpt(_ marked: String, width: Int = 40, masks: [Int: String] = [:]) -> MaskedExcerpt {
    var draft = SampleDraft("a.md", marked)
    for (place, mask) in masks { draft.hide(place, "name", as: mask) }
    return MaskedSource(draft.report(), columns: .utf16).excerpt(of: draft.ranges[0], width: width)
  }

  /// The excerpt with its underline below.
  private func picture(_ marked: String, width: Int = 40, masks: [Int: String] = [:]) -> String {
    let excerpt = excerpt(marked, width: width, masks: masks)
    let underline = String(repeating: "^", count: excerpt.underlineLength)
    return excerpt.text + "\n" + String(repeating: " ", count: excerpt.underlineStart) + underline
  }

  @Test(arguments: [
    ("Hej ⟦du⟧ där", "Hej du där\n    ^^"),
    // Emojis and Chinese take two cells, whole families too.
    ("🩱 ⟦t.ex.⟧ x", "🩱 t.ex. x\n   ^^^^^"), ("👩‍👩‍👧夏⟦休⟧", "👩‍👩‍👧夏休\n    ^^"), ("🇸🇪1️⃣⟦x⟧", "🇸🇪1️⃣x\n    ^"),
    // A combining mark takes none, and belongs to its letter.
    ("a\u{30A}a\u{30A}⟦o\u{308}⟧x", "a\u{30A}a\u{30A}o\u{308}x\n  ^"),
    // Tabs go to the next multiple of four.
    ("\t⟦x⟧", "    x\n    ^"), ("ab\t⟦x⟧", "ab  x\n    ^"), ("夏\t⟦x⟧", "夏  x\n    ^"),
    ("abcd⟦\t⟧x", "abcd    x\n    ^^^^"),
    // Empty places get a caret, also at the end of the line and on an empty line.
    ("ab⟦⟧cd", "abcd\n  ^"), ("ab⟦⟧", "ab\n  ^"), ("⟦⟧", "\n^"), ("ab\n⟦⟧\ncd", "\n^"),
    // A place that ends inside a character covers it.
    ("⟦e⟧\u{301}x", "e\u{301}x\n^"),
    // What cannot be seen still has an underline.
    ("a⟦\u{200B}⟧b", "a\u{200B}b\n ^"),
    // Line ends are not shown.
    ("ab⟦c\r\n⟧d", "abc\n  ^"), ("⟦\n\nab⟧", "ab\n^^"),
    // Control characters and marks for direction are shown as signs.
    ("\u{1B}[2J⟦x⟧\u{7}", "␛[2Jx␇\n    ^"), ("\u{202E}⟦x⟧", "⟨U+202E⟩x\n        ^"),
  ])
  func underlinesTheRightCells(_ marked: String, _ expected: String) {
    #expect(picture(marked) == expected)
  }

  @Test(arguments: [
    ("0123456789 0123456789 ⟦fel⟧ 0123456789 0123456789", 21, "…3456789 fel 0123456…\n         ^^^"),
    ("⟦fel⟧ 0123456789 0123456789", 15, "fel 0123456789…\n^^^"),
    ("0123456789 0123456789 ⟦fel⟧", 15, "…0123456789 fel\n            ^^^"),
    ("0123456789 ⟦0123456789 0123456789⟧ 0123456789", 12, "…0123456789…\n ^^^^^^^^^^"),
    ("夏夏夏夏夏夏夏夏⟦休⟧夏夏夏夏夏夏夏夏", 13, "…夏夏休夏夏…\n     ^^"),
    ("0123456789 0123456789⟦⟧", 12, "…0123456789\n           ^"),
  ])
  func cutsLongLinesAroundThePlace(_ marked: String, _ width: Int, _ expected: String) {
    #expect(picture(marked, width: width) == expected)
  }

  @Test func neverShowsMoreThanTheWidth() {
    let words = ["夏", "休み ", "ord ", "👩‍👩‍👧 ", "a\u{30A}", "\t", "\u{202E}", "⟦fel⟧ ", "lång text "]
    var random = Randomness(seed: 3)
    for _ in 0..<2_000 {
      var marked = (0..<random.next(60)).map { _ in words[random.next(words.count)] }.joined()
      if !marked.contains("⟦") { marked += "⟦slut⟧" }
      let width = 12 + random.next(60)
      let excerpt = excerpt(marked, width: width)
      #expect(excerpt.text.cellWidth <= width, "\(marked)")
      #expect(excerpt.underlineStart + excerpt.underlineLength <= width, "\(marked)")
      #expect(excerpt.underlineLength >= 1)
    }
  }

  @Test func saysHowManyLinesAPlaceSpans() {
    #expect(excerpt("a ⟦b\nc\nd⟧ e").lineCount == 3)
    #expect(excerpt("⟦a\n⟧b").lineCount == 1)
    #expect(excerpt("⟦a⟧").lineCount == 1)
    #expect(excerpt("x\r\ny ⟦a\r\nb⟧").line == 2)
  }

  @Test(arguments: [
    ("⟦19880101-2397⟧ nu", [0: "****"], "**** nu\n^^^^"), ("nu ⟦x⟧ ⟦19880101⟧ ", [1: "***"], "nu x *** \n   ^"),
    ("⟦x⟧⟦19880101⟧ ⟦Anna⟧", [1: "**", 2: "A***"], "x** A***\n^"),
    ("⟦⟧⟦19880101⟧", [1: "夏***"], "夏***\n^"),
  ])
  func underlineFollowsTheMask(_ marked: String, _ masks: [Int: String], _ expected: String) {
    #expect(picture(marked, masks: masks) == expected)
  }

  /// Each place of “Ring 19880101-2397 nu.” against the mask of the number.
  @Test(arguments: [
    (0..<22, 0, 14), (5..<18, 5, 5), (7..<9, 5, 5), (0..<6, 0, 10), (17..<21, 5, 8), (4..<5, 4, 1), (18..<19, 10, 1),
    (5..<5, 5, 1), (9..<9, 5, 1), (18..<18, 10, 1),
  ])
  func placesAcrossAMaskAreWidenedToIt(_ place: Range<Int>, _ start: Int, _ length: Int) {
    var draft = SampleDraft("a.md", "Ring ⟦19880101-2397⟧ nu.")
    draft.hide(0, "number", as: "*****")
    let excerpt = MaskedSource(draft.report(), columns: .utf16).excerpt(of: ByteRange(place), width: 40)
    #expect(excerpt.text == "Ring ***** nu.")
    #expect(excerpt.underlineStart == start && excerpt.underlineLength == length, "\(excerpt)")
  }
}
