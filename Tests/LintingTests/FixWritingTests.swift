import LintTestSupport
import SourceText
import Testing

/// What is mended in a file stands there as its format has it.
@Suite struct FixWritingTests {
  private func fixed(_ text: String, _ name: String, _ rule: String = "abbreviation") throws -> String {
    try TestLinter.shared.check(text, name: name).fixed(by: rule)
  }

  @Test func htmlKeepsItsTags() throws {
    #expect(try fixed("<p>Ta med <i>m.m.</i> nu</p>", "a.html") == "<p>Ta med <i>med mera</i> nu</p>")
    #expect(try fixed("<p>Ta <b>t</b>.ex. handduk</p>", "a.html") == "<p>Ta <b>t</b>.ex. handduk</p>")
    #expect(
      try fixed("<p>Ta t.&#101;x. handduk &amp; tält</p>", "a.html") == "<p>Ta till exempel handduk &amp; tält</p>")
  }

  @Test func addressesOfHTMLAreMendedInTheirAttributes() throws {
    let html = "<p><a href=\"http://exempel.se/?a=1&amp;b=2\">Badets priser</a> <a href=http://exempel.se>Badet</a></p>"
    #expect(try fixed(html, "a.html", "link-insecure") == html.replacing("http:", with: "https:"))
  }

  @Test func textsOfPostizKeepTheirTags() throws {
    func post(_ content: String) -> String {
      "{\"posts\": [{\"integration\": {\"id\": \"a\"}, \"value\": [{\"content\": \"\(content)\"}]}]}"
    }
    #expect(
      try fixed(post("<p>Ta med <b>t.ex.</b> \\u00f6l</p>"), "a.json")
        == post("<p>Ta med <b>till exempel</b> \\u00f6l</p>"))
    #expect(try fixed(post("<p>Ta <b>t</b>.ex. vatten</p>"), "a.json") == post("<p>Ta <b>t</b>.ex. vatten</p>"))
  }

  @Test func aPictureOfHTMLTakesTheAltTextOfItsFile() throws {
    let report = try TestLinter.shared.check(
      "<p>Hej <IMG src=bild.jpg></p>", name: "a.html", files: ["bild.jpg (XMP-iptcCore:AltTextAccessibility)"])
    let finding = try #require(report.diagnostics.first { $0.rule == "alt-missing" }?.finding)
    #expect(report.source[finding.range] == "bild.jpg")
    for edit in finding.fixes.flatMap(\.edits) {
      #expect(edit.range == ByteOffset(11)..<ByteOffset(11))
      #expect(edit.text.hasPrefix(" alt=\""))
    }
  }
}
