import LintCore
import LintTestSupport
import Linting
import Reporters
import SourceText

/// A draft with marked places, from which reports are made.
struct SampleDraft {
  let path: String
  let text: String
  /// The marked places, in order.
  let ranges: [ByteRange]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var personalData: [PersonalDataPlace] = []

  /// Reads a draft with `⟦…⟧` around places.
  init(_ path: String, _ marked: String) {
    let marked = MarkedText(marked)
    self.path = path
    text = marked.text
    ranges = marked.ranges.map { ByteRange($0) }
  }

  /// Adds a finding at a marked place.
  mutating func find(
    _ rule: String, _ category: RuleCategory, _ severity: Severity, _ message: Localized, at place: Int,
    _ change: (inout Finding) -> Void = { _ in }, post: String? = nil, suppression: Diagnostic.Suppression? = nil
  ) {
    var finding = Finding(message, at: ranges[place])
    change(&finding)
    let digits = String(diagnostics.count)
    diagnostics.append(
      Diagnostic(
        rule: rule, category: category, severity: severity, finding: finding, file: path, post: post,
        fingerprint: String(repeating: "a", count: 32 - digits.utf8.count) + digits, suppression: suppression))
  }

  /// Says that a marked place is personal data.
  mutating func hide(_ place: Int, _ kind: String, as mask: String) {
    personalData.append(PersonalDataPlace(range: ranges[place], mask: PersonalDataMask(kind: kind, mask: mask)))
  }

  /// What was found in the draft.
  func report(posts: Int = 1, source: SourceText? = nil) -> FileReport {
    FileReport(
      path: path, source: source ?? SourceText(text), posts: posts,
      diagnostics: diagnostics.sorted { $0.finding.range.lowerBound < $1.finding.range.lowerBound },
      personalData: personalData)
  }
}

/// A finding of nothing in particular.
func sample(_ text: String = "Skriv om.") -> Localized { Localized(sv: text, en: text) }

extension ReportFormat {
  /// The report as bytes.
  func bytes(_ report: LintReport, _ change: (inout ReportOptions) -> Void = { _ in }) -> [UInt8] {
    var options = ReportOptions()
    options.toolVersion = "1.2.3"
    change(&options)
    var bytes: [UInt8] = []
    write(report, options, to: &bytes)
    return bytes
  }

  /// The report as text.
  func text(_ report: LintReport, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
    String(decoding: bytes(report, change), as: UTF8.self)
  }
}

extension LintReport {
  /// A report of one file.
  init(_ draft: SampleDraft) { self.init(files: [draft.report()]) }
}
