import LintCore
import Linting
import Reporters
import SourceText
import Testing

@Suite struct WordingTests {
  /// A report with so many findings of each severity, in so many posts of so many.
  private func report(errors: Int, warnings: Int, infos: Int, posts: Int = 1, of total: Int? = nil) -> LintReport {
    var draft = SampleDraft("kalender.csv", "⟦Hej⟧.")
    let severities =
      Array(repeating: Severity.error, count: errors) + Array(repeating: .warning, count: warnings)
      + Array(repeating: .info, count: infos)
    for (index, severity) in severities.enumerated() {
      draft.find("long-word", .plainLanguage, severity, sample(), at: 0, post: String(index % posts))
    }
    return LintReport(files: [draft.report(posts: total ?? posts)])
  }

  private func lastLines(_ report: LintReport, _ language: MessageLanguage, minimum: Severity = .info) -> [String] {
    let text = ReportFormat.human.text(report) {
      $0.language = language
      $0.minimumSeverity = minimum
      $0.terminalWidth = 200
    }
    return text.split(separator: "\n\n").last?.split(separator: "\n").map(String.init) ?? []
  }

  @Test(arguments: [
    (1, 0, 0, 1, 1, "1 fel i 1 inlägg. Rätta felet innan du publicerar."),
    (1, 2, 3, 2, 2, "1 fel, 2 varningar och 3 råd i 2 inlägg. Rätta felet innan du publicerar."),
    (2, 1, 0, 2, 5, "2 fel och 1 varning i 2 av 5 inlägg. Rätta felen innan du publicerar."),
    (0, 1, 1, 1, 1, "1 varning och 1 råd i 1 inlägg. Titta på varningen innan du publicerar."),
    (0, 3, 0, 1, 1, "3 varningar i 1 inlägg. Titta på varningarna innan du publicerar."),
    (0, 0, 2, 2, 3, "2 råd i 2 av 3 inlägg. Inget av dem måste rättas."),
    (0, 0, 0, 1, 1, "Inget att rätta i 1 inlägg."),
    (0, 0, 0, 1, 0, "Inga inlägg att granska."),
    (12_345, 0, 0, 1, 1, "12\u{A0}345 fel i 1 inlägg. Rätta felen innan du publicerar."),
  ])
  func swedishVerdicts(errors: Int, warnings: Int, infos: Int, posts: Int, total: Int, _ verdict: String) {
    let report = report(errors: errors, warnings: warnings, infos: infos, posts: posts, of: total)
    #expect(lastLines(report, .swedish) == [verdict])
  }

  @Test(arguments: [
    (1, 1, 1, "1 error, 1 warning and 1 piece of advice in 1 post. Fix the error before you publish."),
    (0, 2, 0, "2 warnings in 1 post. Look at the warnings before you publish."),
    (0, 0, 2, "2 pieces of advice in 1 post. None of it has to be fixed."),
    (0, 0, 0, "Nothing to fix in 1 post."), (1_000, 0, 0, "1000 errors in 1 post. Fix the errors before you publish."),
    (10_000, 0, 0, "10,000 errors in 1 post. Fix the errors before you publish."),
  ])
  func englishVerdicts(errors: Int, warnings: Int, infos: Int, _ verdict: String) {
    #expect(lastLines(report(errors: errors, warnings: warnings, infos: infos), .english) == [verdict])
  }

  @Test func saysWhatIsTooMildToBeShown() {
    let both = report(errors: 1, warnings: 1, infos: 2)
    #expect(
      lastLines(both, .swedish, minimum: .warning).last
        == "2 råd visas inte. Lägg till --min-severity info för att se dem.")
    #expect(
      lastLines(both, .english, minimum: .error).last
        == "1 warning and 2 pieces of advice are not shown. Add --min-severity info to see them.")
    let one = report(errors: 0, warnings: 0, infos: 1)
    #expect(
      lastLines(one, .swedish, minimum: .warning).last
        == "1 råd visas inte. Lägg till --min-severity info för att se det.")
  }

  @Test(arguments: ReportFormat.allCases)
  func minimumSeverityHasADefaultForEachFormat(_ format: ReportFormat) {
    let text = format.text(report(errors: 1, warnings: 1, infos: 1))
    let shown = text.ranges(of: "long-word").count
    let sparesAdvice = [ReportFormat.human, .concise, .github, .checkstyle].contains(format)
    #expect(format.defaultMinimumSeverity == (sparesAdvice ? .warning : .info))
    // Checkstyle's XML has no place for it: a comment must not hold two hyphens.
    #expect(text.contains("--min-severity info") == (sparesAdvice && format != .checkstyle))
    // JUnit tells the findings of a rule together.
    #expect(sparesAdvice ? shown == 2 : shown >= (format == .junit ? 2 : 3))
  }

  @Test func leavesOutWhatThereIsNoRoomFor() throws {
    let report = report(errors: 5, warnings: 0, infos: 0)
    #expect(
      ReportFormat.concise.text(report) { $0.maximumDiagnostics = 2 }.hasSuffix(
        "3 fynd till visas inte, eftersom gränsen är 2 (--max-diagnostics).\n"))
    let json = try JSONValue(parsing: ReportFormat.json.bytes(report) { $0.maximumDiagnostics = 2 })
    #expect(json["diagnostics"]?.array.count == 2)
    #expect(json["summary"]?["omitted"]?.int == 3)
    #expect(json["summary"]?["errors"]?.int == 5)
    let all = try JSONValue(parsing: ReportFormat.json.bytes(report) { $0.maximumDiagnostics = 5 })
    #expect(all["summary"]?["omitted"] == nil)
    #expect(ReportFormat.jsonl.text(report) { $0.maximumDiagnostics = 0 }.isEmpty)
  }

  @Test(arguments: [ReportFormat.human, .concise])
  func quietShowsFindingsAlone(_ format: ReportFormat) {
    let report = report(errors: 1, warnings: 0, infos: 1)
    let text = format.text(report) { $0.quiet = true }
    #expect(text.contains("long-word"))
    #expect(!text.contains("inlägg.") && !text.contains("--min-severity"))
  }

  @Test func suppressedFindingsAreShownOnRequest() {
    var draft = SampleDraft("a.md", "⟦Hej⟧ ⟦då⟧.")
    draft.find("slang", .slangAndJargon, .error, sample(), at: 0, suppression: .inSource(reason: "citat"))
    draft.find("tautology", .plainLanguage, .error, sample(), at: 1, suppression: .baseline)
    let report = LintReport(draft)
    let accepted = "1 fynd är godtaget sedan tidigare och räknas inte.\n"
    #expect(ReportFormat.human.text(report) == "Inget att rätta i 1 inlägg.\n" + accepted)
    #expect(ReportFormat.jsonl.text(report).isEmpty)
    let shown = ReportFormat.human.text(report) { $0.showSuppressed = true }
    #expect(shown.contains("a.md:1:1 (undantag: citat)") && shown.contains("a.md:1:5 (godtaget tidigare)"))
    #expect(ReportFormat.concise.text(report) { $0.showSuppressed = true }.split(separator: "\n").count == 2)
  }
}
