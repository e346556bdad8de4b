import Testing

@testable import LanguageServer

@Suite struct ConfigurationEditTests {
  private let capabilities: TestClient.Object = [
    "workspace": ["workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]]]
  ]

  /// What a configuration becomes by an action on a draft.
  private func edited(_ configuration: String, _ draft: String, _ title: String) throws -> (String, rules: [String]) {
    let project = try TemporaryProject(["klartext.yml": configuration])
    let (uri, file) = (project.uri("a.md"), project.uri("klartext.yml"))
    var client = TestClient(capabilities, folder: project.path)
    client.open(uri, draft)
    let action = try #require(client.actions(uri).first { $0["title"].string == title })
    client.open(file, configuration, language: "yaml")
    client.apply(action, to: file, version: 2)
    try project.write(client.text(file), to: "klartext.yml")
    client.notify("textDocument/didSave", ["textDocument": ["uri": file]])
    #expect(client.published(file)?["diagnostics"].items.isEmpty != false)
    return (client.text(file), client.rules(uri))
  }

  @Test(arguments: [
    ("", "rules:\n  abbreviation: off\n"),
    ("language: sv", "language: sv\nrules:\n  abbreviation: off\n"),
    ("rules:\n", "rules:\n  abbreviation: off\n"),
    ("rules:\n    slang: off\n", "rules:\n    abbreviation: off\n    slang: off\n"),
    ("rules: {slang: off}\n", "rules: {abbreviation: off, slang: off}\n"),
    ("rules: {}\n", "rules: {abbreviation: off}\n"),
    ("rules:\n  abbreviation: error # viktigt\n", "rules:\n  abbreviation: off # viktigt\n"),
    (
      "rules:\n  abbreviation:\n    severity: error\n",
      "rules:\n  abbreviation:\n    severity: off\n"
    ),
    ("# Allt\r\nlanguage: sv\r\n", "# Allt\r\nlanguage: sv\r\nrules:\r\n  abbreviation: off\r\n"),
  ])
  func aRuleIsSwitchedOffInTheConfiguration(_ before: String, _ after: String) throws {
    let (text, rules) = try edited(before, "Ta med bl.a. mat.", "Stäng av ”abbreviation” i klartext.yml")
    #expect(text == after)
    #expect(rules == [])
  }

  @Test(arguments: [
    ("", "words: [FUB]\n"), ("words: [Almen]\n", "words: [FUB, Almen]\n"), ("words: Almen\n", "words: [Almen, FUB]\n"),
    ("words:\n  - Almen\n", "words:\n  - FUB\n  - Almen\n"), ("words:\n- Almen\n", "words:\n- FUB\n- Almen\n"),
    ("words:\n", "words: [FUB]\n"), ("words: []\n", "words: [FUB]\n"),
  ])
  func aWordIsAccepted(_ before: String, _ after: String) throws {
    let (text, rules) = try edited(before, "Nu ordnar FUB fika i parken.", "Godkänn ordet ”FUB” i klartext.yml")
    #expect(text == after)
    #expect(!rules.contains("unexplained-acronym"))
  }

  @Test func whereThereIsNoConfigurationOneIsMade() throws {
    let project = try TemporaryProject()
    let uri = project.uri("utkast/a.md")
    var client = TestClient(capabilities, folder: project.path)
    client.open(uri, "Ta med bl.a. mat.")
    let action = try #require(
      client.actions(uri).first { $0["title"].string == "Stäng av ”abbreviation” i klartext.yml" })
    let changes = action["edit"]["documentChanges"].items
    #expect(changes.first?["kind"].string == "create")
    #expect(changes.first?["uri"].string == project.uri("klartext.yml"))
    #expect(changes.last?["edits"].items.first?["newText"].string == "rules:\n  abbreviation: off\n")
    // A client that cannot make files is not offered it.
    var other = TestClient([:], folder: project.path)
    other.open(uri, "Ta med bl.a. mat.")
    #expect(!other.actions(uri).contains { $0["title"].string?.contains("klartext.yml") == true })
  }

  @Test func aConfigurationThatCannotBeReadIsLeftAlone() throws {
    let project = try TemporaryProject(["klartext.yml": "rules: [\n"])
    let uri = project.uri("a.md")
    var client = TestClient(capabilities, folder: project.path)
    client.open(uri, "Ta med bl.a. mat.")
    #expect(!client.actions(uri).contains { $0["title"].string?.contains("klartext.yml") == true })
  }
}
