import LintCore
import LintTestSupport
import Linting
import Testing

/// What must not change what is found: threads, what stands before, line ends.
@Suite struct SamenessTests {
  private static let sentences = [
    "Ta med fika m.m. till oss.", "Du erhåller ett svar i maj 🙃", "Ring AME på måndag.", "Välkommen till badet!",
    "Läs mer här: https://exempel.se/bad", "𝗩𝗶𝗸𝘁𝗶𝗴𝘁 besked om skolan.", "Anna har personnummer 19080609-9818.",
  ]

  @Test func threadsMakeNoDifference() throws {
    var files: [String: String] = [:]
    for number in 0..<80 {
      let start = number % Self.sentences.count
      files["mapp-\(number % 7)/utkast-\(number).md"] =
        (Self.sentences[start...] + Self.sentences[..<start]).prefix(1 + number % 5).joined(separator: "\n\n") + "\n"
    }
    let folder = try TestFolder(files)
    let one = try folder.check { $0.threads = 1 }
    let eight = try folder.check { $0.threads = 8 }
    #expect(one.diagnostics.count > 80)
    #expect(one.diagnostics == eight.diagnostics)
    #expect(one.files.map(\.path) == eight.files.map(\.path))
    #expect(one.files.map(\.personalData) == eight.files.map(\.personalData))
  }

  @Test func whateverStandsBeforeMovesFindingsByItsBytes() throws {
    let body = Self.sentences.joined(separator: "\n\n") + "\n"
    let plain = try TestLinter.shared.check(body).diagnostics
    let pool: [Character] = ["a", "å", "e\u{301}", "👩🏽‍🚒", "🇸🇪", "漢", "\t", "\u{200B}", "ж", " ", "\u{AD}"]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<25 {
      let noise = String(
        (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in pool.randomElement(using: &random) })
      // In a comment it is no part of the text, so the findings must be the same, only later.
      let prefix = "<!-- \(noise) -->\n\n"
      let moved = try TestLinter.shared.check(prefix + body).diagnostics
      #expect(moved.map(\.rule) == plain.map(\.rule))
      let distance = prefix.utf8.count
      #expect(
        moved.map(\.finding.range.bytes)
          == plain.map { $0.finding.range.bytes.lowerBound + distance..<$0.finding.range.bytes.upperBound + distance })
    }
  }

  @Test(arguments: ["\u{FEFF}", ""], ["\n", "\r\n"])
  func byteOrderMarkAndLineEndsMakeNoDifference(_ mark: String, _ lineEnd: String) throws {
    let body = Self.sentences.joined(separator: "\n\n") + "\n"
    let plain = try TestLinter.shared.check(body)
    let text = mark + body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let other = try TestLinter.shared.check(text)
    #expect(other.diagnostics.map(\.rule) == plain.diagnostics.map(\.rule))
    #expect(
      other.diagnostics.map { other.source[$0.finding.range] }
        == plain.diagnostics.map { plain.source[$0.finding.range] })
  }

  @Test func fingerprintsStayWhenLinesAreAddedAndDifferBetweenRepeats() throws {
    let text = "Ta med fika m.m. till oss.\n\nTa med kläder m.m. till oss.\n"
    let before = try TestLinter.shared.check(text).diagnostics.map(\.fingerprint)
    let after = try TestLinter.shared.check("Hej!\n\n" + text).diagnostics.map(\.fingerprint)
    #expect(before.count == 2 && Set(before).count == 2)
    #expect(before == after)
  }

  @Test func fingerprintsOfPersonalDataDoNotDependOnTheValue() throws {
    let first = try TestLinter.shared.check("Anna har personnummer 19080609-9818.\n").diagnostics
    let second = try TestLinter.shared.check("Anna har personnummer 18900102-9819.\n").diagnostics
    #expect(first.map(\.fingerprint) == second.map(\.fingerprint))
    #expect(first.map(\.rule) == ["personal-identity-number"])
  }
}
