import Foundation
import LintCore
import Testing

@testable import Linting

/// What `Documentation/egen-policy.md` shows is what lies beside it, and works.
@Suite struct OwnPolicyPageTests {
  static let folder = Documentation.folder.appendingPathComponent("examples/own-policy")
  static let page = Documentation.page("egen-policy.md")
  static let policy = Documentation.page("examples/own-policy/min-kommun.yml")

  /// Everything in the page's examples is a part of the policy beside it, but for what the page only suggests.
  @Test(arguments: Documentation.blocks("yaml", of: "egen-policy.md"))
  func theExamplesAreTheFile(_ block: String) throws {
    if block == "policy: min-kommun.yml\n" {
      #expect(Documentation.page("examples/own-policy/klartext.yml") == block)
    } else if block.hasPrefix("declarations:") || block.hasPrefix("review_by:") {
      let folder = try TestFolder(["klartext.yml": "policy: min.yml\n", "min.yml": Self.policy + block])
      #expect(folder.faults() == [])
    } else {
      #expect(Self.policy.contains(block), "\(block)")
    }
  }

  @Test func theExampleFindsWhatThePageSays() throws {
    var run = LintRun(LintSession(currentFolder: Self.folder.path))
    let found = try run.check(["utkast"]).diagnostics
    #expect(found.map(\.rule) == ["account-unknown", "category-invalid", "sender-unclear"])
    for diagnostic in found {
      let name = diagnostic.file.split(separator: "/").last ?? ""
      #expect(Self.page.contains("- `\(name)`: \(diagnostic.finding.message.sv)"), "\(diagnostic.finding.message.sv)")
    }
  }

  @Test func aMisspeltRuleIsToldAsThePageSays() throws {
    let text = Self.policy.replacing("  account-unknown: error", with: "  acount-unknown: error")
    let folder = try TestFolder(["klartext.yml": "policy: min-kommun.yml\n", "min-kommun.yml": text])
    let fault = try #require(folder.faults().first)
    #expect(Self.page.contains("```\n\(fault)\n```"), "\(fault)")
  }

  @Test func thePageTellsOfEveryKeyOfAnAccount() {
    let keys = [
      "key", "name", "channel", "handle", "sender", "shared", "kinds", "categories", "goals", "topics", "approval",
      "posts",
      "event", "language", "rules", "own_domains", "own_mailboxes", "own_phone_numbers", "trusted_domains", "words",
      "acronyms", "sources",
    ]
    for key in keys { #expect(Self.page.contains("`\(key)`"), "\(key)") }
  }
}
