import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Post formats")
struct PostFormatTests {
  @Test(
    "A file's name tells its format",
    arguments: [
      ("inlagg.md", PostFormat.markdown), ("INLAGG.MD", .markdown), ("a.b.markdown", .markdown),
      ("mapp.txt/inlagg.md", .markdown), ("inlagg.txt", .plainText), ("LÄSMIG", .plainText),
      ("mapp.md/inlagg", .plainText), (".dold", .plainText), ("inlagg.", .plainText), ("", .plainText),
    ])
  func named(name: String, format: PostFormat) {
    #expect(PostFormat.named(name) == format)
  }

  @Test("Files that hold no posts have no format", arguments: ["bild.jpg", "a.yml", "a.md.bak", "klartext.swift"])
  func unknownNames(name: String) {
    #expect(PostFormat.named(name) == nil)
  }

  @Test("An empty file is one post without text", arguments: ["", "\n", "   \n\t\n", "\u{FEFF}", "\u{FEFF}\r\n"])
  func emptyFiles(text: String) {
    // An empty caption file is no empty post: what is missing there is said.
    for format in PostFormat.allCases where !format.isCaptions {
      let read = ReadFile(SourceText(text), format: format)
      #expect(read.file.drafts.count == 1)
      #expect(read.draft.texts.map(\.string) == [""])
      #expect(read.draft.texts.map(\.role) == [.body])
      #expect(read.problems.isEmpty)
      #expect(read.draft.bodyRange.isEmpty)
    }
  }

  @Test("Plain text is the post's text alone")
  func plainText() {
    let text = "---\ntitle: Badet\n---\n\nHej ![alt](bild.jpg) <!-- hej --> <b>du</b>!"
    let read = ReadFile("\u{FEFF}" + text + "\n\n", name: "inlagg.txt")
    #expect(read.body == text)
    #expect(read.fields.isEmpty)
    #expect(read.draft.attachments.isEmpty)
    #expect(read.problems.isEmpty)
    #expect(read.written(read.draft.bodyRange) == text)
  }

  @Test("Comments that speak to Klartext are recognised in plain text too")
  func plainTextDirectives() {
    let read = ReadFile(
      "Alla.\n<!-- kanal: x -->\nFör X.\n<!-- klartext-disable-next-line slang -->\nTjena!\n<!-- vanlig -->",
      name: "a.txt")
    #expect(read.body == "Alla.")
    #expect(read.body(.x) == "För X.\nTjena!\n<!-- vanlig -->")
    #expect(read.suppressions == ["slang: Tjena!"])
    #expect(read.problems.isEmpty)
  }

  @Test("In plain text only a comment of Klartext's own must end")
  func plainTextUnclosed() {
    #expect(ReadFile("Hej <!-- du", name: "a.txt").problems.isEmpty)
    #expect(ReadFile("Hej <!-- klartext-disable slang", name: "a.txt").problems == ["draft-syntax: <!--"])
  }
}
