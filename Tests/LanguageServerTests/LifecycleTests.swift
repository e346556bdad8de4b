import Foundation
import Testing

@testable import LanguageServer

@Suite struct LifecycleTests {
  private let uri = "file:///tmp/klartext-none/a.md"

  @Test func requestsBeforeInitializeAreRefusedAndNotificationsPassedOver() {
    var client = TestClient()
    client.open(uri, "Ta med bl.a. badkläder.")
    #expect(client.ask("textDocument/hover")["error"]["code"].int == -32002)
    #expect(client.ask("shutdown")["error"]["code"].int == -32002)
    #expect(client.messages.count == 2)
  }

  @Test func initializeComesOnce() {
    var client = TestClient()
    #expect(
      client.ask("initialize", ["capabilities": TestClient.Object()])["result"]["serverInfo"]["name"].string
        == "klartext")
    #expect(client.ask("initialize", ["capabilities": TestClient.Object()])["error"]["code"].int == -32600)
  }

  @Test func utf8IsChosenWhereItIsOfferedElseUTF16() {
    func unit(_ general: TestClient.Object) -> String? {
      TestClient(["general": general]).messages.first?["result"]["capabilities"]["positionEncoding"].string
    }
    #expect(unit([:]) == "utf-16")
    #expect(unit(["positionEncodings": ["utf-16"]]) == "utf-16")
    #expect(unit(["positionEncodings": ["utf-16", "utf-8"]]) == "utf-8")
    #expect(unit(["positionEncodings": ["utf-32"]]) == "utf-16")
  }

  @Test func theExitStatusTellsWhetherTheClientSaidGoodbye() {
    var client = TestClient()
    client.send(["method": "exit"])
    #expect(client.exitStatus == 1)
    client = TestClient([:])
    client.send(["method": "exit"])
    #expect(client.exitStatus == 1)
    client = TestClient([:])
    #expect(client.ask("shutdown")["result"].isNull)
    #expect(client.exitStatus == nil)
    #expect(client.ask("textDocument/hover")["error"]["code"].int == -32600)
    client.send(["method": "exit"])
    #expect(client.exitStatus == 0)
  }

  @Test func aClientThatVanishesEndsTheServer() {
    var client = TestClient([:])
    client.endInput()
    #expect(client.exitStatus == 1)
  }

  @Test func unknownMethodsAreRefusedAndUnknownNotificationsPassedOver() {
    var client = TestClient([:])
    #expect(client.ask("textDocument/definition", ["textDocument": ["uri": uri]])["error"]["code"].int == -32601)
    #expect(client.ask("$/mystery")["error"]["code"].int == -32601)
    let count = client.messages.count
    client.notify("$/setTrace", ["value": "off"])
    client.notify("workspace/mystery", [:])
    #expect(client.messages.count == count)
  }

  @Test func whatIsNoMessageIsAnsweredAndSurvived() {
    var client = TestClient([:])
    let faults: [(String, Int)] = [
      ("{", -32700), ("", -32700), ("nonsense", -32700), ("[]", -32600), ("\"text\"", -32600), ("{}", -32600),
      ("{\"id\": 7}", -32600), ("{\"method\": 7, \"id\": 8}", -32600),
      (String(repeating: "[", count: 100_000), -32700),
    ]
    for (body, code) in faults {
      client.post(bytes: Array(body.utf8))
      #expect(client.messages.last?["error"]["code"].int == code, "\(body.prefix(20))")
    }
    client.open(uri, "Ta med bl.a. badkläder.")
    #expect(client.rules(uri) == ["abbreviation"])
  }

  @Test func parametersOfTheWrongKindAreSurvived() {
    var client = TestClient([:])
    for method in [
      "textDocument/hover", "textDocument/codeAction", "textDocument/completion", "textDocument/inlayHint",
      "textDocument/documentLink", "textDocument/documentSymbol", "textDocument/diagnostic",
    ] {
      #expect(client.ask(method)["error"]["code"].int == -32602)
      #expect(client.ask(method, ["textDocument": ["uri": "file:///not/open.md"]])["error"].isNull)
    }
    client.open(uri, "Text.")
    for method in [
      "textDocument/hover", "textDocument/codeAction", "textDocument/completion", "textDocument/inlayHint",
    ] {
      let answer = client.ask(method, ["textDocument": ["uri": uri], "position": "here", "range": 4])
      #expect(answer["error"].isNull && answer["id"].int != nil)
    }
    client.notify("textDocument/didChange", ["textDocument": ["uri": uri], "contentChanges": "no"])
    client.notify("textDocument/didChange", [:])
    client.notify("textDocument/didOpen", [:])
    client.notify("textDocument/didClose", [:])
    client.notify("$/cancelRequest", [:])
    client.send(["id": 5, "result": NSNull()])
    #expect(client.ask("shutdown")["error"].isNull)
  }
}
