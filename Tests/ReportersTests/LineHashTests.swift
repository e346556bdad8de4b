import Linting
import SourceText
import Testing

@testable import Reporters

/// The hashes that GitHub computes. The expected values are those that the tests of `github/codeql-action`
/// (`src/fingerprints.test.ts`, MIT licence) ask for.
@Suite struct LineHashTests {
  private func hashes(_ text: String, hidden: [PersonalDataPlace] = []) -> [String] {
    let source = SourceText(text)
    let file = FileReport(path: "a.md", source: source, posts: 1, diagnostics: [], personalData: hidden)
    let hashes = LineHashes(MaskedSource(file, columns: .utf16))
    return (1...LineTable(source).count).map { hashes[$0] ?? "" }
  }

  @Test func ofAnEmptyFile() {
    #expect(hashes("") == ["c129715d7a2bc9a3:1"])
  }

  @Test func passOverSpacesAndTabs() {
    #expect(
      hashes(" a\nb\n  \t\tc\n d")
        == ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"])
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func areTheSameWithEveryLineEnd(_ end: String) {
    let text = [" hello; \t", "world!!!", "", "", "  \t\tGreetings", " End", ""].joined(separator: end)
    #expect(
      hashes(text) == [
        "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1", "b3edc88f2938467e:1",
        "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
      ])
  }

  @Test func numberRepeats() {
    let text = String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10)
    #expect(
      hashes(text) == (1...6).map { "a7f2ff13bc495cf2:\($0)" } + [
        "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
      ])
  }

  @Test func countUTF16UnitsAndTheByteOrderMark() {
    // 100 units fill the window: with emojis of two units the line's last letter is outside it or inside.
    let fifty = String(repeating: "🩱", count: 50)
    #expect(hashes(fifty + "a")[0] == hashes(fifty + "b")[0])
    #expect(hashes(fifty.dropLast() + "a")[0] != hashes(fifty.dropLast() + "b")[0])
    #expect(hashes("\u{FEFF}a")[0] != hashes("a")[0])
  }

  @Test func seeTheMaskAndNotTheValue() {
    func hidden(_ range: Range<Int>) -> [PersonalDataPlace] {
      [PersonalDataPlace(range: ByteRange(range), mask: .init(kind: "number", mask: "****"))]
    }
    let masked = hashes("Ring ****.\nHej")
    #expect(hashes("Ring 19880101.\nHej", hidden: hidden(5..<13)) == masked)
    #expect(hashes("Ring 20010101.\nHej", hidden: hidden(5..<13)) == masked)
    // A value over two lines is masked on both, and the lines keep their numbers.
    #expect(hashes("Ring 1988\n0101.\nHej", hidden: hidden(5..<14)) == hashes("Ring ****\n****.\nHej"))
  }
}
