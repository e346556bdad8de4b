import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// The page of a job on GitHub says the verdict first, and drafts cannot write anything of their own on it.
@Suite struct GitHubSummaryTests {
  private static func page(_ report: LintReport, _ language: MessageLanguage = .swedish) -> String {
    var options = ReportOptions()
    options.language = language
    var sink = Kept()
    GitHubSummary(options).write(report, to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private struct Kept: ByteSink {
    var bytes: [UInt8] = []
    mutating func write(_ new: UnsafeRawBufferPointer) { bytes += new }
  }

  @Test func saysTheVerdictThenTheRulesThenTheFindings() {
    let page = Self.page(SampleReport.report)
    #expect(page.hasPrefix("## Klartext\n\n"))
    let parts = [
      "1 fil kunde inte läsas.", "| Regel | Slag | Antal |", "| `abbreviation` | varning |", "| Var | Vad |",
    ]
    var rest = Substring(page)
    for part in parts {
      guard let found = rest.firstRange(of: part) else {
        Issue.record("no “\(part)” in \(rest)")
        return
      }
      rest = rest[found.upperBound...]
    }
    #expect(rest.contains("inlagg/bad.md:9:22"))
    // Advice is no part of it, and neither is personal data.
    #expect(!page.contains("missing-full-stop") || !rest.contains("missing-full-stop"))
    #expect(!page.contains("2397"))
    #expect(Self.page(SampleReport.report, .english).contains("| Rule | Kind | Count |"))
  }

  @Test func saysThatAllIsWell() {
    let file = FileReport(path: "a.md", source: SourceText("Hej."), posts: 1, diagnostics: [], personalData: [])
    #expect(Self.page(LintReport(files: [file])) == "## Klartext\n\nInget att rätta i 1 inlägg.\n\n")
  }

  @Test func whatADraftSaysStaysText() {
    let hostile = "<script>alert(1)</script> | [a](javascript:b) `c` **d** @e ![f](g) \n# h"
    let finding = Finding(Localized(sv: hostile, en: hostile), at: ByteRange(0..<3))
    let diagnostic = Diagnostic(
      rule: "slang", category: .slangAndJargon, severity: .error, finding: finding, file: "a|b<i>.md")
    let file = FileReport(
      path: "a|b<i>.md", source: SourceText("Hej."), posts: 1, diagnostics: [diagnostic], personalData: [])
    let page = Self.page(LintReport(files: [file]))
    let row = page.split(separator: "\n").last.map(String.init) ?? ""
    #expect(row.split(separator: "|", omittingEmptySubsequences: false).count == 4, "\(row)")
    #expect(!row.contains("<") && !row.contains("@") && !row.contains("[") && !row.contains("javascript:"))
  }

  @Test func listsNoMoreThanAReaderTakes() {
    let text = String(repeating: "ord\n", count: 60)
    let diagnostics = (0..<60).map { index in
      Diagnostic(
        rule: "slang", category: .slangAndJargon, severity: index < 59 ? .warning : .error,
        finding: Finding(Localized(sv: "Rätta.", en: "Mend."), at: ByteRange(index * 4..<index * 4 + 3)), file: "a.md")
    }
    let page = Self.page(
      LintReport(files: [
        FileReport(path: "a.md", source: SourceText(text), posts: 1, diagnostics: diagnostics, personalData: [])
      ]))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("| a.md") } == 50)
    #expect(page.contains("a.md&#58;60:1") || page.contains("a.md:60:1"))
    #expect(page.contains("10 fynd till"))
  }
}
