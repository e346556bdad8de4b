import LintCore
import LintTestSupport
import Testing

/// What every rule owes its users.
@Suite struct RuleMetadataTests {
  static let rules = TestLinter.shared.rules.map { NamedRule(metadata: $0.metadata) }

  /// Rules that are about bytes or files, which no text can show; tests of their own stand for the examples.
  static let aboutBytes: Set<String> = ["encoding", "media-unreadable"]

  @Test func namesAreUniqueAndInKebabCase() {
    let names = Self.rules.map(\.metadata.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }, "\(name)")
    }
  }

  @Test(arguments: rules)
  func hasFiveFlaggedAndFiveAcceptedExamples(_ named: NamedRule) {
    let rule = named.metadata
    guard !Self.aboutBytes.contains(rule.name) else { return }
    #expect(rule.examples.count { $0.isFlagged } >= 5, "\(rule.name)")
    #expect(rule.examples.count { !$0.isFlagged } >= 5, "\(rule.name)")
    for example in rule.examples where example.isFlagged {
      #expect(!MarkedText(example.text).ranges.isEmpty, "\(rule.name), line \(example.line) marks nothing")
    }
  }

  @Test(arguments: rules)
  func explainsItselfInBothLanguages(_ named: NamedRule) {
    let rule = named.metadata
    for text in [rule.summary, rule.rationale] {
      #expect(text.sv.count > 10 && text.en.count > 10, "\(rule.name)")
      #expect(text.sv != text.en, "\(rule.name)")
    }
    #expect(!rule.sources.isEmpty, "\(rule.name)")
    #expect(!rule.severities.isEmpty, "\(rule.name)")
    #expect(rule.severities == rule.severities.sorted(by: >), "\(rule.name): gravest first")
  }
}
