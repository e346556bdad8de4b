import Foundation
import LintCore
import Linting
import RulePages
import Testing

/// The table of what the policies' documents ask for, and the quotes on rules' pages.
@Suite struct PolicyPageTests {
  static let session = LintSession()
  static let policies = session.standardPolicies

  /// Run `make docs` when it is not.
  @Test func theTableIsFresh() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent(PolicyTable.path), encoding: .utf8)
    let isFresh = page == PolicyTable.markdown(Self.policies)
    #expect(isFresh)
  }

  @Test func theTableHasARowForEachRequirementAndEachPolicysQuote() {
    let lines = PolicyTable.markdown(Self.policies).split(separator: "\n")
    let ids = Set(Self.policies.flatMap { $0.requirements.map(\.id) })
    #expect(lines.count { $0.hasPrefix("| ") } == ids.count + 2)
    for policy in Self.policies {
      for requirement in policy.requirements {
        #expect(lines.contains { $0.hasPrefix("| \(requirement.id) | ") && $0.contains(policy.name) })
        let quote = requirement.citation.quote ?? requirement.title.sv
        #expect(lines.contains { $0.hasPrefix("- \(requirement.id): ”\(quote)”") }, "\(requirement.id)")
      }
    }
  }

  @Test func aRulesPageQuotesTheDocumentByName() throws {
    let rule = try #require(Self.session.standardCatalogue.rule(named: "goal-missing"))
    let page = RulePage(rule, language: .swedish, policies: Self.policies).plainText(width: 400)
    #expect(page.contains("”ska ha en av följande målsättningar, oavsett målgrupp och kanal”"))
    #expect(page.contains("Strategi för sociala medier, Helsingborgs stad"))
    let none = RulePage(rule, language: .swedish).plainText(width: 400)
    #expect(!none.contains("oavsett målgrupp"))
  }
}
