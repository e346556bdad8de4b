import LintCore
import SourceText
import Testing

@testable import PostFormats

/// Calendars that someone has broken: what is wrong is told with its place, and the other rows are read.
@Suite struct BrokenCalendarTests {
  private struct Read {
    var bodies: [String]
    var problems: [String]
    var places: [String]
  }

  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) -> Read {
    read(SourceText(text), options: options)
  }

  private func read(_ source: SourceText, options: ReadingOptions = ReadingOptions()) -> Read {
    let file = PostFormat.calendar.parts(of: source, fileName: "plan.csv", options: options).file
    return Read(
      bodies: file.drafts.map { draft in draft.texts.first { $0.role == .body }?.string ?? "-" },
      problems: file.problems.map(\.finding.message.sv), places: file.problems.map { source[$0.finding.range] })
  }

  @Test func anUnclosedQuotationMarkIsShownAndSwallowsItsOwnRowAlone() {
    let file = read("id;text;rubrik\n1;Hej;a\n2;\"Du;b\n3;Ni;c\n4;\"Vi\nalla\";d\n")
    #expect(
      file.problems == [
        "Citattecknet har inget slut i filen. Stäng cellen, eller skriv två citattecken för ett vanligt."
      ])
    #expect(file.places == ["\""])
    #expect(file.bodies == ["Hej", "\"Du", "Ni", "Vi\nalla"])
  }

  @Test func quotedLinesBeforeAnUnclosedMarkStayWhole() {
    let file = read("id;text;rubrik\n1;\"Hej\npå dig\";\"x\n2;Du;b\n")
    #expect(file.bodies == ["Hej\npå dig", "Du"])
    #expect(file.problems.count == 1)
  }

  @Test func aRowThatLacksACellIsShownAtItsBeginning() {
    let header = (1...11).map { "medier.\($0).fil" }.joined(separator: ";")
    let cells = String(repeating: ";", count: 11)
    let file = read("id;text;\(header)\n1;Hej\(cells)\n2;Du\(cells.dropLast())\n3;Ni\(cells)\n4;Vi\(cells)\n")
    #expect(
      file.problems == [
        "Raden har 12 celler men rubrikraden 13. Lägg till eller ta bort en cell, annars hamnar värden fel."
      ])
    #expect(file.places == ["2"])
    #expect(file.bodies == ["Hej", "Du", "Ni", "Vi"])
  }

  @Test func aHeaderThatLacksAColumnIsSaidOnceAndNotOfEveryRow() {
    let file = read("id;text\n1;Hej;a\n2;Du;b\n3;Ni;c\n4;Vi;d\n")
    #expect(
      file.problems == [
        "Rubrikraden har 2 celler, men alla andra rader har 3. Kontrollera att ingen rubrik saknas."
      ])
    #expect(file.places == ["id"])
    #expect(file.bodies == ["Hej", "Du", "Ni", "Vi"])
  }

  @Test func aTableWithoutAnyTextIsNoCalendarAndSaysHowItBecomesOne() {
    let file = read("id;publiceras\n1;2026-11-20\n")
    #expect(
      file.problems == [
        "Ingen kolumn heter text, så det finns inga inlägg att granska. Sätt rubriker på den första raden."
      ])
    #expect(file.places == ["id;publiceras"])
    #expect(file.bodies == [])
  }

  @Test(arguments: ["id;text;rubrik", "ID;Text;Rubrik", "id;text;title", "\"id\";\"text\";\"rubrik\""])
  func aSecondRowOfHeadersIsNoPost(_ second: String) {
    let file = read("id;text;rubrik\n\(second)\n1;Hej;a\n2;Du;b\n\(second)\n3;Ni;c\n")
    let message = "Raden är en rubrikrad till, och läses inte som ett inlägg. Ta bort den."
    #expect(file.problems == [message, message])
    #expect(file.bodies == ["Hej", "Du", "Ni"])
  }

  @Test func aPostThatIsOneWordIsNoHeader() {
    let file = read("kanaler;text\nfacebook;Text\nfacebook;Facebook\nx;Datum\n")
    #expect(file.problems == [])
    #expect(file.bodies == ["Text", "Facebook", "Datum"])
  }

  @Test func titlesAboveTheHeadersAreNotRead() {
    let file = read("Kalender för våren;;\n;;\nid;text;rubrik\n1;Hej;a\n")
    #expect(file.problems == ["Rubrikerna står inte på första raden. Ta bort det som står ovanför dem."])
    #expect(file.places == ["Kalender för våren"])
    #expect(file.bodies == ["Hej"])
  }

  @Test func rowsInTwoEncodingsAreReadEachInItsOwn() {
    let utf8 = Array("id;text\n1;Välkommen till ån\n".utf8)
    let windows: [UInt8] = Array("2;V".utf8) + [0xE4] + Array("lkommen till ".utf8) + [0xF6, 0x6E, 0x0A]
    let (source, problem) = SourceText.decode(utf8 + windows + Array("3;Kom på fest\n".utf8))
    #expect(problem == .mixed(at: utf8.count + 3))
    let file = read(source)
    #expect(file.bodies == ["Välkommen till ån", "Välkommen till ön", "Kom på fest"])
    #expect(file.problems == [])
  }

  @Test func aDateThatCanBeReadInTwoWaysIsReadAsConfiguredWhereTheColumnDoesNotTell() {
    func months(_ text: String, _ order: ReadingOptions.DateOrder?) -> [Int?] {
      var options = ReadingOptions()
      options.dateOrder = order
      return PostFormat.calendar.parts(of: SourceText(text), fileName: "a.csv", options: options).file.drafts.map {
        $0.fields["publish_at"]?.date?.month
      }
    }
    let either = "Date,Text,Label(s)\n05/12/2026,a,\n06/11/2026,b,\n"
    #expect(months(either, nil) == [nil, nil])
    #expect(months(either, .dayFirst) == [12, 11])
    #expect(months(either, .monthFirst) == [5, 6])
    // What a date can only mean is stronger than what is configured.
    #expect(months("Date,Text,Label(s)\n05/12/2026,a,\n20/11/2026,b,\n", .monthFirst) == [12, 11])
  }

  @Test func rowsAreTheSameInPartsAsTogether() {
    let rows = (1...1000).map { "\($0);\"Rad \($0)\nmed två rader\"\n" }.joined()
    let source = SourceText("id;text\n" + rows)
    let parts = PostFormat.calendar.parts(of: source, fileName: "a.csv")
    #expect(parts.count > 1)
    let ranges = (0..<parts.count).compactMap { parts.part($0).range }
    #expect(ranges.first?.lowerBound == 0)
    #expect(ranges.last?.upperBound == source.bytes.count)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    let drafts = (0..<parts.count).flatMap { parts.part($0).drafts }
    #expect(drafts.map(\.id) == (1...1000).map { String($0) })
    #expect(drafts.last?.texts.first?.string == "Rad 1000\nmed två rader")
  }

  @Test func aBrokenLineOfJSONChangesNothingForTheOthers() {
    let source = SourceText(
      "{\"text\": \"a\"}\n\n{\"text\": \"b\"\n[{\"text\": \"c\"}, {\"text\": \"d\"}]\n{\"id\": \"e\", \"text\": \"e\"}\n"
    )
    let file = PostFormat.jsonLines.parts(of: source, fileName: "a.jsonl").file
    #expect(file.drafts.map(\.id) == ["1", "3.1", "3.2", "e"])
    #expect(file.problems.map(\.rule) == ["draft-syntax"])
  }
}
