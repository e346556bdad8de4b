import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Front matter")
struct FrontMatterTests {
  @Test("Fields and text are told apart, with any line end and byte-order mark", arguments: ["\n", "\r\n", "\r"])
  func fields(lineEnd: String) throws {
    for mark in ["", "\u{FEFF}"] {
      let lines = ["---", "title: Bädda å", "channels: [x, fb]", "---  ", "", "Hej 👋", "---", "du", ""]
      let read = ReadFile(mark + lines.joined(separator: lineEnd))
      #expect(read.problems.isEmpty)
      #expect(read.fields.entries.map(\.key) == ["title", "channels"])
      #expect(read.fields.entries.map { read.written($0.keyRange) } == ["title", "channels"])
      #expect(read.fields.entries.map { read.written($0.value.range) } == ["Bädda å", "[x, fb]"])
      #expect(read.body == ["Hej 👋", "---", "du"].joined(separator: lineEnd))
      #expect(read.written(read.draft.bodyRange) == read.body)
    }
  }

  @Test(
    "A first line that is not three hyphens begins no front matter",
    arguments: [
      "----\na: b\n----\n", "--- x\na: b\n---\n", " ---\na: b\n---\n", "\n---\na: b\n---\n", "--\na\n--\n",
      "chanels: [x]\n",
    ])
  func noFrontMatter(text: String) {
    let read = ReadFile(text)
    #expect(read.fields.isEmpty)
    #expect(read.problems.isEmpty)
    #expect(read.body?.contains(":") == text.contains(":"))
  }

  @Test("Empty front matter is none", arguments: ["---\n---\nHej", "---\n\n# bara detta\n---\nHej", "---\n---"])
  func emptyFrontMatter(text: String) {
    let read = ReadFile(text)
    #expect(read.fields.isEmpty)
    #expect(read.problems.isEmpty)
    #expect(read.body == (text.hasSuffix("Hej") ? "Hej" : ""))
  }

  @Test("Front matter that never ends is told, and both fields and text are read")
  func unclosed() {
    let read = ReadFile("---\ntitle: Badet\nmedia:\n  - file: a.jpg\n\nHej på: dig\n")
    #expect(read.problems == ["draft-syntax: ---"])
    #expect(read.fields.entries.map(\.key) == ["title", "media"])
    #expect(read.body == "Hej på: dig")
    #expect(ReadFile("---\nVälkommen till badet.\nHej: du").body == "Välkommen till badet.\nHej: du")
    #expect(ReadFile("---\ntitle: Badet").fields.entries.map(\.key) == ["title"])
    #expect(ReadFile("---").problems == ["draft-syntax: ---"])
  }

  @Test(
    "Text between the lines of hyphens is told, and checked as text",
    arguments: ["Välkommen till badet.", "- ett\n- två", "Hej! \"Vi\" ses\n*där*"])
  func proseInsteadOfFields(text: String) {
    let read = ReadFile("---\n\(text)\n---\nSlut.")
    #expect(read.file.problems.map(\.rule) == ["draft-syntax"])
    #expect(read.body == "\(text)\n---\nSlut.")
  }

  @Test("A fault in one field hides neither the others nor the text")
  func recovery() throws {
    let read = ReadFile(
      "---\nrubrik: Badet: öppet\nkanaler: [x, fb\n# kommentar\nsyfte: 'Så'\nmedia:\n\t- bild.jpg\nkris: ja\nsyfte: igen\n---\nHej\n"
    )
    #expect(read.problems == ["draft-syntax: :", "draft-syntax: [", "draft-syntax: \t", "draft-syntax: syfte"])
    #expect(read.fields.entries.map(\.key) == ["purpose", "crisis"])
    #expect(read.fields["crisis"]?.bool == true)
    #expect(read.body == "Hej")
  }

  @Test("A field under two of its names is told")
  func repeatedField() {
    let read = ReadFile("---\ntitle: A\nRubrik: B\n---\n")
    #expect(read.problems == ["draft-syntax: Rubrik"])
    #expect(read.fields["title"]?.text == "A")
  }

  @Test("Front matter may suppress rules for the whole file, with reasons")
  func suppressions() {
    for text in [
      "[slang, long-sentence]", "slang, long-sentence", "slang long-sentence", "\n  - slang\n  - long-sentence",
    ] {
      let read = ReadFile("---\nsuppress: \(text)\n---\nHej")
      #expect(read.suppressions == ["slang: file", "long-sentence: file"])
      #expect(read.draft.suppressions.map { read.written($0.nameRange) } == ["slang", "long-sentence"])
      #expect(read.problems.isEmpty)
    }
    let map = ReadFile("---\nundertryck:\n  slang: citat ur låt\n  'emoji-count':\n---\nHej")
    #expect(map.draft.suppressions.map(\.reason) == ["citat ur låt", nil])
    #expect(map.draft.suppressions.map { map.written($0.nameRange) } == ["slang", "'emoji-count'"])
    #expect(ReadFile("---\nsuppress:\n  - slang: citat\n---\n").draft.suppressions.map(\.reason) == ["citat"])
    #expect(ReadFile("---\nsuppress: []\n---\n").draft.suppressions.isEmpty)
  }
}
