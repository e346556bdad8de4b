import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Posts of Postiz")
struct PostizTests {
  private func read(_ text: String) -> ReadFile { ReadFile(text, name: "plan.json") }

  private static let request = #"""
    {"type": "schedule", "date": "2026-11-20T13:30:00.000Z", "shortLink": false, "tags": [],
     "posts": [
      {"integration": {"id": "cl1"}, "group": "g", "settings": {"__type": "x", "who_can_reply_post": "everyone"},
       "value": [{"content": "<p>Båten &amp; <strong>bryggan</strong> \u00f6ppnar</p><p></p><p>kl. 10</p>",
                  "image": [{"id": "1", "path": "https://cdn.exempel.se/a.jpg", "alt": "En båt."}]},
                 {"content": "En kommentar", "image": []}]},
      {"integration": {"id": "cl2"}, "settings": {"__type": "youtube", "title": "Badet"},
       "value": [{"content": "5 < 6 & 7"}]},
      {"integration": {"id": "cl3"}, "settings": {"__type": "reddit"}, "value": [{"content": "Hej"}]}
     ]}
    """#

  @Test("What is handed in is one post for each account and comment")
  func request() throws {
    let file = read(Self.request)
    #expect(file.file.problems.isEmpty)
    let drafts = file.file.drafts
    let bodies = drafts.map { $0.texts.first { $0.role == .body }?.string }
    #expect(bodies == ["Båten & bryggan öppnar\n\nkl. 10", "En kommentar", "5 < 6 & 7", "Hej"])
    #expect(drafts.map(\.id) == ["1", "2", "3", "4"])
    #expect(drafts.map { $0.fields["channels"]?.list.map(\.text) ?? [] } == [["x"], ["x"], ["youtube"], []])
    #expect(drafts.allSatisfy { $0.fields["publish_at"]?.date?.year == 2026 })
    #expect(drafts[2].fields["title"]?.text == "Badet")
    #expect(drafts[0].attachments.map(\.alt?.text) == ["En båt."])
    let body = try #require(drafts[0].texts.first)
    for (word, written) in [
      ("ryggan öpp", "ryggan</strong> \\u00f6pp"), ("n & b", "n &amp; <strong>b"), ("kl. 10", "kl. 10"),
    ] {
      let range = try #require(body.string.range(of: word))
      let start = body.string.utf8.distance(from: body.string.startIndex, to: range.lowerBound)
      #expect(file.written(body.place(of: start..<start + word.utf8.count)) == written)
    }
  }

  @Test("What Postiz gives is read, too")
  func response() {
    let file = read(
      #"""
      {"posts": [{"id": "p1", "content": "<p>Hej</p>", "publishDate": "2026-11-20T13:30:00Z", "releaseURL": null,
       "state": "QUEUE", "integration": {"id": "i", "providerIdentifier": "linkedin-page", "name": "Kommunen"}}]}
      """#)
    #expect(file.file.problems.isEmpty)
    #expect(file.draft.id == "p1")
    #expect(file.body == "Hej")
    #expect(file.fields["channels"]?.list.map(\.text) == ["linkedin"])
    #expect(file.fields["publish_at"]?.date != nil)
  }

  @Test("Links keep their addresses, and other objects with posts are read as before")
  func others() {
    let file = read(
      #"{"posts": [{"integration": {"id": "a"}, "value": [{"content": "<p><a href=\"https://x.se/?a&amp;b\">Läs mer</a></p>"}]}]}"#
    )
    #expect(file.draft.texts.first?.links.map(\.address.string) == ["https://x.se/?a&b"])
    #expect(
      file.written(file.draft.texts.first?.links.first?.address.place ?? file.source.range) == "https://x.se/?a&amp;b")
    #expect(read(#"{"posts": [{"text": "<p>Hej</p>"}]}"#).body == "<p>Hej</p>")
  }
}
