import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Pictures in the text")
struct InlineImageTests {
  @Test(
    "A picture is read as Markdown writes it, and as people do",
    arguments: [
      ("![Bad](bad.jpg)", "Bad", "bad.jpg", nil), ("![Bad](bad.jpg \"En titel\")", "Bad", "bad.jpg", "En titel"),
      ("![Bad](bad.jpg 'En titel')", "Bad", "bad.jpg", "En titel"),
      ("![Bad](bad.jpg (En titel))", "Bad", "bad.jpg", "En titel"),
      ("![Bad]( bad.jpg  )", "Bad", "bad.jpg", nil), ("![Bad](<bad i sol.jpg>)", "Bad", "bad i sol.jpg", nil),
      ("![Bad](<bad (1.jpg> \"T\")", "Bad", "bad (1.jpg", "T"), ("![Bad](<bad).jpg>)", "Bad", "bad).jpg", nil),
      ("![Bad](bad i sol.jpg)", "Bad", "bad i sol.jpg", nil),
      ("![Bad](bad i sol.jpg \"T\")", "Bad", "bad i sol.jpg", "T"),
      ("![Bad](bad_(1).jpg)", "Bad", "bad_(1).jpg", nil), ("![Bad](bad (1).jpg)", "Bad", "bad (1).jpg", nil),
      ("![Bad](bad.jpg \"en ) titel\")", "Bad", "bad.jpg", "en ) titel"), ("![Bad](b\\(.jpg)", "Bad", "b(.jpg", nil),
      ("![Bad](bad%20i%20sol.jpg)", "Bad", "bad i sol.jpg", nil), ("![Bad](b%C3%A5d.jpg)", "Bad", "båd.jpg", nil),
      ("![Bad](100%25.jpg)", "Bad", "100%.jpg", nil), ("![Bad](100%.jpg)", "Bad", "100%.jpg", nil),
      ("![Bad](%E5.jpg)", "Bad", "%E5.jpg", nil), ("![Bad](%00.jpg)", "Bad", "%00.jpg", nil),
      ("![Bad](https://a.se/b%20c.jpg)", "Bad", "https://a.se/b%20c.jpg", nil),
      ("![Bad](..\\bilder\\b.jpg)", "Bad", "..\\bilder\\b.jpg", nil),
      ("![En [bild] här](b.jpg)", "En [bild] här", "b.jpg", nil),
      ("![En \\] bild\\!](b.jpg)", "En ] bild!", "b.jpg", nil),
      ("![Två\n  rader](b.jpg)", "Två rader", "b.jpg", nil), ("![&aring; &](b.jpg)", "&aring; &", "b.jpg", nil),
      ("![ ](b.jpg)", " ", "b.jpg", nil), ("![](b.jpg)", nil, "b.jpg", nil), ("![]()", nil, nil, nil),
      ("![Bad](<>)", "Bad", nil, nil),
      ("![👩‍👩‍👧 Ba\u{30A}d](å🙂.jpg)", "👩‍👩‍👧 Ba\u{30A}d", "å🙂.jpg", nil),
      ("![a ![b](c.jpg)](d.jpg)", "a ![b](c.jpg)", "d.jpg", nil),
    ] as [(String, String?, String?, String?)])
  func forms(written: String, alt: String?, file: String?, title: String?) throws {
    for (before, after) in [("", ""), ("🙂 å\n", " slut (a) [b]"), ("x ", "\n\nslut\"")] {
      let read = ReadFile(before + written + after)
      let attachment = try #require(read.draft.attachments.first)
      #expect(read.draft.attachments.count == 1)
      #expect(read.written(attachment.range) == written)
      #expect(attachment.path == file)
      #expect(attachment.alt?.text == alt)
      #expect(attachment.fields["title"]?.text == title)
      #expect(attachment.isInline)
      #expect(read.texts(.alt(0)) == [alt].compactMap { $0 })
      #expect(read.texts(.field("media.title")) == [title].compactMap { $0 })
      #expect(read.problems.isEmpty)
    }
  }

  @Test("Alt texts and file names know where they stand")
  func places() throws {
    let read = ReadFile("å ![Skylt: \\*öppet\\*\n nu](bad%20sol.jpg)")
    let attachment = try #require(read.draft.attachments.first)
    #expect(attachment.file.map { read.written($0.range) } == "bad%20sol.jpg")
    #expect(attachment.alt.map { read.written($0.range) } == "Skylt: \\*öppet\\*\n nu")
    let alt = try #require(read.draft.texts.first { $0.role == .alt(0) })
    #expect(alt.string == "Skylt: *öppet* nu")
    #expect(read.written(alt.place(of: 7..<15)) == "\\*öppet\\*")
    #expect(read.written(alt.place(of: 15..<16)) == "\n ")
    guard case .text(_, let map)? = attachment.file?.content else { return }
    #expect(read.written(map.source(of: 3..<4)) == "%20")
    #expect(read.written(map.source(of: 4..<7)) == "sol")
  }

  @Test("A picture by reference takes its file from the definition, which is no text")
  func references() throws {
    let read = ReadFile(
      "![Bad][Ett  Bad] och ![hav][] och ![hav]\n\n[ett bad]: <bad i sol.jpg> 'T'\n[HAV]: hav.jpg\n[länk]: https://a.se\n[hav]: annat.jpg"
    )
    #expect(read.draft.attachments.map(\.path) == ["bad i sol.jpg", "hav.jpg"])
    #expect(read.draft.attachments.map { $0.alt?.text } == ["Bad", "hav"])
    #expect(
      read.draft.attachments.compactMap { $0.file.map { read.written($0.range) } } == ["bad i sol.jpg", "hav.jpg"])
    #expect(read.body == "och och\n\n[länk]: https://a.se\n[hav]: annat.jpg")
    #expect(read.texts(.alt(1)) == ["hav", "hav"])
    #expect(read.texts(.field("media.title")) == ["T"])
  }

  @Test("A picture that the fields name is the same attachment, and lends it what it lacks")
  func sameFile() {
    let read = ReadFile(
      "---\nmedia:\n  - file: bad sol.jpg\n    rights: own\n  - b.jpg\n---\n![Bad](bad%20sol.jpg) ![C](c.jpg)")
    #expect(read.draft.attachments.map(\.path) == ["bad sol.jpg", "b.jpg", "c.jpg"])
    #expect(read.draft.attachments[0].alt?.text == "Bad")
    #expect(read.draft.attachments[0].fields["rights"]?.text == "own")
    #expect(!read.draft.attachments[0].isInline)
    #expect(read.texts(.alt(0)) == ["Bad"])
    #expect(read.texts(.alt(2)) == ["C"])
    let both = ReadFile("---\nmedia: {file: a.jpg, alt: Ett}\n---\n![Två](a.jpg)")
    #expect(both.draft.attachments.map { $0.alt?.text } == ["Ett"])
    #expect(both.texts(.alt(0)) == ["Ett", "Två"])
  }

  @Test("Several pictures are read in order, also on one line")
  func several() {
    let read = ReadFile("![a](1.jpg)![b](2.jpg) ![c](3.jpg)\n![d](4.jpg \"t\") ![e](5.jpg \"t\")")
    #expect(read.draft.attachments.map(\.path) == ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg"])
    #expect(read.body == "")
  }
}
