import Testing

@testable import LanguageServer

@Suite struct CompletionTests {
  /// The labels at the mark ‸ in a draft.
  private func labels(
    _ marked: String, _ capabilities: TestClient.Object = [:], files: [String: String] = [:]
  ) throws -> [String] {
    try items(marked, capabilities, files: files).compactMap { $0["label"].string }
  }

  private func items(
    _ marked: String, _ capabilities: TestClient.Object = [:], files: [String: String] = [:]
  ) throws -> [JSONValue] {
    let project = try TemporaryProject(files)
    let before = try #require(marked.split(separator: "‸", omittingEmptySubsequences: false).first)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    var client = TestClient(capabilities, folder: project.path)
    let uri = project.uri("utkast/a.md")
    client.open(uri, marked.replacing("‸", with: ""))
    let position = ["line": lines.count - 1, "character": lines.last?.utf16.count ?? 0]
    return client.ask("textDocument/completion", ["textDocument": ["uri": uri], "position": position])["result"].items
  }

  @Test func keysAreOfferedInBothLanguages() throws {
    let keys = try labels("---\n‸\n---\nHej")
    #expect(keys.starts(with: ["channels", "kanaler", "account", "konto"]))
    #expect(try labels("---\nmedia:\n  - file: a.jpg\n    ‸\n---\nHej").starts(with: ["file", "fil", "alt"]))
    #expect(try labels("---\nmedier:\n- ‸\n---\nHej").starts(with: ["file", "fil", "alt"]))
    #expect(try labels("---\nprofil:\n  bio: Hej\n  ‸\n---\n").contains("visibility"))
    #expect(try labels("---\nmedia:\n  - file: a.jpg\n‸\n---\nHej").contains("channels"))
    // Also where the second line of hyphens has not been written yet.
    #expect(try labels("---\nka‸").contains("kanaler"))
    #expect(try labels("Hej\n‸").isEmpty)
    #expect(try labels("---\ntitle: a\n---\n‸").isEmpty)
  }

  @Test func valuesThatAFieldTakesAreOffered() throws {
    #expect(try labels("---\nchannels: ‸\n---\n").contains("mastodon"))
    #expect(try labels("---\nkanaler: [x, ‸]\n---\n").contains("mastodon"))
    #expect(try labels("---\nkanaler:\n  - ‸\n---\n").contains("mastodon"))
    #expect(try labels("---\ntyp: ‸\n---\n").contains("closure"))
    #expect(try labels("---\nmål: ‸\n---\n") == ["informera", "aktivera", "engagera"])
    #expect(try labels("---\nkris: ‸\n---\n") == ["true", "false"])
    #expect(try labels("---\nsuppress: [‸]\n---\n").contains("abbreviation"))
    #expect(try labels("---\nokänd: ‸\n---\n").isEmpty)
  }

  @Test func whatTakesThePlaceOfWhatIsWrittenIsTheWholeWord() throws {
    let item = try #require(try items("---\nkanaler: [x, ma‸]\n---\n").first { $0["label"].string == "mastodon" })
    #expect(item["textEdit"]["range"]["start"]["character"].int == 13)
    #expect(item["textEdit"]["range"]["end"]["character"].int == 15)
    #expect(item["textEdit"]["newText"].string == "mastodon")
  }

  @Test func accountsCategoriesAndGoalsAreThoseOfThePolicy() throws {
    let policy = ["klartext.yml": "policy: helsingborg\n"]
    #expect(try labels("---\nkonto: ‸\n---\n", files: policy).contains("helsingborg-facebook"))
    let own = try labels("---\nkonto: helsingborg-facebook\nkategori: ‸\n---\n", files: policy)
    let all = try labels("---\nkategori: ‸\n---\n", files: policy)
    #expect(!own.isEmpty && all.count >= own.count)
    #expect(try labels("---\nkonto: ‸\n---\n").isEmpty)
  }

  @Test func filesNearTheDraftAreOffered() throws {
    let files = [
      "utkast/bad.jpg": "", "utkast/film/bad.mp4": "", "utkast/bad.sv.srt": "", "utkast/x.swift": "", "u.jpg": "",
    ]
    #expect(try labels("---\nmedia:\n  - file: ‸\n---\n", files: files) == ["bad.jpg", "film/bad.mp4"])
    #expect(try labels("---\nmedia:\n  - textning: ‸\n---\n", files: files) == ["burned-in", "none", "bad.sv.srt"])
    #expect(try labels("Hej\n![Ett bad](‸", files: files) == ["bad.jpg", "film/bad.mp4"])
  }

  @Test func picturesComeWithTheirAltTextToFillIn() throws {
    let snippets = ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]]
    let files = ["utkast/bad.jpg": ""]
    let item = try #require(try items("Hej\n!‸", snippets, files: files).first)
    #expect(item["textEdit"]["newText"].string == "![${1:beskriv bilden}](bad.jpg)")
    #expect(item["insertTextFormat"].int == 2)
    let plain = try #require(try items("Hej\n![‸", files: files).first)
    #expect(plain["textEdit"]["newText"].string == "![](bad.jpg)")
    let media = try #require(try items("---\n‸\n---\n", snippets).first { $0["label"].string == "media" })
    #expect(media["textEdit"]["newText"].string == "media:\n  - file: ${1}\n    alt: ${0}")
    #expect(try labels("Hej!\n‸", files: files).isEmpty)
  }
}
