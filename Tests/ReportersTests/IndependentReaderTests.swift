import Foundation
import LintCore
import Linting
import SourceText
import Testing

@testable import Reporters

/// Programs that know nothing of Klartext read its reports and find in them what there is.
@Suite(.enabled(if: Python.isAvailable, "make test installs the readers"))
struct IndependentReaderTests {
  /// A report whose texts hold what XML and JSON must write in other ways.
  private static var hostile: LintReport {
    let text = "]]> & <a href=\"x\"> ”ä” \u{1}\u{FFFE}\u{2028}'"
    let finding = Finding(Localized(sv: text, en: text), at: ByteRange(0..<3))
    let diagnostic = Diagnostic(
      rule: "slang", category: .slangAndJargon, severity: .error, finding: finding, file: "å & <b>.md")
    return LintReport(files: [
      FileReport(
        path: "å & <b>.md", source: SourceText("Hej."), posts: 1, diagnostics: [diagnostic], personalData: [])
    ])
  }

  private static let xml = """
    import sys
    from lxml import etree
    tree = etree.parse(sys.argv[-1])
    if len(sys.argv) > 2:
        schema = etree.XMLSchema(etree.parse(sys.argv[1]))
        schema.validate(tree)
        for error in schema.error_log: print(error)
    else:
        for error in tree.iter("error"): print(error.get("source"), error.get("line"), error.get("severity"))
    """

  @Test func junitFollowsItsSchema() throws {
    let schema = TestData.root.appendingPathComponent("testdata/conformance/junit/JUnit.xsd").path
    for report in [SampleReport.report, Self.hostile, LintReport()] {
      let bytes = ReportFormat.junit.bytes(report) { $0.minimumSeverity = .info }
      #expect(try Python.run("python", ["-c", Self.xml, schema], reading: bytes, named: "a.xml").output == "")
    }
    let wrong = ReportFormat.junit.text(SampleReport.report) { _ in }.replacing(" hostname=\"localhost\"", with: "")
    let outcome = try Python.run("python", ["-c", Self.xml, schema], reading: Array(wrong.utf8), named: "a.xml")
    #expect(outcome.output.contains("hostname"))
  }

  @Test func checkstyleIsReadAsItIsMeant() throws {
    let bytes = ReportFormat.checkstyle.bytes(SampleReport.report) { $0.minimumSeverity = .info }
    let found = try Python.run("python", ["-c", Self.xml], reading: bytes, named: "a.xml").output
    #expect(found.contains("klartext.abbreviations.abbreviation 9 warning"))
    #expect(found.contains("klartext.personal-data.personal-identity-number 7 error"))
    let hostile = ReportFormat.checkstyle.bytes(Self.hostile) { _ in }
    #expect(
      try Python.run("python", ["-c", Self.xml], reading: hostile, named: "a.xml").output
        == "klartext.slang-and-jargon.slang 1 error\n")
  }

  @Test func sarifToolsCountsTheSameFindings() throws {
    for report in [SampleReport.report, Self.hostile] {
      let bytes = ReportFormat.sarif.bytes(report) { $0.rules = SampleReport.rules }
      let csv = try Python.run("sarif", ["csv", "--output", "-"], reading: bytes, named: "a.sarif")
      let outcome = try Python.run("sarif", ["summary"], reading: bytes, named: "a.sarif")
      #expect(outcome.status == 0 && csv.status == 0, "\(outcome.output)\(csv.output)")
      let all = report.files.flatMap(\.diagnostics)
      for (name, severity) in [("error", Severity.error), ("warning", .warning), ("note", .info)] {
        // It does not know of suppressions.
        let expected = all.count { $0.severity == severity }
        #expect(outcome.output.contains("\(name): \(expected)\n"), "\(outcome.output)")
      }
    }
  }

  @Test(arguments: [
    ("testdata/conformance/sarif/sarif-schema-2.1.0.json", ReportFormat.sarif),
    ("Documentation/schema/klartext-report.schema.json", .json),
    ("testdata/conformance/rdjson/DiagnosticResult.json", .rdjson),
  ])
  func schemasAreFollowed(_ schema: String, _ format: ReportFormat) throws {
    let schema = TestData.root.appendingPathComponent(schema).path
    for report in [SampleReport.report, Self.hostile] {
      let bytes = format.bytes(report) {
        $0.rules = SampleReport.rules
        $0.showSuppressed = true
      }
      let outcome = try Python.run("check-jsonschema", ["--schemafile", schema], reading: bytes, named: "a.json")
      #expect(outcome.status == 0, "\(outcome.output)")
    }
    // The schema of rdjson demands no member, but knows their types.
    let wrong = String(decoding: format.bytes(SampleReport.report) { _ in }, as: UTF8.self)
      .replacing("\"message\":", with: "\"massage\":").replacing("\"WARNING\"", with: "\"SERIOUS\"")
    let outcome = try Python.run(
      "check-jsonschema", ["--schemafile", schema], reading: Array(wrong.utf8), named: "a.json")
    #expect(outcome.status == 1)
  }

  @Test(arguments: [
    ("github-workflows", "github-actions"), ("gitlab-ci", "gitlab-ci"), ("azure-pipelines", "azure-pipelines"),
  ])
  func exampleWorkflowsFollowTheSchemasOfTheirServers(_ schema: String, _ name: String) throws {
    let bytes = Array(try TestData.text("Documentation/examples/ci/\(name).yml").utf8)
    let outcome = try Python.run(
      "check-jsonschema", ["--builtin-schema", "vendor.\(schema)", "--regex-variant", "python"], reading: bytes,
      named: "\(name).yml")
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test func gitLabGetsOneFingerprintForEachFinding() throws {
    let bytes = ReportFormat.gitlab.bytes(SampleReport.report) { _ in }
    let program = """
      import json, sys
      issues = json.load(open(sys.argv[-1], encoding="utf-8"))
      assert len({issue["fingerprint"] for issue in issues}) == len(issues)
      assert all(issue["severity"] in ("info", "minor", "major", "critical", "blocker") for issue in issues)
      assert all(not issue["location"]["path"].startswith("./") for issue in issues)
      print(len(issues))
      """
    let outcome = try Python.run("python", ["-c", program], reading: bytes, named: "a.json")
    #expect(Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)).map { $0 > 3 } == true, "\(outcome)")
  }
}
