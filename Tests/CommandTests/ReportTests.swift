import Foundation
import Testing

/// `klartext report` as people run it.
@Suite struct ReportTests {
  private static let picture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("testdata/drafts/bilder/badet.png")

  private func page(_ drafts: [String: String], _ arguments: [String] = ["."]) throws -> String {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for (name, text) in drafts { try folder.write(text, to: name) }
    try folder.write(Array(Data(contentsOf: Self.picture)), to: "bad.png")
    let outcome = try program(in: folder).run(["report"] + arguments)
    #expect(outcome.status < 2, "\(outcome.errors)")
    #expect(!outcome.output.contains(folder.path), "no path from the root")
    return outcome.output
  }

  private func program(in folder: TemporaryFolder) -> Program {
    Program(folder: folder.path, environment: Program.sharedCache)
  }

  /// What stands between two texts, tags taken out.
  private func text(_ page: String, from start: String, to end: String) -> String {
    let part = page.components(separatedBy: start).dropFirst().first?.components(separatedBy: end).first ?? ""
    return part.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
  }

  @Test func eachChannelHasACardWithItsFoldAndLength() throws {
    let long = String(repeating: "Nu öppnar badet igen. ", count: 15)
    let page = try page(["a.md": "---\nchannels: [facebook, instagram, x]\n---\n\(long)\n"])
    let cards = page.components(separatedBy: "<div class=\"card\">").dropFirst()
    #expect(cards.count == 3)
    let (facebook, instagram, x) = (cards[cards.startIndex], cards[cards.startIndex + 1], cards[cards.startIndex + 2])
    #expect(facebook.contains("<h3>Facebook</h3>") && !facebook.contains("class=\"cut"))
    #expect(instagram.contains("cut fold") && instagram.contains("viks efter 125 tecken"))
    #expect(x.contains("cut limit") && x.contains("329 av 280 tecken, 49 för mycket"))
    let shown = text(instagram, from: "dir=\"auto\">", to: "<span class=\"cut fold\">")
    #expect(shown.count == 125, "what is shown before the fold")
  }

  @Test func aChannelsOwnTextStandsOnItsCard() throws {
    let page = try page([
      "a.md": "---\nchannels: [facebook, x]\n---\nGemensamt.\n<!-- channel: x -->\nKort för X.\n"
    ])
    #expect(text(page, from: "<h3>Facebook</h3>", to: "<dl").contains("Gemensamt."))
    #expect(text(page, from: "<h3>X</h3>", to: "<dl").contains("Kort för X."))
  }

  @Test func picturesAreInThePageWithTheirAltText() throws {
    let page = try page(
      [
        "a.md": """
        ---
        channels: [facebook]
        media:
          - file: bad.png
            alt: Barn badar "vid" bryggan.
          - file: borta.png
        ---
        Badet är öppet.
        """
      ])
    #expect(page.contains("src=\"data:image/png;base64,iVBOR"))
    #expect(page.contains("alt=\"Barn badar &quot;vid&quot; bryggan.\""))
    #expect(page.contains("Alt-text saknas."))
    #expect(page.contains("Bilden finns inte."))
  }

  @Test func whatAScreenReaderSaysIsThereUnlessItGivesSomethingAway() throws {
    let open = try page(["a.md": "Badet är öppet 🏊 #SommarIStan\n"])
    #expect(text(open, from: "<details class=\"speech\">", to: "</details>").contains("Sommar"))
    let closed = try page(["a.md": "Anna har nummer 19080609-9818 🏊\n"])
    #expect(text(closed, from: "<details class=\"speech\">", to: "</details>").contains("personuppgifter"))
    #expect(!closed.contains("9818"))
  }

  @Test func findingsAreNumberedInTheTextAndExplainedBesideIt() throws {
    let page = try page(["a.md": "Ta med t.ex. fika.\n"])
    #expect(
      page.contains("<mark class=\"warning\">t.ex.</mark><a class=\"number warning\" href=\"#p1-f1\" id=\"p1-m1\""))
    let finding = page.components(separatedBy: "id=\"p1-f1\"").dropFirst().first ?? ""
    #expect(finding.contains("href=\"#p1-m1\""))
    #expect(finding.contains("<del>t.ex.</del> <ins>till exempel</ins>"))
    #expect(finding.contains("Varför?") && finding.contains("Källa: "))
  }

  @Test func calendarsShowEachPostWithItsOwnFindings() throws {
    let page = try page([
      "k.csv": "id;channels;text\n1;x;\"Ta med \"\"t.ex.\"\" fika.\"\n2;x;Badet är öppet.\n3;x;Ring m.m. nu.\n"
    ])
    let posts = page.components(separatedBy: "<article").dropFirst()
    #expect(posts.count == 3)
    #expect(posts[posts.startIndex].contains("<mark class=\"warning\">t.ex.</mark>"))
    #expect(!posts[posts.startIndex + 1].contains("<mark"))
    #expect(posts[posts.startIndex + 2].contains("<mark class=\"warning\">m.m.</mark>"))
  }

  @Test func whatIsSuppressedAndNotCheckedIsTold() throws {
    let page = try page([
      "a.md": "<!-- klartext-disable-next-line abbreviation -- heter så -->\nTa med t.ex. fika.\n"
    ])
    #expect(page.contains("Klart att publicera"))
    #expect(page.contains("Undantag: 1") && page.contains("Skäl: heter så"))
    #expect(page.contains("Granskades inte: "))
    #expect(page.contains("Utan anmärkning: "))
  }

  @Test func theSameDraftsGiveTheSamePage() throws {
    let drafts = ["a.md": "Ta med t.ex. fika.\n", "b.md": "Hej m.m.\n"]
    #expect(try page(drafts, [".", "-j", "1"]) == page(drafts, [".", "-j", "4"]))
  }

  @Test func aFileIsWrittenAndNoDraftIsOverwritten() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("Hej.\n", to: "a.md")
    let written = try program(in: folder).run(["report", "a.md", "-o", "sida.html"])
    #expect(written.status == 0 && written.output.isEmpty && written.errors.contains("sida.html"))
    #expect(try String(decoding: folder.read("sida.html"), as: UTF8.self).hasSuffix("</html>\n"))
    #expect(try program(in: folder).run(["report", "a.md", "-o", "a.md"]).status == 2)
    #expect(try folder.read("a.md") == Array("Hej.\n".utf8))
    let checked = try program(in: folder).run(["check", "a.md", "--format", "html"])
    #expect(checked.stdout == (try folder.read("sida.html")))
  }

  @Test func standardInputIsShownAsWell() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let outcome = try program(in: folder).run(["report", "-"], input: Array("Ta med t.ex. fika.\n".utf8))
    #expect(outcome.output.contains("<mark class=\"warning\">t.ex.</mark>"))
    let named = try program(in: folder).run(
      ["report", "-", "--stdin-filename", "a.md"], input: Array("---\nchannels: [x]\n---\nHej.\n".utf8))
    #expect(named.output.contains("<h3>X</h3>"))
  }
}
