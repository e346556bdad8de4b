import Fuzzing
import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Whatever is read")
struct ReadingPropertyTests {
  private static let atoms = [
    "---\n", "---", "\n", "\r\n", "\n\n", " ", "  ", "\t", "title: ", "kanaler: [x, fb]\n", "media:\n",
    "  - file: a.jpg\n",
    "    alt: ", "suppress: [slang]\n", "rubrik:", "Välkommen ", "å", "Ba\u{30A}d", "👩‍👩‍👧", "🙂", "<!--", "-->",
    "<!-- k -->",
    "<!-- kanal: x -->", "<!-- channel: all -->", "<!-- klartext-disable slang -->", "<!-- klartext-enable -->",
    "<!-- klartext-disable-next-line a, b -- c -->", "<!-- klartext-disable-line -->", "![", "](", ")", "![alt](b.jpg)",
    "[b]: c.jpg\n",
    "![a][b]", "\"", "'", "\\", "#", " #tag", ":", ": ", "- ", "{", "}", "[", "]", "|\n  ", ">-\n  ", "&a ", "*a ", "!",
    "%20",
    "\u{0}", "\u{FEFF}", "\u{2028}", "2026-02-30", "klartext-", ",", "<", ">", "(",
  ]

  private func randomText(_ generator: inout SeededGenerator) -> String {
    var text = generator.next().isMultiple(of: 3) ? "---\n" : ""
    for _ in 0..<Int.random(in: 0...24, using: &generator) { text += Self.atoms.randomElement(using: &generator) ?? "" }
    return text
  }

  @Test("Places lie within the file and between characters, and texts agree with what stands there")
  func placesAreSound() {
    var generator = SeededGenerator(11)
    for _ in 0..<6_000 {
      let text = randomText(&generator)
      for format in PostFormat.allCases {
        let read = ReadFile(SourceText(text), format: format)
        do { try read.file.check(read.source, as: format) } catch {
          Issue.record("\(format), \(error): \(text.debugDescription)")
        }
      }
    }
  }

  @Test("Reading the same text twice gives the same")
  func readingIsDeterministic() {
    var generator = SeededGenerator(12)
    for _ in 0..<500 {
      let text = randomText(&generator)
      let (first, second) = (ReadFile(text), ReadFile(text))
      #expect(first.draft.texts == second.draft.texts)
      #expect(first.draft.suppressions == second.draft.suppressions)
      #expect(first.file.problems == second.file.problems)
    }
  }

  @Test("Whatever Unicode stands before, every place moves by its length")
  func prefixesShiftPlaces() {
    let front =
      "title: Bå🙂\nkanaler: [x]\nmedia:\n  - {file: a.jpg, alt: \"\\u00e5\"}\nchanels: x\npublish_at: 2026-02-30\n---\n"
    let rest = "Hej <!-- k --> du ![b](c%20d.jpg)\n\n<!-- klartext-disable-line a -- b --> å\n<!-- kanal: x -->\nX\n"
    let plain = ReadFile("---\n" + front + rest)
    var generator = SeededGenerator(13)
    for _ in 0..<200 {
      let scalars = (0..<Int.random(in: 1...9, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0xA1...0x1_FFFD, using: &generator))
      }.filter { $0.value < 0xFFFE && ![0x2028, 0x2029].contains($0.value) || $0.value > 0xFFFF }
      let comment = "# " + scalars.map(String.init).joined() + "\n"
      let moved = ReadFile("---\n" + comment + front + rest)
      let length = comment.utf8.count
      func shifted(_ range: ByteRange) -> ByteRange { range.lowerBound + length..<range.upperBound + length }
      #expect(moved.draft.places == plain.draft.places.map(shifted))
      #expect(moved.file.problems.map(\.finding.range) == plain.file.problems.map { shifted($0.finding.range) })
      #expect(moved.draft.texts.map(\.utf8) == plain.draft.texts.map(\.utf8))
    }
  }

  @Test("Hostile files are read in time, and what is wrong is told", .timeLimit(.minutes(60)))
  func hostileFiles() {
    func text(_ unit: String, _ count: Int = 60_000) -> String { String(repeating: unit, count: count) }
    let files = [
      text("<!--"), text("<!-- -->"), text("a<!-- klartext-disable-line x -->", 9_000), text("!["),
      text("![") + text("]"),
      text("![]("), text("![](") + text(")"), text("![](<)"), text("![](a \")"), text("[a\n") + "![x]",
      text("\\") + "![a](b)",
      text("<!-- klartext-disable-next-line x -->\n", 9_000), text(" ") + "<!-- -->" + text(" "), text("\n"),
      text("\r"),
      "---\n" + text("a: b\n"), "---\n" + text("a: b: c\n") + "---\n", "---\nmedia: " + text("[") + "\n---\n",
      "---\na: &a [x]\n" + text("b: [*a, *a]\n") + "---\n", "---\ntitle: " + text("å ") + "\n---\n",
      "---\na: " + text("\u{0}") + "\n---\n" + text("\u{0}"), "---\n" + text("å") + ": x\n---\n",
      "---\n" + (0..<9_000).map { "nyckel\($0): x\n" }.joined() + "---\n",
      "---\nchannels: [" + text("facebok, ", 9_000) + "]\n---\n",
      "<!-- channel: " + text("abc ", 9_000) + "--> x",
    ]
    // Quadratic work would not end within the test's time.
    for file in files { #expect(!ReadFile(file).file.drafts.isEmpty, "\(file.prefix(40))") }
    #expect(ReadFile("---\nmedia: " + text("[") + "\n---\nHej").body == "Hej")
    #expect(ReadFile("---\na: &a [x]\nb: [*a]\n---\nHej").problems == ["draft-syntax: &a", "draft-syntax: *a"])
  }
}
