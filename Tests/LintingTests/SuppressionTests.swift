import LintCore
import LintTestSupport
import Linting
import Testing

@Suite struct SuppressionTests {
  private func rules(_ text: String) throws -> [String] {
    try TestLinter.shared.check(text).diagnostics.filter { $0.suppression == nil && $0.category != .policy }.map(\.rule)
  }

  @Test(arguments: [
    "<!-- klartext-disable-next-line abbreviation -- citat -->\nTa med fika m.m. till oss.\n",
    "Ta med fika m.m. till oss. <!-- klartext-disable-line abbreviation -->\n",
    "<!-- klartext-disable abbreviation -->\nTa med fika m.m. till oss.\n<!-- klartext-enable -->\n",
    "<!-- klartext-disable-file abbreviation -->\nTa med fika m.m. till oss.\n",
    "---\nsuppress: [abbreviation]\n---\nTa med fika m.m. till oss.\n",
    "---\nundertryck:\n  abbreviation: citat\n---\nTa med fika m.m. till oss.\n",
    "<!-- klartext-disable-next-line abbreviations -->\nTa med fika m.m. till oss.\n",
  ]) func everyFormCoversItsPlace(_ text: String) throws {
    #expect(try rules(text).isEmpty)
  }

  @Test func theReasonIsKept() throws {
    let report = try TestLinter.shared.check(
      "<!-- klartext-disable-next-line abbreviation -- citat ur lagen -->\nTa med fika m.m. till oss.\n")
    #expect(report.diagnostics.map(\.suppression) == [.inSource(reason: "citat ur lagen")])
  }

  @Test func whatIsOutsideIsStillReported() throws {
    let text = "<!-- klartext-disable-next-line abbreviation -->\nEn sak.\n\nTa med fika m.m. till oss.\n"
    #expect(try rules(text) == ["unused-suppression", "abbreviation"])
  }

  @Test func anUnknownNameSuppressesNothing() throws {
    #expect(
      try rules("<!-- klartext-disable-file abbrevation -->\nTa med fika m.m. till oss.\n")
        == ["suppression-without-rule", "abbreviation"])
  }

  @Test func personalDataStaysHiddenWhereItIsSuppressedOrOff() throws {
    let text = "<!-- klartext-disable-file personal-identity-number -->\nAnna har personnummer 19080609-9818.\n"
    let suppressed = try TestLinter.shared.check(text)
    #expect(suppressed.personalData.count == 1)
    let off = TestLinter { $0.selection.ignore = ["personal-data"] }
    let report = try off.check("Anna har personnummer 19080609-9818.\n")
    #expect(report.diagnostics.isEmpty)
    #expect(report.personalData.map(\.mask.mask) == ["19******-****"])
  }
}
