import LintCore
import LintTestSupport
import Linting

/// Checks texts with one rule in view.
enum PlainLanguage {
  /// A text with marks around what a rule reports in it.
  static func marked(_ text: String, by rule: String, head: String = "") throws -> String {
    let report = try TestLinter.shared.check(head + text)
    let offset = head.utf8.count
    let places = report.places(of: rule).filter { $0.lowerBound >= offset }
      .map { $0.lowerBound - offset..<$0.upperBound - offset }
    return MarkedText.marking(places, in: text)
  }

  /// A text after every fix of a rule.
  static func fixed(_ text: String, by rule: String) throws -> String {
    try TestLinter.shared.check(text).fixed(by: rule)
  }

  /// What a rule says about a text.
  static func findings(_ text: String, of rule: String) throws -> [Finding] {
    try TestLinter.shared.check(text).diagnostics.filter { $0.rule == rule }.map(\.finding)
  }
}
