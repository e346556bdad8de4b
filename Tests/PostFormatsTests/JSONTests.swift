import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Posts as JSON")
struct JSONTests {
  private func read(_ text: String) -> DraftFile { PostFormat.json.read(SourceText(text), fileName: "plan.json") }

  private func lines(_ text: String) -> DraftFile { PostFormat.jsonLines.read(SourceText(text), fileName: "a.jsonl") }

  private func bodies(_ file: DraftFile) -> [String] {
    file.drafts.map { draft in draft.texts.first { $0.role == .body }?.string ?? "-" }
  }

  @Test("An object, an array, an object with posts")
  func shapes() {
    #expect(bodies(read("{\"text\": \"Hej\"}")) == ["Hej"])
    #expect(bodies(read("\u{FEFF}[{\"text\": \"a\"}, {\"id\": 7, \"text\": \"b\"}]\n")) == ["a", "b"])
    #expect(read("[{\"text\": \"a\"}, {\"id\": 7, \"text\": \"b\"}]").drafts.map(\.id) == ["1", "7"])
    #expect(bodies(read("{\"posts\": [{\"text\": \"a\"}]}")) == ["a"])
    #expect(bodies(read("")) == [""])
    #expect(read("[]").drafts.isEmpty)
  }

  @Test("Fields are those of front matter")
  func fields() throws {
    let file = read(
      #"{"text": "Hej", "kanaler": ["x"], "crisis": true, "media": [{"file": "a.jpg", "alt": "Barn", "decorative": false}]}"#
    )
    let draft = try #require(file.drafts.first)
    #expect(file.problems.isEmpty)
    #expect(draft.fields["crisis"]?.bool == true)
    #expect(draft.attachments.first?.alt?.text == "Barn")
    #expect(read(#"{"text": "Hej", "chanels": ["x"]}"#).problems.map(\.rule) == ["unknown-field"])
  }

  @Test("Every letter knows where it stands, escapes included")
  func places() throws {
    let text = #"{"text": "å \u00e5 \ud83d\ude00 \"hej\" \\ \n\tslut \ud800."}"#
    let source = SourceText(text)
    let body = try #require(read(text).drafts.first?.texts.first)
    #expect(body.string == "å å 😀 \"hej\" \\ \n\tslut \u{FFFD}.")
    for (word, written) in [("😀", #"\ud83d\ude00"#), ("hej", "hej"), ("slut", "slut"), ("\\ \n", #"\\ \n"#)] {
      let range = try #require(body.string.range(of: word))
      let start = body.string.utf8.distance(from: body.string.startIndex, to: range.lowerBound)
      #expect(source[body.place(of: start..<start + word.utf8.count)] == written)
    }
  }

  @Test(
    "What is wrong is told at its place",
    arguments: [
      (#"{"text": "a" "id": 1}"#, 13), (#"{"text" "a"}"#, 8), (#"{"text": "a""#, 0), (#"{"text": "a"#, 9),
      (#"{"text": a}"#, 9), (#"{text: "a"}"#, 1), (#"{"text": "a",}"#, 13), (#"{"text": "\x"}"#, 10),
      (#"{"text": "a"} {}"#, 14), (#"{"text": }"#, 9), ("{\"text\": \"a\nb\"}", 11), (#"{"text": "\u12"}"#, 10),
    ])
  func faults(_ text: String, _ place: Int) {
    let file = read(text)
    #expect(file.problems.map(\.rule) == ["draft-syntax"])
    #expect(file.problems.first?.finding.range.lowerBound.value == place, "\(text)")
  }

  @Test("A line that cannot be read leaves the others")
  func jsonLines() {
    let file = lines("{\"text\": \"a\"}\n\n{\"text\": \n{\"id\": \"x\", \"text\": \"b\"}\r\n")
    #expect(bodies(file) == ["a", "b"])
    #expect(file.problems.map(\.rule) == ["draft-syntax"])
    #expect(file.drafts.map(\.id) == ["1", "x"])
  }

  @Test("Deep nesting and endless texts are no danger", .timeLimit(.minutes(60)))
  func hostile() {
    #expect(read(String(repeating: "[", count: 300_000)).problems.map(\.rule) == ["draft-syntax"])
    #expect(read(String(repeating: "{\"posts\":[", count: 90)).problems.map(\.rule) == ["draft-syntax"])
    _ = read("{\"text\": \"" + String(repeating: "\\u00e5", count: 300_000) + "\"}")
    _ = lines(String(repeating: "{}\n", count: 50_000))
  }

  @Test("A request to report nothing holds for its own post")
  func suppressions() throws {
    let text = #"[{"text": "a", "suppress": ["slang"]}, {"text": "b"}]"#
    let draft = try #require(read(text).drafts.first)
    #expect(draft.suppressions.map(\.scope) == [.range(ByteRange(1..<37))])
  }
}
