import LintTestSupport
import Testing

/// Texts that no municipality writes, but somebody may send.
@Suite struct EmojiScalingTests {
  static let linter = TestLinter { options in
    options.selection.select = ["emoji", "alt-text"]
  }

  @Test(
    .timeLimit(.minutes(60)),
    arguments: [
      "👏", "a 👏 ", "🎉 a\n", "🇬🇧 in English\n", "(ツ ", ":-) ", "═", "═════\na\n", "👩\u{200D}", "vma a 🎉\n\n", "🚨 x ",
      "en 🎉 ",
    ])
  func rowsOfSignsAreReadInLinearTime(_ piece: String) throws {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    #expect(try Self.linter.check(text, name: "text.txt").diagnostics.count >= 0)
  }

  @Test(.timeLimit(.minutes(60))) func manyPicturesAreReadInLinearTime() throws {
    let media = (0..<2_000).map { "  - file: a\($0).jpg\n    alt: Barn nummer \($0) hoppar från bryggan i solen.\n" }
      .joined()
    let report = try Self.linter.check("---\nmedia:\n\(media)---\nI dag öppnar badet på Råå för hela sommaren.\n")
    #expect(report.diagnostics.isEmpty)
  }
}
