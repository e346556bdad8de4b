import Testing

@testable import LanguageServer

/// No message to the editor has a value of personal data in it, but for edits that take away or move the draft's own text.
@Suite struct LeakTests {
  private let secrets = ["191212121212", "19121212-1212", "121212-1212", "070-1740635", "anna.svensson@example.com"]

  @Test(arguments: ["a.md", "a.csv", "a.jsonl", "a.txt"])
  func nothingThatIsSentHoldsAValue(_ name: String) throws {
    let project = try TemporaryProject()
    let uri = project.uri(name)
    var client = TestClient(
      [
        "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]],
        "workspace": ["workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]]],
      ], folder: project.path)
    let body =
      "Ring Anna Svensson 19121212-1212 bl.a. på 070-1740635 eller anna.svensson@example.com. FUB191212121212 hjälper. "
      + "#19121212-1212 Ta med 121212-1212."
    switch name {
    case "a.md":
      client.open(
        uri,
        "---\nowner: 19121212-1212\nchannels: [x]\nmedia:\n  - file: 19121212-1212.jpg\n    alt: 19121212-1212\n---\n\(body)\n"
      )
    case "a.csv":
      client.open(uri, "id;text;media.1.file\n19121212-1212;\(body);19121212-1212.jpg\n2;\(body);\n", language: "csv")
    case "a.jsonl":
      client.open(
        uri,
        "{\"id\": \"19121212-1212\", \"channels\": [\"x\"], \"text\": \"\(body)\"}\n{\"text\": \"\(body)\", \"channels\": [\"x\"]}\n",
        language: "jsonl")
    default: client.open(uri, body, language: "plaintext")
    }
    #expect(client.rules(uri).contains("personal-identity-number"))
    for character in stride(from: 0, to: 200, by: 3) {
      for line in 0..<9 {
        let position = ["line": line, "character": character]
        let answer = client.ask("textDocument/hover", ["textDocument": ["uri": uri], "position": position])
        check(answer["result"]["contents"]["value"].string ?? "", "hover")
      }
    }
    for action in client.actions(uri) {
      check(action["title"].string ?? "", "action")
      action["diagnostics"].items.forEach { check($0["message"].string ?? "", "diagnostic of action") }
      for change in action["edit"]["documentChanges"].items {
        change["edits"].items.forEach { check($0["newText"].string ?? "", "edit") }
      }
    }
    for diagnostic in client.published(uri)?["diagnostics"].items ?? [] {
      check(diagnostic["message"].string ?? "", "diagnostic")
      diagnostic["relatedInformation"].items.forEach { check($0["message"].string ?? "", "related") }
    }
    for symbol in client.ask("textDocument/documentSymbol", ["textDocument": ["uri": uri]])["result"].items {
      check(symbol["name"].string ?? "", "symbol")
      check(symbol["detail"].string ?? "", "symbol")
    }
    for hint in client.ask("textDocument/inlayHint", ["textDocument": ["uri": uri], "range": TestClient.everything])[
      "result"
    ].items {
      check((hint["label"].string ?? "") + (hint["tooltip"].string ?? ""), "hint")
    }
  }

  private func check(_ text: String, _ where: String) {
    for secret in secrets { #expect(!text.contains(secret), "\(`where`): a value in the clear") }
  }
}
