import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// Reports cost what their size does, also where all findings stand on one endless line: were the cost its square, the test
/// would not end in time.
@Suite(.serialized) struct ScalingTests {
  /// A file of one line, or of many, with a finding in each of so many words and personal data in each tenth.
  private static func report(_ count: Int, separator: String) -> LintReport {
    let word = "förkortning t.ex. 070-1740605 "
    var text = ""
    var diagnostics: [Diagnostic] = []
    var places: [PersonalDataPlace] = []
    for index in 0..<count {
      let start = text.utf8.count
      text += word + separator
      let range = ByteRange(start + 13..<start + 18)
      let finding = Finding(
        sample("Skriv ut ”t.ex.”."), at: range, fixes: [.replace(range, with: "till exempel", .automatic)])
      diagnostics.append(
        Diagnostic(rule: "abbreviation", category: .abbreviations, severity: .warning, finding: finding, file: "a.md"))
      if index.isMultiple(of: 10) {
        let mask = PersonalDataMask(kind: "phone-number", mask: "***-*******")
        places.append(PersonalDataPlace(range: ByteRange(start + 19..<start + 30), mask: mask))
      }
    }
    let file = FileReport(
      path: "a.md", source: SourceText(text), posts: 1, diagnostics: diagnostics, personalData: places)
    return LintReport(files: [file])
  }

  private struct Discard: ByteSink {
    var count = 0
    mutating func write(_ bytes: UnsafeRawBufferPointer) { count += bytes.count }
  }

  @Test(.timeLimit(.minutes(60)), arguments: ReportFormat.allCases, ["", "\n"])
  func thousandsOfFindingsAreWrittenInTime(_ format: ReportFormat, _ separator: String) {
    var sink = Discard()
    format.write(Self.report(3000, separator: separator), ReportOptions(), to: &sink)
    // GitHub takes no more than ten of each severity.
    #expect(sink.count > (format == .github ? 1000 : 3000))
  }
}
