import LintCore
import Testing

@testable import Linting

/// A policy is asked for by name or by file, and what it says counts.
@Suite struct PolicyConfigurationTests {
  static let own = """
    policy: ekvik
    title: Ekviks policy
    documents:
      - {id: beslut, name: "Beslut om sociala medier, Ekviks kommun", date: 2026-01-15}
    senders: [Ekviks kommun]
    acronyms: [EKV]
    categories: {nytt: Nytt, tips: Tips}
    accounts:
      - key: ekvik-facebook
        name: Ekviks kommun
        channel: facebook
        rules: {slang: error, abbreviation: off}
        sources:
          - {document: beslut, quote: "Kommunen har en sida"}
      - key: ekvik-x
        name: Ekviks kommun
        channel: x
        categories: []
        own_phone_numbers: ["070-174 06 05"]
    rules:
      account-unknown: error
      category-invalid: error
      long-sentence: {severity: error, max_words: 12}
    requirements:
      - {id: P5, title: Kategori, document: beslut, quote: "Alla inlägg har en kategori", rules: [category-invalid]}

    """

  private func folder(_ configuration: String, _ drafts: [String: String]) throws -> TestFolder {
    try TestFolder(drafts.merging(["klartext.yml": configuration, "ekvik.yml": Self.own]) { $1 })
  }

  @Test(arguments: ["policy: ekvik.yml\n", "extends: ekvik.yml\n"])
  func aFileOfTheProjectIsAPolicy(_ configuration: String) throws {
    let folder = try folder(configuration, ["a.md": "---\naccount: ekvik-facebok\n---\nHej.\n"])
    let report = try folder.check()
    #expect(report.rules == ["account-unknown"])
    #expect(report.diagnostics.first?.finding.message.sv.hasSuffix("Menade du ”ekvik-facebook”?") == true)
  }

  @Test func theAccountGivesChannelAndCategories() throws {
    let text = "---\naccount: ekvik-x\n---\n" + String(repeating: "Hej du. ", count: 40) + "\n"
    let folder = try folder("policy: ekvik.yml\n", ["a.md": text, "b.md": "---\nkonto: ekvik-facebook\n---\nHej.\n"])
    let report = try folder.check()
    #expect(report.diagnostics.map(\.file) == ["a.md", "b.md"])
    #expect(report.rules == ["text-length", "category-invalid"])
    #expect(report.diagnostics.first?.finding.channel == .x)
  }

  @Test func theAccountsOwnSettingsHoldForItsPostsAlone() throws {
    let body = "\n---\nFett bra m.m. på gång.\n"
    let folder = try folder(
      "policy: ekvik.yml\nrules: {spelling: off}\n",
      ["a.md": "---\naccount: ekvik-facebook\ncategory: nytt" + body, "b.md": "---\naccount: ekvik-x" + body])
    let report = try folder.check()
    let slang = report.diagnostics.filter { $0.rule == "slang" }
    #expect(slang.first { $0.file == "a.md" }?.severity == .error)
    #expect(slang.first { $0.file == "b.md" }?.severity != .error)
    #expect(report.diagnostics.filter { $0.rule == "abbreviation" }.map(\.file) == ["b.md"])
  }

  @Test func theProjectsOwnSettingsWinOverThePolicys() throws {
    let drafts = ["a.md": "---\naccount: ekvik-x\n---\nEtt två tre fyra fem sex sju åtta nio tio elva tolv tretton.\n"]
    #expect(try folder("policy: ekvik.yml\n", drafts).check().diagnostics.map(\.severity) == [.error])
    let milder = try folder("policy: ekvik.yml\nrules: {long-sentence: info}\n", drafts).check()
    #expect(milder.diagnostics.map(\.severity) == [.info])
  }

  @Test func ownNumbersAndAcronymsAreAccepted() throws {
    let text = "Ring EKV på 070-174 06 05.\n"
    let drafts = ["a.md": "---\naccount: ekvik-x\n---\n" + text, "b.md": text]
    let report = try folder("policy: ekvik.yml\n", drafts).check()
    #expect(report.diagnostics.map(\.rule) == ["phone-number"])
    #expect(report.diagnostics.map(\.file) == ["b.md"])
  }

  @Test func theCommandLineWins() throws {
    let folder = try folder("policy: goteborg\n", ["a.md": "---\naccount: finns-inte\n---\nHej.\n"])
    #expect(try folder.check { $0.policy = "standard" }.rules == [])
    #expect(try folder.check { $0.policy = "ekvik.yml" }.rules == ["account-unknown"])
    let asked = try folder.check {
      $0.policy = "ekvik.yml"
      $0.account = "ekvik-facebook"
    }
    #expect(asked.rules == ["category-invalid"])
    #expect(throws: ConfigurationError.self) { try folder.check { $0.policy = "helsingbor" } }
  }

  @Test func overridesMayChooseAPolicy() throws {
    let draft = "---\naccount: finns-inte\n---\nHej.\n"
    let folder = try folder(
      "overrides:\n  - paths: [\"ut/**\"]\n    policy: ekvik.yml\n", ["ut/a.md": draft, "b.md": draft])
    #expect(try folder.check().diagnostics.map(\.file) == ["ut/a.md"])
  }

  @Test func rulesSayThatThePolicySetThem() throws {
    let folder = try folder("policy: ekvik.yml\n", [:])
    var session = LintSession(currentFolder: folder.path)
    let rules = try session.linter(for: folder.path + "/a.md").rules
    #expect(rules.first { $0.metadata.name == "category-invalid" }?.origin == .policy("ekvik.yml"))
    #expect(try session.policy(for: folder.path).shown == "ekvik.yml")
  }

  @Test func aPolicyThatShouldHaveBeenLookedOverSaysSoOnce() throws {
    let draft = "---\npublish_at: 2026-12-01\n---\nHej.\n"
    let folder = try TestFolder(["klartext.yml": "policy: helsingborg\n", "a.md": draft, "b.md": draft])
    let notes = try folder.check().notChecked.filter { $0.rule == "policy" }
    #expect(notes.count == 1)
    #expect(notes.first?.reason.sv.contains("2024-03-31") == true)
  }
}
