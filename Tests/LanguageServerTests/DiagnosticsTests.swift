import Testing

@testable import LanguageServer

@Suite struct DiagnosticsTests {
  private let uri = "file:///tmp/klartext-none/a.md"
  private let pulling: TestClient.Object = [
    "textDocument": ["diagnostic": ["relatedDocumentSupport": true]],
    "workspace": ["diagnostics": ["refreshSupport": true]],
  ]

  @Test func findingsSayWhatAndWhereInTheNegotiatedUnit() throws {
    for (unit, start) in [("utf-16", 3), ("utf-8", 5)] {
      var client = TestClient(["general": ["positionEncodings": [unit]]])
      client.open(uri, "Ta 🙏\n🙏 bl.a. mat.")
      let found = client.published(uri)?["diagnostics"].items.first { $0["code"].string == "abbreviation" }
      let diagnostic = try #require(found)
      #expect(diagnostic["range"]["start"]["line"].int == 1)
      #expect(diagnostic["range"]["start"]["character"].int == start)
      #expect(diagnostic["range"]["end"]["character"].int == start + 5)
      #expect(diagnostic["source"].string == "klartext")
      #expect(diagnostic["severity"].int == 2)
      #expect(diagnostic["message"].string?.contains("bland annat") == true)
    }
  }

  @Test func whatIsSuppressedIsNotTold() {
    var client = TestClient([:])
    client.open(uri, "<!-- klartext-disable-next-line abbreviation -->\nTa med bl.a. mat.")
    #expect(client.rules(uri) == [])
  }

  @Test func aClosedDocumentHasNoDiagnostics() {
    var client = TestClient([:])
    client.open(uri, "Ta med bl.a. mat.")
    #expect(client.rules(uri) == ["abbreviation"])
    client.notify("textDocument/didClose", ["textDocument": ["uri": uri]])
    #expect(client.rules(uri) == [])
  }

  @Test func aClientThatAsksIsNeverSentDiagnostics() {
    var client = TestClient(pulling)
    client.open(uri, "Ta med bl.a. mat.")
    client.change(uri, version: 2, ["text": "Ta med bl.a. mat!"])
    let answer = client.ask("textDocument/diagnostic", ["textDocument": ["uri": uri]])["result"]
    #expect(answer["kind"].string == "full")
    #expect(answer["items"].items.map { $0["code"].string } == ["abbreviation"])
    let resultID = answer["resultId"].string ?? ""
    let again = client.ask(
      "textDocument/diagnostic", ["textDocument": ["uri": uri], "previousResultId": resultID])["result"]
    #expect(again["kind"].string == "unchanged")
    client.change(uri, version: 3, ["text": "Ta med mat!"])
    let third = client.ask(
      "textDocument/diagnostic", ["textDocument": ["uri": uri], "previousResultId": resultID])["result"]
    #expect(third["kind"].string == "full" && third["items"].items.isEmpty)
    client.notify("textDocument/didClose", ["textDocument": ["uri": uri]])
    #expect(!client.messages.contains { $0["method"].string == "textDocument/publishDiagnostics" })
  }

  @Test func aClientThatAsksIsToldWhenToAskAgain() {
    var client = TestClient(pulling)
    client.open(uri, "Ta med bl.a. mat.")
    let first = client.ask("textDocument/diagnostic", ["textDocument": ["uri": uri]])["result"]["resultId"].string ?? ""
    client.notify("workspace/didChangeConfiguration", ["settings": ["klartext": ["ignore": ["abbreviation"]]]])
    #expect(client.messages.last { $0["method"].string == "workspace/diagnostic/refresh" } != nil)
    let again = client.ask(
      "textDocument/diagnostic", ["textDocument": ["uri": uri], "previousResultId": first])["result"]
    // The text is the same, but what is found in it is not.
    #expect(again["kind"].string == "full" && again["items"].items.isEmpty)
  }

  @Test func aClientThatIsNotKnownToAskIsNotOfferedTo() {
    #expect(TestClient([:]).messages[0]["result"]["capabilities"]["diagnosticProvider"].isNull)
    #expect(TestClient(pulling).messages[0]["result"]["capabilities"]["diagnosticProvider"].isObject)
  }

  @Test func whereThereAreTooManyTheGravestAreTold() {
    var client = TestClient(settings: ["maxDiagnostics": 3])
    client.open(uri, "Ta bl.a. mat.\n\nTa bl.a. mat.\n\nTa bl.a. mat.\n\nTa bl.a. mat, 19121212-1212.\n")
    #expect(client.rules(uri) == ["abbreviation", "abbreviation", "personal-identity-number"])
  }

  @Test func settingsOfTheEditorCount() {
    var client = TestClient(settings: ["minSeverity": "error", "language": "en"])
    client.open(uri, "Ta med bl.a. mat, 19121212-1212.")
    #expect(client.rules(uri) == ["personal-identity-number"])
    #expect(client.published(uri)?["diagnostics"].items.first?["message"].string?.contains("identity number") == true)
    client.notify("workspace/didChangeConfiguration", ["settings": ["klartext": ["ignore": ["personal-data"]]]])
    #expect(client.rules(uri) == ["abbreviation"])
    #expect(client.published(uri)?["diagnostics"].items.first?["message"].string?.contains("Skriv ut") == true)
  }

  @Test func settingsAreAskedForWhereTheClientAnswers() throws {
    var client = TestClient(["workspace": ["configuration": true]])
    client.open(uri, "Ta med bl.a. mat.")
    let request = try #require(client.messages.last { $0["method"].string == "workspace/configuration" })
    let id = try #require(request["id"].string)
    client.send(["id": id, "result": [["ignore": ["abbreviation"]]]])
    #expect(client.rules(uri) == [])
    // Who has set nothing keeps what was said at the beginning.
    client.notify("workspace/didChangeConfiguration", ["settings": TestClient.Object()])
    let second = try #require(client.messages.last { $0["method"].string == "workspace/configuration" })
    client.send(["id": try #require(second["id"].string), "result": [TestClient.Object()]])
    #expect(client.rules(uri) == [])
  }

  @Test func theLanguageIsTheClientsUnlessAnotherIsAskedFor() {
    for (locale, settings, word) in [
      ("en-US", [:], "in full"), ("sv-SE", [:], "Skriv ut"), ("de", [:], "Skriv ut"),
      ("en", ["language": "sv"], "Skriv ut"),
    ] as [(String, TestClient.Object, String)] {
      var client = TestClient(settings: settings, locale: locale)
      client.open(uri, "Ta med bl.a. mat.")
      let message = client.published(uri)?["diagnostics"].items.first?["message"].string ?? ""
      #expect(message.contains(word), "\(locale): \(message)")
    }
  }

  @Test func aByteOrderMarkThatTheEditorKeepsIsACharacter() {
    var client = TestClient([:])
    client.open(uri, "\u{FEFF}Ta med bl.a. mat.\nTa med bl.a. mat.")
    let starts = client.published(uri)?["diagnostics"].items.compactMap { $0["range"]["start"]["character"].int }
    #expect(starts == [8, 7])
  }
}
