import Testing

@testable import LanguageServer

@Suite struct SyncTests {
  private let uri = "file:///tmp/klartext-none/a.md"

  @Test func changesOfOneMessageAreMadeOneAfterTheOther() {
    var client = TestClient([:])
    client.open(uri, "ett\r\ntvå 🙏 tre\r\n")
    client.change(
      uri, version: 2, TestClient.edit(1, 4, 6, "🎉"), TestClient.edit(1, 6, 6, "!"), TestClient.edit(0, 0, 3, "noll"))
    #expect(client.text(uri) == "noll\r\ntvå 🎉! tre\r\n")
    #expect(client.published(uri)?["version"].int == 2)
  }

  @Test func charactersAreBytesWhereThatIsAgreed() {
    var client = TestClient(["general": ["positionEncodings": ["utf-8"]]])
    client.open(uri, "åå🙏x")
    client.change(uri, version: 2, TestClient.edit(0, 4, 8, "!"))
    #expect(client.text(uri) == "åå!x")
  }

  @Test func rangesOutsideTheTextAreTakenBackIn() {
    var client = TestClient([:])
    client.open(uri, "ett\ntvå")
    client.change(uri, version: 2, TestClient.edit(0, 99, 99, "!"))
    #expect(client.text(uri) == "ett!\ntvå")
    client.change(uri, version: 3, TestClient.edit(7, 0, 0, "?", endLine: 9))
    #expect(client.text(uri) == "ett!\ntvå?")
    client.change(uri, version: 4, TestClient.edit(1, 3, 1, "X", endLine: 0))
    #expect(client.text(uri) == "ett!\ntvåX?")
    client.change(uri, version: 5, TestClient.edit(0, 0, 0, "", endLine: 99))
    #expect(client.text(uri) == "")
  }

  @Test func aChangeWithoutRangeIsTheWholeText() {
    var client = TestClient([:])
    client.open(uri, "ett")
    client.change(uri, version: 2, ["text": "Ta med bl.a. mat."], TestClient.edit(0, 0, 2, "Ha"))
    #expect(client.text(uri) == "Ha med bl.a. mat.")
    #expect(client.rules(uri) == ["abbreviation"])
  }

  @Test func ofSeveralChangesOnlyTheLastIsCheckedAndTold() {
    var client = TestClient([:])
    client.open(uri, "Kom.")
    let before = client.messages.count
    for version in 2...20 {
      client.post([
        "method": "textDocument/didChange",
        "params": [
          "textDocument": ["uri": uri, "version": version],
          "contentChanges": [["text": version < 20 ? "Ta med bl.a. mat." : "Kom hit."]],
        ] as TestClient.Object,
      ])
    }
    // One check is under way, and the others have not been started.
    #expect(client.jobs.count == 1)
    client.settle()
    let told = client.messages[before...].filter { $0["method"].string == "textDocument/publishDiagnostics" }
    #expect(told.count == 1)
    #expect(told.first?["params"]["version"].int == 20)
    #expect(told.first?["params"]["diagnostics"].items.isEmpty == true)
  }

  @Test func whatIsFoundInAClosedDocumentIsNotTold() {
    var client = TestClient([:])
    client.post([
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": uri, "languageId": "markdown", "version": 1, "text": "Ta med bl.a. mat."]],
    ])
    client.post(["method": "textDocument/didClose", "params": ["textDocument": ["uri": uri]]])
    client.settle()
    #expect(client.rules(uri) == [])
    // The same document with another text, opened while the first was still being checked.
    client.open(uri, "Kom.")
    #expect(client.rules(uri) == [])
  }

  @Test func aRequestThatWaitsForACheckCanBeCancelled() {
    var client = TestClient([:])
    client.post([
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": uri, "languageId": "markdown", "version": 1, "text": "Ta med bl.a. mat."]],
    ])
    let hover = client.askLater(
      "textDocument/hover", ["textDocument": ["uri": uri], "position": ["line": 0, "character": 9]])
    #expect(client.answer(hover).isNull)
    client.post(["method": "$/cancelRequest", "params": ["id": hover]])
    #expect(client.answer(hover)["error"]["code"].int == -32800)
    let count = client.messages.count
    client.settle()
    #expect(client.messages[count...].allSatisfy { $0["id"].isNull })
    // One that has been answered is not answered again.
    client.notify("$/cancelRequest", ["id": hover])
    #expect(client.messages.count { $0["id"].int == hover } == 1)
  }

  @Test func whileACheckIsUnderWayOtherThingsAreAnswered() {
    var client = TestClient([:])
    client.post([
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": uri, "languageId": "markdown", "version": 1, "text": "---\nka"]],
    ])
    let id = client.askLater(
      "textDocument/completion", ["textDocument": ["uri": uri], "position": ["line": 1, "character": 2]])
    #expect(client.jobs.count == 1)
    #expect(client.answer(id)["result"].items.contains { $0["label"].string == "kanaler" })
  }

  @Test func aRequestDuringWorkIsAnsweredForTheLatestText() {
    var client = TestClient([:])
    client.open(uri, "Kom.")
    client.post([
      "method": "textDocument/didChange",
      "params": [
        "textDocument": ["uri": uri, "version": 2], "contentChanges": [["text": "Kom hit."]],
      ] as TestClient.Object,
    ])
    let hover = client.askLater(
      "textDocument/hover", ["textDocument": ["uri": uri], "position": ["line": 0, "character": 9]])
    client.post([
      "method": "textDocument/didChange",
      "params": [
        "textDocument": ["uri": uri, "version": 3], "contentChanges": [["text": "Ta med bl.a. mat."]],
      ] as TestClient.Object,
    ])
    client.settle()
    #expect(client.answer(hover)["result"]["contents"]["value"].string?.contains("abbreviation") == true)
  }

  @Test func documentsThatHoldNoPostsAreLeftAlone() {
    var client = TestClient([:])
    client.open("file:///tmp/klartext-none/a.swift", "// Ta med bl.a. mat.", language: "swift")
    client.open("file:///tmp/klartext-none/package.json", "{\"name\": \"bl.a.\"}", language: "json")
    client.open("file:///tmp/klartext-none/data.csv", "a;b\n1;bl.a.\n", language: "csv")
    client.open("untitled:Untitled-1", "Ta med bl.a. mat.", language: "markdown")
    client.open("untitled:Untitled-2", "Ta med bl.a. mat.", language: "python")
    #expect(client.rules("file:///tmp/klartext-none/package.json") == [])
    #expect(client.rules("file:///tmp/klartext-none/data.csv") == [])
    #expect(client.published("file:///tmp/klartext-none/a.swift") == nil)
    #expect(client.rules("untitled:Untitled-1") == ["abbreviation"])
    #expect(client.published("untitled:Untitled-2") == nil)
    client.open("git:/tmp/klartext-none/a.md", "Ta med bl.a. mat.")
    #expect(client.published("git:/tmp/klartext-none/a.md") == nil)
  }
}
