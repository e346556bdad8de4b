import LintCore
import Linting
import Testing

/// The key `strict` shows what rules are less certain of, for all rules or for one.
@Suite struct StrictTests {
  private static let text = "Vi anordnar en fest i parken. Det blir ballt.\n"

  private func rules(_ configuration: String) throws -> [String] {
    try TestFolder(["klartext.yml": configuration, "a.md": Self.text]).check().rules
  }

  @Test func onlyWhatIsCertainIsShownByDefault() throws {
    #expect(try rules("") == [])
    #expect(try rules("strict: false\n") == [])
  }

  @Test func strictHoldsForEveryRule() throws {
    #expect(try rules("strict: true\n") == ["officialese", "slang"])
  }

  @Test func oneRuleCanBeStrictAlone() throws {
    #expect(try rules("rules: {slang: {strict: true}}\n") == ["slang"])
  }

  @Test func aRulesOwnOptionWins() throws {
    #expect(try rules("strict: true\nrules: {slang: {strict: false}}\n") == ["officialese"])
    #expect(try rules("rules: {slang: {strict: false}}\nstrict: true\n") == ["officialese"])
  }

  @Test func itMayHoldForSomePathsOnly() throws {
    let folder = try TestFolder([
      "klartext.yml": "overrides:\n  - paths: [\"*.md\"]\n    strict: true\n", "a.md": Self.text, "b.txt": Self.text,
    ])
    #expect(Set(try folder.check().diagnostics.map(\.file)) == ["a.md"])
  }

  @Test func otherValuesAreFaults() throws {
    let folder = try TestFolder(["klartext.yml": "strict: very\n", "a.md": Self.text])
    #expect(throws: (any Error).self) { try folder.check() }
  }
}
