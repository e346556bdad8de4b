import LintCore
import Linting
import Reporters
import SourceText
import Testing

@testable import LanguageServer

/// What the server finds after any number of changes is what a check of the same text finds.
@Suite struct SamenessTests {
  private static let words = [
    "bl.a. ", "t.ex. ", "å", "a\u{30A}", "🙏", "👩‍👩‍👧", "\n", "\r\n", "\n\n", " erhålla ", "19121212-1212", "#hej ", "FUB ",
    "<!-- klartext-disable-next-line abbreviation -->\n", "!", "”", "\"", ";", ",", "---\n", "title: Hej\n",
    "ring 070-1740635 ",
    "Läs mer på exempel.se. ", "NU! ", "test@example.com ", "\t", "{", "}", "[", "Kom till parken på lördag. ",
  ]

  private static let calendar =
    "id;konto;kanaler;publiceras;text;media.1.fil\n"
    + (1...140).map {
      "\($0);;facebook;2026-12-\($0 % 28 + 10) 10:00;\"Ta med bl.a. fika nr \($0), Anna 19121212-1212.\nHej ;) \($0 % 7)\";b\($0).jpg\n"
    }.joined()

  private static let samples: [(name: String, text: String)] = [
    ("a.md", "---\nchannels: [x, facebook]\nmedia:\n  - file: bad.jpg\n---\nTa med bl.a. 🙏 mat.\r\nVi erhåller.\n"),
    ("a.txt", "Ta med bl.a. 🙏 mat.\r\nRing Anna 19121212-1212.\r"), ("a.csv", calendar),
    ("utan-id.csv", "text,kanal\nTa med bl.a. mat.,x\nKom 🙏,facebook\n\"Två\nrader\",x\n"),
    (
      "a.jsonl",
      (1...135).map { #"{"channels": ["x"], "text": "Ta med bl.a. fika \#($0).\nHej."}"# + "\n" }.joined()
    ),
    ("a.json", #"[{"text": "Ta med bl.a. mat.", "channels": ["x"]}, {"id": "b", "text": "Kom å hej 🙏"}]"#),
    ("a.html", "<p>Ta med bl.a. mat.</p>\n<img src=\"a.jpg\">\n<p>Kom &amp; gå 🙏</p>\n"),
    ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nTa med bl.a. mat.\n\n2\n00:00:03,000 --> 00:00:04,000\nKom 🙏\n"),
  ]

  /// A finding with all its places, and what it looks like to users.
  private static func described(_ shown: ShownDiagnostic) -> String {
    "\(shown.rule) \(shown.severity) \(shown.range.bytes) \(shown.channel?.rawValue ?? "-") \(shown.post ?? "-") "
      + "\(shown.message) \(shown.advice ?? "-") \(shown.fingerprint) \(shown.suppression.map { "\($0)" } ?? "-") "
      + shown.fixes.map { "\($0.title) " + $0.edits.map { "\($0.range.bytes) \($0.text)" }.joined() }.joined()
      + shown.notes.map { "\($0.message) \($0.range.bytes)" }.joined()
  }

  @Test(.timeLimit(.minutes(10)), arguments: samples.indices, ["utf-8", "utf-16"])
  func randomEditsComeToWhatACheckFinds(_ sample: Int, _ encoding: String) throws {
    let (name, text) = Self.samples[sample]
    let project = try TemporaryProject(["b3.jpg": ""])
    let uri = project.uri(name)
    let unit: ColumnUnit = encoding == "utf-8" ? .utf8 : .utf16
    var random = Random(seed: UInt64(sample * 2 + (encoding == "utf-8" ? 1 : 0)))
    var client = TestClient(["general": ["positionEncodings": [encoding]]], folder: project.path)
    client.open(uri, text)
    var options = TestClient.session.options
    options.threads = 1
    let session = TestClient.session.with(options, currentFolder: project.path)
    // Those of many posts take longer.
    for version in 2..<(text.utf8.count > 5000 ? 9 : 26) {
      let before = DocumentText(Array(client.text(uri).utf8), unit: unit)
      var changes: [TestClient.Object] = []
      var working = before
      for _ in 0...random.next(2) {
        let start = random.next(working.bytes.count + 1)
        let end = random.next(3) == 0 ? min(working.bytes.count, start + random.next(12)) : start
        let range = working.range(start..<max(start, end))
        let word = Self.words[random.next(Self.words.count)]
        changes.append(
          TestClient.edit(
            range.lowerBound.line, range.lowerBound.character, range.upperBound.character, word,
            endLine: range.upperBound.line))
        // What the client's own copy becomes: its positions are between characters.
        working.replace(working.offset(at: range.lowerBound)..<working.offset(at: range.upperBound), with: word)
      }
      client.notify(
        "textDocument/didChange", ["textDocument": ["uri": uri, "version": version], "contentChanges": changes])
      #expect(client.text(uri) == String(decoding: working.bytes, as: UTF8.self))
      var run = LintRun(session)
      let expected = try run.check(text: working.bytes, name: name).files.first
      guard let report = client.server.checked[uri]?.report else {
        // Files that may be something else are left alone as long as they hold no posts.
        #expect(expected?.posts == 0 || name.hasSuffix("json") || name.hasSuffix("jsonl"), "\(name)")
        continue
      }
      let masked = try MaskedReport(#require(expected), columns: unit, language: .swedish)
      #expect(report.diagnostics.map(Self.described) == masked.diagnostics.map(Self.described), "\(name) \(version)")
      let isHidden = { (report: MaskedReport) in
        working.bytes.indices.filter { report.touchesPersonalData($0..<$0 + 1) }
      }
      #expect(isHidden(report) == isHidden(masked))
    }
  }

  @Test func postsThatStayAreNotCheckedAgain() throws {
    var file = LiveFile(path: "/tmp/klartext-none/a.csv", format: .calendar)
    var session = TestClient.session
    let rows = (1...400).map { "\($0);\"Ta med bl.a. fika nr \($0).\"\n" }
    let first = try file.check(Array(("id;text\n" + rows.joined()).utf8), in: &session)
    #expect(first?.report.posts == 400)
    #expect(file.checkedCount == 400)
    var changed = rows
    changed[200] = "201;\"Ta med bl.a. kaffe.\"\n"
    _ = try file.check(Array(("id;text\n" + changed.joined()).utf8), in: &session)
    #expect(file.checkedCount == 401)
    changed.insert("x;\"Ta med bl.a. kaka.\"\n", at: 17)
    let last = try file.check(Array(("id;text\n" + changed.joined()).utf8), in: &session)
    #expect(file.checkedCount == 402)
    #expect(last?.report.posts == 401)
    _ = try file.check(Array(("id;text;title\n" + changed.joined()).utf8), in: &session)
    // Another header may mean anything.
    #expect(file.checkedCount == 803)
  }
}
