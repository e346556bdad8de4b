import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Bodies")
struct BodyTests {
  @Test(
    "Comments and pictures are left out, with their line when they stand alone on it",
    arguments: [
      ("Hej <!-- k --> du.", "Hej du."), ("Hej<!-- k -->du.", "Hejdu."), ("Hej <!-- k -->\ndu.", "Hej\ndu."),
      ("<!-- k --> Hej.", "Hej."), ("Hej.\n<!-- k -->\nDu.", "Hej.\nDu."), ("Hej.\n\n<!-- k -->\n\nDu.", "Hej.\n\nDu."),
      ("Hej.\n\n  <!-- k -->\t\n  <!-- l --> <!-- m -->\n\nDu.", "Hej.\n\nDu."),
      ("Hej.\n<!-- k\n\nl -->\nDu.", "Hej.\nDu."),
      ("<!-- k -->\n\nHej.", "Hej."), ("Hej.\n\n<!-- k -->\n", "Hej."), ("Hej <!-- k\nl --> du.", "Hej du."),
      ("Hej <!--k-->, du.", "Hej , du."), ("Hej.\n\n\n<!-- k -->\n\n\nDu.", "Hej.\n\n\n\nDu."),
      ("Hej ![a](b.jpg) du.", "Hej du."), ("Hej.\n\n![a](b.jpg)\n\nDu.", "Hej.\n\nDu."),
      ("![a](b.jpg)\nHej.", "Hej."), ("Hej.\n![a](b.jpg) <!-- k -->\nDu.", "Hej.\nDu."), ("<!-->Hej<!--->", "Hej"),
      ("Hej <!-- a <!-- b --> du -->", "Hej du -->"), ("<!-- ![a](b.jpg) -->Hej", "Hej"), ("<!-- k -->", ""),
      ("\n\n  Hej\n\n", "  Hej"), ("Hej\u{A0}", "Hej\u{A0}"),
    ])
  func leftOut(text: String, body: String) {
    #expect(ReadFile(text).body == body)
    let carriageReturns = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let expected = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(ReadFile(carriageReturns).body == expected)
  }

  @Test(
    "All other Markdown and HTML is text as it is written",
    arguments: [
      "# Rubrik\n\n**fet** och [länk](https://a.se \"t\")", "```\nkod\n```", "&amp; &#229; <b>fet</b>", "![ingen bild",
      "!(a)[b]",
      "![a] (b.jpg)", "\\![a](b.jpg)", "[bild]: a.jpg", "5 < 7 -- 8 --> 9", "![a\n\nb](c.jpg)", "![a][okänd]",
    ])
  func keptAsWritten(text: String) {
    let read = ReadFile(text)
    #expect(read.body == text)
    #expect(read.draft.attachments.isEmpty)
    #expect(read.problems.isEmpty)
  }

  @Test("A comment inside a picture goes with the picture")
  func commentInPicture() {
    let read = ReadFile("Hej ![a <!-- k --> b](c.jpg) du <!-- l --> nu.")
    #expect(read.body == "Hej du nu.")
    #expect(read.draft.attachments.map(\.path) == ["c.jpg"])
  }

  @Test("Every byte of the text knows where it stands")
  func places() throws {
    let text = "\u{FEFF}---\ntitle: a\n---\n\n🙂 å<!-- k -->Ba\u{30A}d ![x](y.jpg) nu\r\n<!-- l -->\r\nslut\n"
    let read = ReadFile(text)
    let body = try #require(read.draft.texts.first)
    #expect(body.string == "🙂 åBa\u{30A}d nu\r\nslut")
    for index in body.utf8.indices {
      #expect(read.source.bytes[body.place(of: index..<index + 1).bytes] == body.utf8[index..<index + 1])
    }
    #expect(read.written(read.draft.bodyRange).hasPrefix("🙂 å<!-- k -->"))
    #expect(read.written(read.draft.bodyRange).hasSuffix("\r\nslut"))
  }

  @Test("A comment that never ends is told once, and counts as text")
  func unclosedComment() {
    let read = ReadFile("Hej <!-- a --> du <!-- b\n\n<!-- c\n")
    #expect(read.problems == ["draft-syntax: <!--"])
    #expect(read.body == "Hej du <!-- b\n\n<!-- c")
    #expect(read.file.problems.first?.finding.range.lowerBound.value == "Hej <!-- a --> du ".utf8.count)
  }

  @Test("A channel may have a text of its own, the others get the common one")
  func channelTexts() {
    let read = ReadFile(
      """
      Gemensamt.

      <!-- channel: x -->
      Kort för X.

      ![Bad](bad.jpg)

      <!-- kanal: alla -->

      Mer gemensamt.

      <!-- Kanaler : Insta, LinkedIn och fb -->
      För tre.
      <!-- channel: x -->
      Mer för X.
      """)
    #expect(read.body == "Gemensamt.\n\nMer gemensamt.")
    #expect(read.body(.x) == "Kort för X.\n\nMer för X.")
    #expect(read.body(.instagram) == "För tre.")
    #expect(read.body(.linkedin) == "För tre.")
    #expect(read.body(.facebook) == "För tre.")
    #expect(read.draft.texts.first?.channel == nil)
    #expect(read.draft.attachments.map(\.path) == ["bad.jpg"])
    #expect(read.problems.isEmpty)
  }

  @Test("Without common text there is none")
  func channelTextsAlone() {
    let read = ReadFile("<!-- channel: x -->\nFör X.\n\n<!-- channel: fb --> För Facebook.\n")
    #expect(read.draft.texts.map(\.string) == ["För X.", "För Facebook."])
    #expect(read.draft.texts.map(\.channel) == [.x, .facebook])
  }

  @Test("A channel that nobody knows is told, and its text is still checked")
  func unknownChannels() {
    let near = ReadFile("Alla.\n<!-- channel: facebok -->\nText.")
    #expect(near.problems == ["invalid-value: facebok"])
    #expect(near.firstFixed == "Alla.\n<!-- channel: facebook -->\nText.")
    #expect(near.body(.facebook) == "Text.")
    let far = ReadFile("Alla.\n<!-- channel: snapchat, orkut -->\nText.")
    #expect(far.problems == ["invalid-value: snapchat"])
    #expect(far.draft.texts.map(\.string) == ["Alla.", "Text."])
    #expect(far.draft.texts.map(\.channel) == [nil, nil])
    let none = ReadFile("Alla.\n<!-- channel: -->\nText.")
    #expect(none.problems == ["invalid-value: <!-- channel: -->"])
    #expect(none.body == "Alla.\nText.")
  }

  @Test(
    "A comment that only mentions channels is a comment",
    arguments: ["kanalen är x", "channel x", "kanal", "se channel: x"])
  func ordinaryComments(comment: String) {
    let read = ReadFile("A\n<!-- \(comment) -->\nB")
    #expect(read.body == "A\nB")
    #expect(read.problems.isEmpty)
  }
}
