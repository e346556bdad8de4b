import LintCore
import Linting
import Testing

@testable import Reporters

/// What users see, kept in files. `KLARTEXT_RECORD=1 swift test --filter GoldenTests` writes them anew.
@Suite struct GoldenTests {
  @Test func humanInSwedish() throws {
    try expectGolden(ReportFormat.human.bytes(SampleReport.report) { $0.mentionsFixCommand = true }, "human.sv.txt")
  }

  @Test func humanInEnglishWithEverything() throws {
    let bytes = ReportFormat.human.bytes(SampleReport.report) {
      $0.language = .english
      $0.minimumSeverity = .info
      $0.showSuppressed = true
      $0.color = true
      $0.terminalWidth = 100
      $0.columnUnit = .grapheme
    }
    try expectGolden(bytes, "human.en.color.txt")
  }

  @Test func humanOnANarrowTerminal() throws {
    let bytes = ReportFormat.human.bytes(SampleReport.report) {
      $0.terminalWidth = 34
      $0.minimumSeverity = .info
      $0.maximumDiagnostics = 4
    }
    try expectGolden(bytes, "human.narrow.txt")
  }

  @Test func humanOfNothing() throws {
    var report = SampleReport.report
    report.failures = []
    for index in report.files.indices { report.files[index].diagnostics = [] }
    try expectGolden(ReportFormat.human.bytes(report), "human.clean.txt")
  }

  @Test func concise() throws {
    try expectGolden(ReportFormat.concise.bytes(SampleReport.report), "concise.txt")
  }

  @Test func json() throws {
    let bytes = ReportFormat.json.bytes(SampleReport.report) {
      $0.rules = SampleReport.rules
      $0.showSuppressed = true
    }
    try expectGolden(bytes, "report.json")
  }

  @Test func jsonLines() throws {
    try expectGolden(ReportFormat.jsonl.bytes(SampleReport.report) { $0.language = .english }, "report.jsonl")
  }

  @Test(arguments: MessageLanguage.allCases)
  func sarif(_ language: MessageLanguage) throws {
    let bytes = ReportFormat.sarif.bytes(SampleReport.report) {
      $0.rules = SampleReport.rules
      $0.language = language
      $0.exitCode = 1
    }
    try expectGolden(bytes, "report.\(language.rawValue).sarif")
  }

  @Test(arguments: [ReportFormat.github, .gitlab, .checkstyle, .junit, .rdjson])
  func formatsOfOtherTools(_ format: ReportFormat) throws {
    let bytes = format.bytes(SampleReport.report) { $0.rules = SampleReport.rules }
    try expectGolden(bytes, "report.\(format.rawValue)")
  }

  @Test(arguments: ReportFormat.allCases)
  func sameReportGivesSameBytes(_ format: ReportFormat) {
    let first = format.bytes(SampleReport.report) { $0.rules = SampleReport.rules }
    for _ in 0..<3 { #expect(format.bytes(SampleReport.report) { $0.rules = SampleReport.rules } == first) }
  }
}
