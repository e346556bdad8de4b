import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

@Suite struct JSONReportTests {
  private static func schema() throws -> JSONSchema {
    try JSONSchema(TestData.text("Documentation/schema/klartext-report.schema.json"))
  }

  @Test(arguments: MessageLanguage.allCases, ColumnUnit.allCases)
  func followsItsSchema(_ language: MessageLanguage, _ unit: ColumnUnit) throws {
    let bytes = ReportFormat.json.bytes(SampleReport.report) {
      $0.language = language
      $0.columnUnit = unit
      $0.rules = SampleReport.rules
      $0.showSuppressed = true
      $0.maximumDiagnostics = 7
    }
    #expect(try Self.schema().faults(in: JSONValue(parsing: bytes)) == [])
  }

  @Test func statisticsFollowItToo() throws {
    var bytes: [UInt8] = []
    StatisticsReporter(ReportOptions(), format: .json).write(SampleReport.report, to: &bytes)
    #expect(try Self.schema().faults(in: JSONValue(parsing: bytes)) == [])
    let both = String(decoding: bytes, as: UTF8.self).replacing("\"statistics\":", with: "\"diagnostics\": [], \"x\":")
    #expect(try !Self.schema().faults(in: JSONValue(parsing: both)).isEmpty)
  }

  @Test func theSchemaRefusesWhatIsWrong() throws {
    let right = ReportFormat.json.text(SampleReport.report)
    let changes: [(String, String)] = [
      (#""schemaVersion": 1"#, #""schemaVersion": 2"#), (#""severity": "error""#, #""severity": "fatal""#),
      (#""line": 7"#, #""line": 0"#), (#""post": null"#, #""post": 1.5"#), (#""fixes":"#, #""fix":"#),
      (#""applicability": "automatic""#, #""applicability": "certain""#), (#""posts": 6"#, #""posts": "6""#),
    ]
    for (old, new) in changes {
      let wrong = right.replacing(old, with: new, maxReplacements: 1)
      #expect(wrong != right, "\(old) is not in the report")
      #expect(try !Self.schema().faults(in: JSONValue(parsing: wrong)).isEmpty, "\(new) passes")
    }
  }

  @Test func eachLineOfJSONLinesIsADiagnosticOfTheObject() throws {
    let object = try JSONValue(parsing: ReportFormat.json.bytes(SampleReport.report))
    let lines = ReportFormat.jsonl.text(SampleReport.report).split(separator: "\n")
    #expect(try lines.map { try JSONValue(parsing: String($0)) } == object["diagnostics"]?.array)
    #expect(lines.count == 7)
  }

  @Test(arguments: [
    (ColumnUnit.utf8, 8), (.utf16, 5), (.scalar, 4), (.grapheme, 3),
  ])
  func columnsAreInTheUnitAskedFor(_ unit: ColumnUnit, _ column: Int) throws {
    // A ring on its own, and an emoji of four bytes.
    var draft = SampleDraft("a.md", "Rad ett\na\u{30A}🩱⟦x⟧\n")
    draft.find("long-word", .plainLanguage, .error, sample(), at: 0)
    let json = try JSONValue(parsing: ReportFormat.json.bytes(LintReport(draft)) { $0.columnUnit = unit })
    let start = json["diagnostics"]?[0]?["range"]?["start"]
    #expect(start?["column"]?.int == column)
    #expect(start?["line"]?.int == 2 && start?["offset"]?.int == 15)
    #expect(json["columnUnit"]?.string == unit.rawValue)
  }

  @Test func offsetsAreBytesOfTheFileWhateverItsEncoding() throws {
    // “Blå x” in UTF-16 LE with a byte-order mark: x is the fifth unit after the mark.
    let file: [UInt8] = [0xFF, 0xFE] + Array("Blå x".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var draft = SampleDraft("a.txt", "Blå ⟦x⟧")
    draft.find("long-word", .plainLanguage, .error, sample(), at: 0) {
      $0.fixes = [.replace($0.range, with: "y", .automatic)]
    }
    let report = LintReport(files: [draft.report(source: SourceText.decode(file).source)])
    let diagnostic = try JSONValue(parsing: ReportFormat.json.bytes(report))["diagnostics"]?[0]
    #expect(diagnostic?["range"]?["start"]?["offset"]?.int == 10)
    #expect(diagnostic?["range"]?["end"]?["offset"]?.int == 12)
    #expect(diagnostic?["range"]?["start"]?["column"]?.int == 5)
    #expect(diagnostic?["fixes"]?[0]?["edits"]?[0]?["start"]?.int == 10)
  }

  @Test func aByteOrderMarkCountsAsBytesAndNotAsAColumn() throws {
    var draft = SampleDraft("a.md", "\u{FEFF}⟦x⟧")
    draft.find("long-word", .plainLanguage, .error, sample(), at: 0)
    let start = try JSONValue(parsing: ReportFormat.json.bytes(LintReport(draft)))["diagnostics"]?[0]?["range"]?[
      "start"]
    #expect(start?["offset"]?.int == 3 && start?["column"]?.int == 1 && start?["line"]?.int == 1)
  }

  @Test(arguments: [
    ("1", JSONValue.number(1)), ("skolstart", .string("skolstart")), ("007", .string("007")), ("-", .string("-")),
  ])
  func postsAreNumbersOrIds(_ post: String, _ expected: JSONValue) throws {
    var draft = SampleDraft("a.csv", "⟦x⟧")
    draft.find("long-word", .plainLanguage, .error, sample(), at: 0, post: post)
    #expect(try JSONValue(parsing: ReportFormat.jsonl.bytes(LintReport(draft)))["post"] == expected)
  }

  @Test func linksFollowTheBaseAddress() throws {
    let bytes = ReportFormat.json.bytes(SampleReport.report) { $0.documentationBase = "https://example.se/regler/" }
    let diagnostic = try JSONValue(parsing: bytes)["diagnostics"]?[1]
    #expect(diagnostic?["url"]?.string == "https://example.se/regler/abbreviation.md")
  }

  @Test func anEmptyReportIsWhole() throws {
    let json = try JSONValue(parsing: ReportFormat.json.bytes(LintReport()))
    #expect(try Self.schema().faults(in: json) == [])
    #expect(json["diagnostics"] == .array([]))
    #expect(ReportFormat.jsonl.bytes(LintReport()).isEmpty)
  }
}
