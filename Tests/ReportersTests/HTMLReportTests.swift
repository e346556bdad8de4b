import Foundation
import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// The page: its verdict, what it escapes, and what it never says.
@Suite struct HTMLReportTests {
  private func page(_ report: LintReport, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
    ReportFormat.html.text(report) {
      $0.rules = SampleReport.rules
      change(&$0)
    }
  }

  private func verdict(_ report: LintReport) -> String {
    let page = page(report)
    let heading = page.components(between: "<h1>", and: "</h1>").first ?? ""
    return heading.components(between: "</span>", and: nil).first ?? ""
  }

  private func report(_ severities: [Severity]) -> LintReport {
    var draft = SampleDraft("a.md", "⟦Hej⟧ du.\n")
    for severity in severities { draft.find("abbreviation", .abbreviations, severity, sample(), at: 0) }
    return LintReport(draft)
  }

  @Test func theVerdictSaysWhatIsToBeDone() {
    #expect(verdict(report([])) == "Klart att publicera")
    #expect(verdict(report([.info])) == "Klart att publicera, med 1 sak att fundera på")
    #expect(verdict(report([.error, .warning, .warning, .info, .info])) == "3 saker att rätta, 2 att fundera på")
    #expect(verdict(report([.warning])) == "1 sak att rätta")
    #expect(verdict(LintReport()) == "Inget inlägg att granska")
  }

  @Test func whatCouldNotBeReadIsNeverReady() {
    var unread = report([])
    unread.failures = [InputFailure(path: "b.md", reason: sample("Filen finns inte."))]
    #expect(verdict(unread) == "Allt kunde inte granskas")
    unread = report([.error])
    unread.failures = [InputFailure(path: "b.md", reason: sample("Filen finns inte."))]
    #expect(verdict(unread) == "1 sak att rätta, och allt kunde inte granskas")
  }

  @Test func theVerdictHasNoNamesOfRules() {
    let page = page(SampleReport.report)
    let banner = page.components(between: "<header class=\"banner", and: "</header>").first ?? ""
    #expect(!banner.isEmpty)
    for rule in SampleReport.rules { #expect(!banner.contains(rule.metadata.name)) }
  }

  @Test func everythingFromDraftsIsEscaped() {
    let hostile = "</script><script>pwned=1</script>\"'><img src=x onerror=pwned=1>&lt;\u{0}\u{202E}"
    var draft = SampleDraft("<b>\".md", "⟦\(hostile)⟧ t.ex.\n")
    draft.find(
      "abbreviation", .abbreviations, .warning, sample("Skriv ut ”\(hostile)”."), at: 0,
      {
        $0.advice = sample(hostile)
        $0.fixes = [.replace($0.range, with: hostile, .automatic)]
        $0.related = [.init(sample(hostile), at: $0.range)]
      }, post: hostile, suppression: nil)
    draft.find(
      "alt-missing", .altText, .error, sample(hostile), at: 0, suppression: .inSource(reason: hostile))
    var report = LintReport(draft)
    report.failures = [InputFailure(path: hostile, reason: sample(hostile))]
    report.notChecked = [NotChecked(rule: hostile, reason: sample(hostile))]
    let page = page(report)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<script>pwned"))
    #expect(!page.contains("\u{0}") && !page.contains("\u{202E}"))
    // The style sheet, the result for programs and the page's own script: no other element of these names.
    #expect(page.count(of: "<script") == 2)
    #expect(page.count(of: "</script") == 2)
    #expect(page.count(of: "<style") == 1)
  }

  @Test func theEmbeddedResultIsTheJSONFormat() throws {
    let page = page(SampleReport.report) { $0.showSuppressed = true }
    let json = try #require(
      page.components(between: "<script type=\"application/json\" id=\"klartext-result\">", and: "</script>").first)
    #expect(!json.contains("<") && !json.contains(">") && !json.contains("&"))
    let embedded = try JSONValue(parsing: json)
    let written = try JSONValue(
      parsing: ReportFormat.json.text(SampleReport.report) {
        $0.rules = SampleReport.rules
        $0.showSuppressed = true
      })
    #expect(embedded == written)
  }

  @Test func noPathFromTheRootIsShown() {
    var draft = SampleDraft("/home/anna/utkast/bad.md", "⟦Hej⟧ du.\n")
    draft.find("abbreviation", .abbreviations, .warning, sample(), at: 0)
    var report = LintReport(draft)
    report.failures = [InputFailure(path: "/srv/hemligt/b.md", reason: sample())]
    let page = page(report)
    #expect(page.contains("bad.md") && page.contains("b.md"))
    #expect(!page.contains("/home/") && !page.contains("/srv/"))
  }

  @Test func theHashesInThePolicyAreThoseOfWhatThePageCarries() {
    let page = page(SampleReport.report)
    let style = page.components(between: "<style>", and: "</style>").first ?? ""
    let script = page.components(between: "</script>\n<script>", and: "</script>").first ?? ""
    for part in [style, script] {
      let hash = String(decoding: Base64.encoded(SHA256.hash(Array(part.utf8))), as: UTF8.self)
      #expect(!part.isEmpty && page.contains("&#39;sha256-\(hash)&#39;"))
    }
  }

  @Test func manyPostsGiveABoundedPage() {
    var files: [FileReport] = []
    for number in 0..<1500 {
      var draft = SampleDraft("inlagg/\(number).md", "⟦Hej⟧ du, nummer \(number).\n")
      draft.find("abbreviation", .abbreviations, number == 1499 ? .error : .warning, sample(), at: 0)
      files.append(draft.report())
    }
    let page = page(LintReport(files: files))
    #expect(page.utf8.count < 3_000_000)
    #expect(page.count(of: "<article") == 200)
    #expect(page.contains("inlagg/1499.md"), "what is gravest comes first")
    #expect(page.contains("1500 saker att rätta"))
  }

  @Test func manyFindingsInOnePostAreBoundedAndCounted() {
    var draft = SampleDraft("a.md", String(repeating: "⟦Hej⟧ du. ", count: 5000))
    for place in 0..<5000 { draft.find("abbreviation", .abbreviations, .warning, sample(), at: place) }
    let page = page(LintReport(draft))
    #expect(page.count(of: "<li class=\"finding") == 100)
    #expect(page.contains("… och 4900 till."))
    #expect(page.utf8.count < 3_000_000)
  }

  @Test(arguments: MessageLanguage.allCases)
  func thePageSaysItsLanguage(_ language: MessageLanguage) {
    #expect(page(SampleReport.report) { $0.language = language }.contains("<html lang=\"\(language.rawValue)\">"))
  }
}

extension String {
  /// The stretches between two texts; to the end where the second is nil.
  fileprivate func components(between start: String, and end: String?) -> [String] {
    components(separatedBy: start).dropFirst().map { part in
      guard let end else { return part }
      return part.components(separatedBy: end)[0]
    }
  }

  /// How often a text stands in this one.
  fileprivate func count(of text: String) -> Int { components(separatedBy: text).count - 1 }
}
