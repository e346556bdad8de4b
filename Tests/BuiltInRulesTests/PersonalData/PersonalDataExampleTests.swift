import BuiltInRules
import LintCore
import Testing

@Suite("Examples of the rules about personal data")
struct PersonalDataExampleTests {
  @Test(
    "Each example of the personal number rule is found where it is marked",
    arguments: PersonalIdentityNumber().metadata.examples)
  func personalNumber(_ example: Example) throws {
    #expect(example.isFlagged == example.text.contains("⟦"))
    try PersonalIdentityNumber().expectMarks(example.text)
  }

  @Test("Each example of the address rule is found where it is marked", arguments: EmailAddress().metadata.examples)
  func emailAddress(_ example: Example) throws {
    #expect(example.isFlagged == example.text.contains("⟦"))
    try EmailAddress().expectMarks(example.text)
  }
}
