import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// Where there is not room for all findings the gravest are kept, and the report says how many are not there.
@Suite struct OmissionTests {
  /// A file with so many findings of each severity, the mildest first.
  private static func report(infos: Int, warnings: Int, errors: Int, suppressed: Int = 0) -> LintReport {
    let text = String(repeating: "ord\n", count: infos + warnings + errors + suppressed)
    let severities =
      [Severity](repeating: .info, count: infos) + [Severity](repeating: .error, count: suppressed)
      + [Severity](repeating: .warning, count: warnings) + [Severity](repeating: .error, count: errors)
    let diagnostics = severities.enumerated().map { index, severity in
      let range = ByteRange(index * 4..<index * 4 + 3)
      let finding = Finding(Localized(sv: "Rätta ordet.", en: "Mend the word."), at: range)
      var diagnostic = Diagnostic(
        rule: "rule-\(severity.name)", category: .plainLanguage, severity: severity, finding: finding, file: "a.md")
      if (infos..<infos + suppressed).contains(index) { diagnostic.suppression = .inSource(reason: nil) }
      return diagnostic
    }
    return LintReport(files: [
      FileReport(path: "a.md", source: SourceText(text), posts: 1, diagnostics: diagnostics, personalData: [])
    ])
  }

  private static func rules(_ report: LintReport, _ maximum: Int, _ format: ReportFormat = .sarif) throws -> [String] {
    let bytes = format.bytes(report) {
      $0.maximumDiagnostics = maximum
      $0.showSuppressed = true
    }
    let log = try JSONValue(parsing: bytes)
    let found = format == .sarif ? log["runs"]?[0]?["results"] : log["diagnostics"]
    return (found?.array ?? []).compactMap { ($0["ruleId"] ?? $0["rule"])?.string }
  }

  @Test func theGravestAreKeptInTheOrderOfTheText() throws {
    let report = Self.report(infos: 3, warnings: 3, errors: 2, suppressed: 2)
    for format in [ReportFormat.sarif, .json] {
      #expect(try Self.rules(report, 2, format) == ["rule-error", "rule-error"])
      #expect(try Self.rules(report, 4, format) == ["rule-warning", "rule-warning", "rule-error", "rule-error"])
      #expect(try Self.rules(report, 6, format).first == "rule-info")
      // What is suppressed goes before advice does.
      #expect(try Self.rules(report, 8, format).count { $0 == "rule-error" } == 2)
      #expect(try Self.rules(report, 10, format).count { $0 == "rule-error" } == 4)
      #expect(try Self.rules(report, 0, format) == [])
    }
  }

  @Test func sarifHasNoMoreResultsThanGitHubTakes() throws {
    let report = Self.report(infos: 25_000, warnings: 5, errors: 1)
    let run = try #require(try JSONValue(parsing: ReportFormat.sarif.bytes(report) { _ in })["runs"]?[0])
    let results = run["results"]?.array ?? []
    #expect(results.count == 25_000)
    #expect(results.suffix(6).compactMap { $0["level"]?.string } == Array(repeating: "warning", count: 5) + ["error"])
    let notes = run["invocations"]?[0]?["toolExecutionNotifications"]?.array ?? []
    let omitted = notes.first { $0["descriptor"]?["id"]?.string == "results-omitted" }
    let text = omitted?["message"]?["text"]?.string ?? ""
    #expect(text.hasPrefix("6 fynd till är utelämnade"), "\(text)")
    // Other formats have no limit.
    #expect(try JSONValue(parsing: ReportFormat.json.bytes(report) { _ in })["diagnostics"]?.array.count == 25_006)
  }
}
