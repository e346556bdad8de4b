import Testing

@testable import LanguageServer

@Suite struct HoverTests {
  private let uri = "file:///tmp/klartext-none/a.md"

  private func hover(_ text: String, _ line: Int, _ character: Int, _ capabilities: TestClient.Object = [:]) -> String?
  {
    var client = TestClient(capabilities)
    client.open(uri, text)
    let answer = client.ask(
      "textDocument/hover", ["textDocument": ["uri": uri], "position": ["line": line, "character": character]])
    return answer["result"]["contents"]["value"].string
  }

  @Test func aFindingIsExplained() throws {
    let text = try #require(hover("Ta med bl.a. mat.", 0, 9))
    #expect(text.contains("`abbreviation`"))
    #expect(text.contains("bland annat"))
    #expect(text.contains("Källa:"))
    #expect(hover("Ta med bl.a. mat.", 0, 2) == nil)
  }

  @Test func anEmojiIsReadOut() throws {
    for character in [4, 5, 6] {
      #expect(try #require(hover("Hej 🙏 du", 0, character)).contains("”beende händer”"))
    }
    #expect(try #require(hover("Hej 👩‍👩‍👧", 0, 7)).contains("familj"))
    #expect(try #require(hover("Hej 🇸🇪", 0, 5)).lowercased().contains("sverige"))
    #expect(hover("Hej 🙏 du", 0, 1) == nil)
  }

  @Test func anAcronymHasAMeaning() throws {
    #expect(try #require(hover("Arbetsplatsträff (APT) i dag", 0, 19)).contains("arbetsplatsträff"))
    #expect(hover("Arbetsplatsträff (APT) i dag", 0, 24) == nil)
  }

  @Test func channelsAreCounted() throws {
    let text = "---\ntitle: Hej\nkanaler: [x, instagram]\n---\nHej 🙏\n\n<!-- kanal: x -->\nHej du\n"
    #expect(try #require(hover(text, 2, 10)).contains("X: 6 av 280 tecken"))
    #expect(try #require(hover(text, 6, 7)).contains("Instagram: 5 av 2200 tecken"))
  }

  @Test func fieldsAreExplained() throws {
    let text = "---\nkanaler: [x]\nmedia:\n  - fil: a.jpg\n    alt: Hej\nokänd: 1\n---\nHej"
    #expect(try #require(hover(text, 1, 3)).contains("Kanalerna"))
    #expect(try #require(hover(text, 4, 5)).contains("Alt-texten"))
    #expect(hover("---\ntitle: a\n---\ntitle: b", 3, 2) == nil)
  }

  @Test func placesOutsideTheTextAreSurvived() {
    #expect(hover("", 0, 0) == nil)
    #expect(hover("Hej", 9, 9) == nil)
    #expect(hover(String(repeating: "🙏", count: 5000), 0, 4001) != nil)
  }
}
