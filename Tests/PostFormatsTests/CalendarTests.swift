import LintCore
import SourceText
import Testing

@testable import PostFormats

@Suite("Publishing calendars")
struct CalendarTests {
  private func read(_ text: String) -> DraftFile { PostFormat.calendar.read(SourceText(text), fileName: "plan.csv") }

  private func bodies(_ file: DraftFile) -> [String] {
    file.drafts.map { draft in draft.texts.first { $0.role == .body }?.string ?? "-" }
  }

  private func rules(_ file: DraftFile) -> [String] { file.problems.map(\.rule) }

  @Test("Commas, semicolons and tabs, quoted line breaks, doubled marks, a byte-order mark and Excel's own line")
  func separators() {
    for (text, body) in [
      ("text,id\nHej,1\n", "Hej"), ("text;id\r\nHej, du;1\r\n", "Hej, du"), ("text\tid\nHej; du, ni\t1", "Hej; du, ni"),
      ("\u{FEFF}text;id\nHej;1", "Hej"), ("sep=;\ntext;id\nHej, du;1", "Hej, du"), ("text\nHej\n", "Hej"),
      ("id;text\n1;\"Hej; du\"\n", "Hej; du"), ("id,text\n1,\"a \"\"b\"\" c\"\n", "a \"b\" c"),
      ("id,text\n1,\"a\nb\"\n", "a\nb"), ("id,text\r1,Hej\r", "Hej"), ("text;id\n\n\nHej;1\n\n", "Hej"),
    ] {
      let file = read(text)
      #expect(bodies(file) == [body], "\(text)")
      #expect(file.problems.isEmpty, "\(text): \(rules(file))")
    }
  }

  @Test("Places are those of the cell, past the marks that stand for others")
  func places() throws {
    let text = "id;text\r\n1;\"Sa \"\"hej\"\" å\ndu 👨‍👩‍👧\"\r\n"
    let source = SourceText(text)
    let body = try #require(read(text).drafts.first?.texts.first)
    for word in ["Sa", "hej", "å", "du", "👨‍👩‍👧"] {
      let range = try #require(body.string.range(of: word))
      let start = body.string.utf8.distance(from: body.string.startIndex, to: range.lowerBound)
      #expect(source[body.place(of: start..<start + word.utf8.count)] == word)
    }
  }

  @Test("Own columns are the keys of front matter, in both languages, with dots for the fields in them")
  func ownColumns() throws {
    let file = read(
      """
      id;kanaler;rubrik;text;medier.1.fil;medier.1.alt;approval.by;approval.ok;kris
      jul;facebook, x;Julen;Välkommen;a.jpg;Ett barn i snö.;Eva;ja;nej

      """)
    let draft = try #require(file.drafts.first)
    #expect(file.problems.isEmpty)
    #expect(draft.fields["channels"]?.list.compactMap(\.text) == ["facebook", "x"])
    #expect(draft.fields["approval"]?.map?["ok"]?.bool == true)
    #expect(draft.fields["approval"]?.map?["by"]?.text == "Eva")
    #expect(draft.fields["crisis"]?.bool == false)
    #expect(draft.attachments.first?.alt?.text == "Ett barn i snö.")
    #expect(draft.texts.first { $0.role == .title }?.string == "Julen")
    #expect(draft.id == "jul")
  }

  @Test("The columns of publishing tools")
  func tools() throws {
    let publer = read(
      "Date,Text,Link(s),Media URL(s),Title,Label(s),Alt text(s),Comment(s),Post subtype,CTA,Reminder\n"
        + "2026-11-20 14:30,Hej,,\"a.jpg, b.jpg\",Rubrik,,Barn||Hund,,,,\n")
    let draft = try #require(publer.drafts.first)
    #expect(publer.problems.isEmpty)
    #expect(draft.attachments.map(\.path) == ["a.jpg", "b.jpg"])
    #expect(draft.attachments.map(\.alt?.text) == ["Barn", "Hund"])
    #expect(draft.fields["publish_at"]?.date?.hour == 14)
    let metricool = read(
      "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Picture Url 1,Alt text picture 1,Shortener\n"
        + "Hej,2026-11-20,09:30:00,FALSE,TRUE,FALSE,TRUE,a.jpg,Barn,TRUE\n")
    #expect(metricool.drafts.first?.fields["channels"]?.list.compactMap(\.text) == ["facebook", "linkedin"])
    #expect(metricool.drafts.first?.fields["publish_at"]?.date?.minute == 30)
    #expect(metricool.drafts.first?.attachments.map(\.alt?.text) == ["Barn"])
    let sprout = read("date,time_24hr,message_text\n20/11/2026,14:30,Hej\n")
    #expect(sprout.drafts.first?.fields["publish_at"]?.date?.day == 20)
    let buffer = read("Text,Image URL,Tags,Posting Time\nHej,a.jpg,jul,2026-11-20 08:00\n")
    #expect(buffer.drafts.first?.attachments.map(\.path) == ["a.jpg"])
    let hootsuite = read("20/11/2026 14:30,Hej på er,https://a.se\n21/11/2026 08:00,Hej då\n")
    #expect(bodies(hootsuite) == ["Hej på er", "Hej då"])
    #expect(hootsuite.drafts.map(\.id) == ["1", "2"])
  }

  @Test("Which number is the day is read from the column, and never guessed")
  func dates() {
    let day = read("Date,Text\n05/12/2026,a\n20/11/2026,b\n")
    #expect(day.drafts.map { $0.fields["publish_at"]?.date?.month } == [12, 11])
    let month = read("Date,Text,Labels\n05/12/2026,a,\n11/20/2026 2:30 PM,b,\n")
    #expect(month.drafts.map { $0.fields["publish_at"]?.date?.month } == [5, 11])
    #expect(month.drafts.last?.fields["publish_at"]?.date?.hour == 14)
    let either = read("Date,Text\n05/12/2026,a\n06/11/2026,b\n")
    #expect(rules(either) == ["invalid-value"])
    #expect(either.drafts.allSatisfy { $0.fields["publish_at"] == nil })
    let none = read("Date,Text\n31/02/2026,a\n")
    #expect(rules(none) == ["invalid-value"])
  }

  @Test("What is broken is told, and the other rows are read")
  func broken() {
    let short = read("id;text;rubrik\n1;Hej;a\n2;Du\n3;Ni;b\n")
    #expect(rules(short) == ["draft-syntax"])
    #expect(bodies(short) == ["Hej", "Du", "Ni"])
    let unclosed = read("id;text\n1;\"Hej\n2;Du\n3;\"Ni\"\n")
    #expect(rules(unclosed).contains("draft-syntax"))
    #expect(bodies(unclosed).contains("Du"))
    #expect(bodies(unclosed).contains("Ni"))
    #expect(rules(read("namn;antal\nEva;3\n")) == ["draft-syntax"])
    #expect(rules(read("id;text;rubirk\n1;Hej;a\n")) == ["unknown-field"])
    #expect(read("").drafts.count == 1)
    #expect(read("id;text\n").drafts.isEmpty)
  }

  @Test("Any bytes are read, in time that grows with their number", .timeLimit(.minutes(60)))
  func hostile() {
    _ = read("text\n" + String(repeating: "\"", count: 400_001))
    _ = read("text\n" + String(repeating: "\"a\n", count: 200_000))
    _ = read("text\n" + String(repeating: ";", count: 400_000))
    _ = read("text\n" + String(repeating: "a;b\n", count: 100_000))
  }
}
