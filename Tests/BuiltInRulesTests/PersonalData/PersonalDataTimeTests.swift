import BuiltInRules
import LintCore
import Testing

@Suite("Time of the rules about personal data")
struct PersonalDataTimeTests {
  @Test(
    "Hostile texts are read in time: quadratic work would not end", .timeLimit(.minutes(60)),
    arguments: ["9", "1 ", "1-", "9109242397 ", "fyra sista 2397 ", "a@", "(at)", "a punkt ", "1\u{200B}"])
  func hostile(_ unit: String) throws {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    for finding in try PersonalIdentityNumber().findings(in: text) + EmailAddress().findings(in: text) {
      #expect(finding.range.bytes.upperBound <= text.utf8.count)
    }
  }
}
