import LintCore
import Linting

/// Writes JUnit's XML: a suite for each file with findings, a test case for each rule that found something there.
///
/// Errors and warnings are failures. Advice fails nothing and stands in the suite's output. The time and the host, which
/// the format demands, are fixed, so that the same report gives the same bytes.
public struct JUnitReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .junit)
    var output = OutputBuffer()
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
    var number = 0
    var shown: Set<Int> = []
    for file in ShownFiles(report, selection, options) {
      shown.insert(file.index)
      JUnitSuite(file, number: number).write(to: &output)
      number += 1
      output.drain(to: &sink)
    }
    for (index, file) in report.files.enumerated() where !shown.contains(index) {
      JUnitSuite(clean: file.path, number: number).write(to: &output)
      number += 1
      output.drain(to: &sink)
    }
    for failure in report.failures where !failure.isEmpty {
      JUnitSuite(unreadable: failure.path, failure.reason[options.language], number: number).write(to: &output)
      number += 1
    }
    output.append("</testsuites>\n")
    output.flush(to: &sink)
  }
}

/// A file as a test suite.
private struct JUnitSuite {
  private let path: String
  private let number: Int
  private var cases: [(rule: String, failure: String)] = []
  private var failures = 0
  private var errors = 0
  private var advice: [String] = []

  init(_ file: ShownFile, number: Int) {
    path = file.path
    self.number = number
    var lines: [String: [(severity: Severity, text: String)]] = [:]
    var rules: [String] = []
    for diagnostic in file.diagnostics {
      let position = file.masked.position(at: diagnostic.range.lowerBound)
      let text = "\(position.line):\(position.column): \(diagnostic.message)"
      if diagnostic.severity == .info {
        advice.append("\(text) [\(diagnostic.rule)]")
        continue
      }
      if lines[diagnostic.rule] == nil { rules.append(diagnostic.rule) }
      lines[diagnostic.rule, default: []].append((diagnostic.severity, text))
    }
    for rule in rules {
      guard let found = lines[rule], let first = found.first else { continue }
      let worst = found.map(\.severity).max() ?? .warning
      failures += 1
      cases.append(
        (
          rule,
          "<failure type=\"\(worst.name)\" message=\"\(first.text.xml)\">"
            + found.map(\.text).joined(separator: "\n").xml + "</failure>"
        ))
    }
    if cases.isEmpty { cases.append(("klartext", "")) }
  }

  init(clean path: String, number: Int) {
    self.path = path
    self.number = number
    cases = [("klartext", "")]
  }

  init(unreadable path: String, _ reason: String, number: Int) {
    self.path = path
    self.number = number
    errors = 1
    cases = [("klartext", "<error type=\"input\" message=\"\(reason.xml)\"/>")]
  }

  func write(to output: inout OutputBuffer) {
    let name = path.xml
    output.append("  <testsuite package=\"klartext\" id=\"\(number)\" name=\"\(name)\" hostname=\"localhost\"")
    output.append(" timestamp=\"2000-01-01T00:00:00\" time=\"0\" tests=\"\(cases.count)\"")
    output.append(" failures=\"\(failures)\" errors=\"\(errors)\">\n    <properties/>\n")
    for (rule, failure) in cases {
      output.append("    <testcase classname=\"\(name)\" name=\"\(rule)\" time=\"0\"")
      output.append(failure.isEmpty ? "/>\n" : ">\(failure)</testcase>\n")
    }
    output.append("    <system-out>\(advice.joined(separator: "\n").xml)</system-out>\n")
    output.append("    <system-err/>\n  </testsuite>\n")
  }
}
