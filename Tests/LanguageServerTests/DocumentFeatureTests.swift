import Testing

@testable import LanguageServer

@Suite struct DocumentFeatureTests {
  @Test func lengthsStandAfterTheTextOfEachChannel() {
    let uri = "file:///tmp/klartext-none/a.md"
    var client = TestClient([:])
    client.open(uri, "---\nchannels: [x, facebook]\n---\nHej 🙏\n\n")
    let hints = client.ask("textDocument/inlayHint", ["textDocument": ["uri": uri], "range": TestClient.everything])[
      "result"
    ].items
    #expect(hints.map { $0["label"].string } == ["X 6/280 · Facebook 5/63206"])
    #expect(hints.first?["position"]["line"].int == 3)
    #expect(hints.first?["position"]["character"].int == 6)
    let far = client.ask("textDocument/inlayHint", ["textDocument": ["uri": uri], "range": TestClient.range(0, 0, 3)])
    #expect(far["result"].items.isEmpty)
    client.change(uri, version: 2, ["text": "Hej"])
    let plain = client.ask("textDocument/inlayHint", ["textDocument": ["uri": uri], "range": TestClient.everything])
    #expect(plain["result"].items.map { $0["label"].string } == ["3 tecken"])
    client.notify("workspace/didChangeConfiguration", ["settings": ["klartext": ["inlayHints": false]]])
    let none = client.ask("textDocument/inlayHint", ["textDocument": ["uri": uri], "range": TestClient.everything])
    #expect(none["result"].items.isEmpty)
  }

  @Test func postsOfACalendarAreCountedWhereTheyAreSeen() {
    let uri = "file:///tmp/klartext-none/a.csv"
    var client = TestClient([:])
    client.open(uri, "kanal;text\nx;Hej\nx;Hej då\nx;Hejsan\n", language: "csv")
    let hints = client.ask(
      "textDocument/inlayHint", ["textDocument": ["uri": uri], "range": TestClient.range(2, 0, 8)])["result"].items
    #expect(hints.map { $0["label"].string } == ["X 6/280"])
  }

  @Test func filesThatADraftNamesAreLinks() {
    let uri = "file:///tmp/klartext%20none/a.md"
    var client = TestClient([:])
    client.open(
      uri,
      "---\nmedia:\n  - file: \"bilder/å b.jpg\"\n  - file: film.mp4\n    captions: film.sv.srt\n  - https://exempel.se/c.jpg\n---\nHej ![Bad](bad.png)\n"
    )
    let links = client.ask("textDocument/documentLink", ["textDocument": ["uri": uri]])["result"].items
    #expect(
      Set(links.compactMap { $0["target"].string }) == [
        "file:///tmp/klartext%20none/bilder/%C3%A5%20b.jpg", "file:///tmp/klartext%20none/film.mp4",
        "file:///tmp/klartext%20none/film.sv.srt", "file:///tmp/klartext%20none/bad.png",
      ])
    let first = links.first { $0["target"].string?.hasSuffix("film.mp4") == true }
    #expect(first?["range"]["start"]["line"].int == 3)
    #expect(first?["range"]["start"]["character"].int == 10)
  }

  @Test func postsOfCalendarsAreSymbols() {
    var client = TestClient(["textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]])
    let (csv, json) = ("file:///tmp/klartext-none/a.csv", "file:///tmp/klartext-none/a.json")
    client.open(csv, "id;publiceras;kanal;text\nA1;2026-12-01 10:00;x;\"Hej\nhopp\"\nA2;;x;Då\n", language: "csv")
    let symbols = client.ask("textDocument/documentSymbol", ["textDocument": ["uri": csv]])["result"].items
    #expect(symbols.map { $0["name"].string } == ["Inlägg A1: Hej hopp", "Inlägg A2: Då"])
    #expect(symbols.first?["detail"].string == "2026-12-01, x")
    #expect(symbols.first?["range"]["end"]["line"].int == 2)
    client.open(json, "[{\"text\": \"Hej\"}, {\"text\": \"Då\"}]", language: "json")
    let posts = client.ask("textDocument/documentSymbol", ["textDocument": ["uri": json]])["result"].items
    #expect(posts.map { $0["name"].string } == ["Inlägg 1: Hej", "Inlägg 2: Då"])
    var old = TestClient([:])
    old.open(csv, "id;text\nA1;Hej\nA2;Då\n", language: "csv")
    let flat = old.ask("textDocument/documentSymbol", ["textDocument": ["uri": csv]])["result"].items
    #expect(flat.first?["location"]["uri"].string == csv)
  }
}
