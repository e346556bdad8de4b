import Linting
import Testing

@testable import LanguageServer

@Suite struct ActionTests {
  private let uri = "file:///tmp/klartext-none/a.md"
  private let capabilities: TestClient.Object = ["workspace": ["workspaceEdit": ["documentChanges": true]]]

  private func titles(_ actions: [JSONValue]) -> [String] { actions.compactMap { $0["title"].string } }

  @Test func theBestCertainFixIsPreferredAndIsAPlainEdit() {
    var client = TestClient([:])
    client.open(uri, "Ta med 🙏 bl.a. mat.")
    // As for a cursor, without any diagnostics in the request.
    let actions = client.actions(uri, TestClient.range(0, 12, 12))
    #expect(titles(actions).first == "Skriv ”bland annat”")
    #expect(actions.first?["isPreferred"].bool == true)
    #expect(actions.first?["diagnostics"].items.first?["code"].string == "abbreviation")
    #expect(actions.allSatisfy { $0["edit"].isObject && $0["command"].isNull })
    client.apply(actions[0], to: uri, version: 2)
    #expect(client.text(uri) == "Ta med 🙏 bland annat mat.")
  }

  @Test func editsNameTheVersionWhereTheClientKnowsVersions() {
    var client = TestClient(capabilities)
    client.open(uri, "Ta med bl.a. mat.", version: 7)
    let edit = client.actions(uri)[0]["edit"]
    #expect(edit["changes"].isNull)
    #expect(edit["documentChanges"].items.first?["textDocument"]["version"].int == 7)
  }

  @Test func allOfARuleAndAllOfADocumentAreMendedAtOnce() throws {
    var client = TestClient([:])
    let text = "Ta med bl.a. mat, t.ex. bröd.\r\nTa med bl.a. 🙏 vatten.\r\n"
    client.open(uri, text)
    let all = try #require(client.actions(uri).first { $0["title"].string == "Rätta alla 3 av ”abbreviation”" })
    client.apply(all, to: uri, version: 2)
    #expect(client.text(uri) == "Ta med bland annat mat, till exempel bröd.\r\nTa med bland annat 🙏 vatten.\r\n")
    client.change(uri, version: 3, ["text": text])
    let fixAll = client.actions(uri, only: ["source.fixAll"])
    #expect(fixAll.compactMap { $0["kind"].string } == ["source.fixAll.klartext"])
    client.apply(fixAll[0], to: uri, version: 4)
    var run = LintRun(TestClient.session)
    let fixed = try run.fix(text: Array(text.utf8), name: "/tmp/klartext-none/a.md", .automatic).files[0].bytes
    #expect(client.text(uri) == String(decoding: fixed, as: UTF8.self))
  }

  @Test func onlyTheKindsThatAreAskedForComeBack() {
    var client = TestClient([:])
    client.open(uri, "Ta med bl.a. mat.")
    #expect(client.actions(uri, only: ["refactor"]).isEmpty)
    #expect(client.actions(uri, only: ["quickfix"]).allSatisfy { $0["kind"].string == "quickfix" })
    #expect(client.actions(uri, only: ["source.organizeImports"]).isEmpty)
    #expect(client.actions(uri).contains { $0["kind"].string == "source.fixAll.klartext" })
  }

  @Test(arguments: ["a.md", "a.txt", "a.html"]) func aFindingCanBeLetStandWhereItIs(_ name: String) throws {
    let uri = "file:///tmp/klartext-none/" + name
    var client = TestClient([:])
    client.open(uri, "Kom hit.\r\nTa med bl.a. mat.\r\nTa med bl.a. dryck.\r\n")
    let before = client.rules(uri)
    let action = try #require(
      client.actions(uri, TestClient.range(1, 0, 99)).first { $0["title"].string == "Stäng av ”abbreviation” här" })
    client.apply(action, to: uri, version: 2)
    #expect(client.text(uri).contains("\r\n<!-- klartext-disable-next-line abbreviation -->\r\nTa med"))
    #expect(client.rules(uri).count { $0 == "abbreviation" } == before.count { $0 == "abbreviation" } - 1)
    #expect(!client.rules(uri).contains("unused-suppression"))
  }

  @Test(arguments: [
    "Ta med bl.a. mat.", "---\ntitle: Mat\n---\nTa med bl.a. mat.", "---\n---\nTa med bl.a. mat.",
    "---\nsuppress: [slang]\n---\nTa med bl.a. mat.", "---\nsuppress: slang\n---\nTa med bl.a. mat.",
    "---\nundertryck:\n  - slang\n---\nTa med bl.a. mat.", "---\nundertryck:\n- slang\n---\nTa med bl.a. mat.",
    "---\nsuppress:\ntitle: Mat\n---\nTa med bl.a. mat.", "---\nsuppress:\n  slang: skäl\n---\nTa med bl.a. mat.",
    "---\nsuppress: []\n---\nTa med bl.a. mat.", "---\r\ntitle: Mat\r\n---\r\nTa med bl.a. mat.",
    "\u{FEFF}Ta med bl.a. mat.",
  ])
  func aRuleCanBeSwitchedOffForTheFile(_ text: String) throws {
    var client = TestClient([:])
    client.open(uri, text)
    #expect(client.rules(uri).contains("abbreviation"))
    let action = try #require(
      client.actions(uri).first { $0["title"].string == "Stäng av ”abbreviation” i hela filen" })
    client.apply(action, to: uri, version: 2)
    let left = client.rules(uri).filter { $0 != "unused-suppression" }
    #expect(left.isEmpty, "\(client.text(uri)): \(left)")
    #expect(client.text(uri).hasSuffix("Ta med bl.a. mat."))
  }

  @Test func fixesInCalendarsAreWrittenAsTheFormatHasThem() throws {
    let uri = "file:///tmp/klartext-none/a.jsonl"
    var client = TestClient([:])
    let line = #"{"channels": ["facebook"], "text": "Hej!\nTa med bl.a. \"mat\"."}"#
    client.open(uri, line + "\n" + line + "\n", language: "jsonl")
    let fix = try #require(client.actions(uri).first { $0["title"].string == "Skriv ”bland annat”" })
    client.apply(fix, to: uri, version: 2)
    #expect(client.text(uri).hasPrefix(line.replacing("bl.a.", with: "bland annat")))
    // A comment would be published with the post.
    #expect(!titles(client.actions(uri)).contains { $0.hasSuffix("här") || $0.hasSuffix("hela filen") })
  }
}
