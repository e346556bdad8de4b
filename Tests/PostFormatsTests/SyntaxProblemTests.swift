import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Problems with syntax")
struct SyntaxProblemTests {
  @Test(
    "Each common fault is told at its place, with what to do",
    arguments: [
      ("title: Badet: öppet", ":", "citattecken", "title: \"Badet: öppet\""),
      ("title: \"Badet\" säger: \"hej\"", "säger:", "citattecken", nil),
      ("purpose: Säg \"hej\": nu", ":", "citattecken", "purpose: 'Säg \"hej\": nu'"),
      (
        "media:\n  - alt: Skylt: öppet\n    file: a.jpg", ":", "citattecken",
        "media:\n  - alt: \"Skylt: öppet\"\n    file: a.jpg"
      ),
      ("media:\n\t- a.jpg", "\t", "mellanslag", nil),
      ("title:Badet", "title:Badet", "mellanslag efter", "title: Badet"),
      ("title:Badet\nkris: ja", "title:Badet", "mellanslag efter", "title: Badet\nkris: ja"),
      ("kris: ja\nrubrik:Badet", "rubrik:Badet", "mellanslag efter", "kris: ja\nrubrik: Badet"),
      ("kris: ja\nrubrik Badet\ntyp: post", "rubrik Badet", "saknar kolon", nil),
      ("title: \"Badet", "\"Badet", "stängs aldrig", nil), ("title: 'Badet\nkris: ja", "'Badet", "stängs aldrig", nil),
      ("channels: [x, facebook\nkris: ja", "[", "Hakparentesen", nil), ("event: {free: ja", "{", "Klammern", nil),
      ("title: *Viktigt*", "*Viktigt*", "citattecken", "title: \"*Viktigt*\""),
      ("title: *viktigt idag", "*viktigt", "citattecken", "title: \"*viktigt idag\""),
      ("title: &Co öppnar", "&Co", "citattecken", "title: \"&Co öppnar\""),
      ("title: !Nyhet idag", "!Nyhet", "utropstecken", "title: \"!Nyhet idag\""),
      ("title: @helsingborg", "@", "citattecken", "title: \"@helsingborg\""),
      ("title: `Badet`", "`", "citattecken", "title: \"`Badet`\""),
      ("title: 20 %\nsyfte: %", "%", "citattecken", "title: 20 %\nsyfte: \"%\""),
      ("title: > Badet", "B", "nästa rad", "title: \"> Badet\""), ("title: \"C:\\bilder\\å\"", "\\", "betyder", nil),
      ("kris: ja\nkris: nej", "kris", "två gånger", nil), ("kris: ja\n  typ: post", ":", "indrag", nil),
      ("kris: ja\n typ: post", ":", "indrag", nil), ("media: - a.jpg", "-", "ny rad", nil),
      ("kris: ja\n? [a]\n: b", "[", "ett namn", nil), ("title: a\u{7}b", "\u{7}", "styrtecken", nil),
      ("topics: [skola, #bad]", "[", "hashtaggen", nil),
      ("kris: ja\n...\ntyp: post", "typ:", "nytt YAML-dokument", nil),
    ] as [(String, String, String, String?)])
  func faults(yaml: String, marked: String, words: String, fixed: String?) throws {
    let read = ReadFile("---\n\(yaml)\n---\n\nHej å\n")
    let problem = try #require(read.file.problems.first)
    #expect(problem.rule == "draft-syntax")
    #expect(read.written(problem.finding.range) == marked)
    #expect(problem.finding.message.sv.contains(words), "\(problem.finding.message.sv)")
    #expect(read.file.problems.count == 1, "\(read.problems)")
    #expect(read.body == "Hej å")
    #expect(read.firstFixed == fixed.map { "---\n\($0)\n---\n\nHej å\n" })
    if let text = read.firstFixed { #expect(ReadFile(text).problems.isEmpty) }
  }

  @Test("Places are exact after emojis, a byte-order mark and CRLF")
  func places() throws {
    let read = ReadFile("\u{FEFF}---\r\npurpose: 👩‍👩‍👧 å\r\ntitle: Ba\u{30A}d: öppet\r\n---\r\nHej")
    #expect(read.problems == ["draft-syntax: :"])
    #expect(read.firstFixed?.hasSuffix("title: \"Ba\u{30A}d: öppet\"\r\n---\r\nHej") == true)
    #expect(read.fields["purpose"]?.text == "👩‍👩‍👧 å")
  }

  @Test("Messages are short, in both languages, and quote as each language does")
  func messages() {
    let drafts = [
      "---\na: b: c\n---\n", "---\ntitle: [\n---\n", "---\nfoo: 1\nchanels: x\nalt: y\n---\n", "---\nkind: x\n---\n",
      "---\nchannels: facebok\ncrisis: q\npublish_at: 2026-02-30\nlanguage: å\n---\n", "<!-- hej", "---\nhej\n---\n",
      "<!-- klartext-disabel x --><!-- klartext-disable --><!-- kanal: q --><!-- kanal: -->", "---\nhej",
      "---\ntitle: a #b\npoll: {duration_days: x}\nevent: x\nmedia: [[a]]\nprofile: {handles: 1, ends_at: x}\n---\n",
      "---\ntitle: a\nrubrik: b\npublish_at: 2026-11-20T99:00\n---\n",
    ]
    let findings = drafts.flatMap { ReadFile($0).file.problems.map(\.finding) }
    #expect(findings.count > 20)
    for message in findings.flatMap({ [$0.message, $0.advice].compactMap { $0 } }) {
      #expect(message.sv.count <= 130 || message.sv.hasPrefix("Välj"), "\(message.sv)")
      #expect(message.en.count <= 130 || message.en.hasPrefix("Choose"), "\(message.en)")
      #expect(message.sv != message.en)
      #expect(message.sv.last.map { ".?-:xt".contains($0) } == true)
      #expect(!message.sv.contains("“") && !message.en.contains("”") || message.en.contains("“"))
    }
  }

  @Test(
    "What could be personal data is not repeated in messages",
    arguments: [
      "850101-1234: x", "crisis: Ring 070-123 45 67", "kind: anna@exempel.se", "channels: [850101-1234]",
      "language: 850101-1234", "publish_at: 19850101-1234", "title: 850101-1234: x",
      "goal: \"\(String(repeating: "a", count: 99))\"",
    ])
  func personalData(yaml: String) {
    let read = ReadFile("---\n\(yaml)\n---\n")
    #expect(!read.file.problems.isEmpty)
    for finding in read.file.problems.map(\.finding) {
      let texts = [finding.message.sv, finding.message.en, finding.advice?.sv ?? ""]
      let written = texts + finding.fixes.flatMap { $0.edits.map(\.text) + [$0.title.sv] }
      for text in written {
        #expect(!text.contains("850101") && !text.contains("070") && !text.contains("anna@") && !text.contains("aaaa"))
      }
    }
  }
}
