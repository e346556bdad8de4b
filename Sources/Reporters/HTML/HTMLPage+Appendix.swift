import LintCore
import Linting

extension HTMLPage {
  /// Findings that somebody has accepted, with the reason given.
  func writeSuppressed(_ report: LintReport, to html: inout HTMLWriter) {
    let count = report.files.reduce(0) { $0 + $1.diagnostics.count { $0.suppression != nil } }
    guard count > 0 else { return }
    html.element("details", ["class": "panel"]) { html in
      html.element("summary") { html in
        html.element("h2", words("Undantag: \(words.number(count))", "Suppressed: \(words.number(count))"))
      }
      html.element(
        "p", words("Det här hittades, men någon har bestämt att det får vara så.", "Found, but somebody has let it be.")
      )
      html.open("ul")
      var room = HTMLBounds.findings
      for file in report.files where room > 0 && file.diagnostics.contains(where: { $0.suppression != nil }) {
        let masked = MaskedSource(file, columns: .utf16)
        for diagnostic in file.diagnostics where diagnostic.suppression != nil && room > 0 {
          room -= 1
          writeSuppressed(masked.shown(diagnostic, language, .mask), in: file.path, masked, to: &html)
        }
      }
      html.close("ul")
      writeRest(count - HTMLBounds.findings, to: &html)
    }
  }

  private func writeSuppressed(
    _ shown: ShownDiagnostic, in path: String, _ masked: MaskedSource, to html: inout HTMLWriter
  ) {
    let line = words.number(masked.position(at: shown.range.lowerBound).line)
    html.element("li") { html in
      html.text(shown.message)
      html.element("span", ["class": "where"], " \(path), " + words("rad \(line)", "line \(line)"))
      switch shown.suppression {
      case .inSource(let reason?): html.element("span", ["class": "reason"], words("Skäl: ", "Reason: ") + reason)
      case .inSource: html.element("span", ["class": "reason"], words("Inget skäl är angivet.", "No reason is given."))
      case .baseline:
        html.element("span", ["class": "reason"], words("Godtogs i en tidigare granskning.", "Accepted earlier."))
      case nil: break
      }
    }
  }

  /// The rules that found nothing, by category.
  func writePassed(_ report: LintReport, to html: inout HTMLWriter) {
    let found = Set(report.files.flatMap { $0.diagnostics.lazy.map(\.rule) })
    let idle = Set(report.notChecked.map(\.rule))
    let passed = rules.rules.filter { rule in
      rule.severity != nil && !found.contains(rule.metadata.name) && !idle.contains(rule.metadata.name)
        && rule.metadata.category != .input
    }
    guard !passed.isEmpty, report.files.contains(where: { $0.posts > 0 }) else { return }
    let count = words.count(passed.count, ("regel", "regler"), ("rule", "rules"))
    html.element("details", ["class": "panel"]) { html in
      html.element("summary") { html in
        html.element("h2", words("Utan anmärkning: \(count)", "Passed: \(count)"))
      }
      for category in RuleCategory.allCases {
        let rules = passed.filter { $0.metadata.category == category }
        guard !rules.isEmpty else { continue }
        html.element("h3", category.title[language])
        html.element("ul", ["class": "passed"]) { html in
          for rule in rules { html.element("li", rule.metadata.summary[language]) }
        }
      }
    }
  }

  /// What could not be judged, by what was wanting.
  func writeNotChecked(_ report: LintReport, to html: inout HTMLWriter) {
    guard !report.notChecked.isEmpty else { return }
    var reasons: [(reason: String, rules: [String])] = []
    for note in report.notChecked {
      let reason = note.reason[language]
      let name = rules[note.rule]?.metadata.summary[language] ?? note.rule
      if let index = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[index].rules.append(name)
      } else {
        reasons.append((reason, [name]))
      }
    }
    html.element("details", ["class": "panel"]) { html in
      html.element("summary") { html in
        let count = words.number(report.notChecked.count)
        html.element("h2", words("Granskades inte: \(count)", "Not checked: \(count)"))
      }
      for reason in reasons {
        html.element("h3", reason.reason)
        html.element("ul", ["class": "passed"]) { html in
          for rule in reason.rules { html.element("li", rule) }
        }
      }
    }
  }
}
