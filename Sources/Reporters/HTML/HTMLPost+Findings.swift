import LintCore
import Linting

extension HTMLPost {
  /// Writes what was found, explained one by one.
  func writeFindings(to html: inout HTMLWriter) {
    html.open("div", ["class": "findings"])
    html.element(
      "h3",
      findings.isEmpty ? words("Inget att rätta", "Nothing to fix") : words("Det här hittades", "What was found"))
    if findings.isEmpty {
      html.element(
        "p", words("Klartext hittade inget att anmärka på här.", "Klartext found nothing to remark on here."))
    } else {
      html.open("ol")
      for (index, finding) in findings.enumerated() { write(finding, index + 1, to: &html) }
      html.close("ol")
      page.writeRest(leftOut, to: &html)
    }
    html.close("div")
  }

  private func write(_ finding: ShownDiagnostic, _ number: Int, to html: inout HTMLWriter) {
    let severity = finding.severity.name
    html.open("li", ["class": "finding \(severity)", "id": "\(id)-f\(number)"])
    html.element("p", ["class": "kind"]) { html in
      html.element("span", ["class": "number \(severity)"], String(number))
      html.element("span", ["class": "severity \(severity)"], page.label(finding.severity))
      html.element("span", finding.category.title[page.language])
      if let channel = finding.channel { html.element("span", channel.displayName[page.language]) }
      if marked.contains(number) {
        html.element(
          "a",
          [
            "href": "#\(id)-m\(number)",
            "aria-label": words("Visa fynd \(number) i texten", "Show finding \(number) in the text"),
          ], words("Visa i texten", "Show in the text"))
      }
    }
    html.element("h4", finding.message)
    if let advice = finding.advice { html.element("p", advice) }
    if !marked.contains(number) { writePlace(of: finding, to: &html) }
    for (index, fix) in finding.fixes.prefix(3).enumerated() { writeFix(fix, index, of: finding, to: &html) }
    for note in finding.notes.prefix(5) {
      let line = words.number(masked.position(at: note.range.lowerBound).line)
      html.element("p", ["class": "note"], words("Rad \(line): ", "Line \(line): ") + note.message)
    }
    writeReasons(for: finding, to: &html)
    html.close("li")
  }

  /// Where a finding is that no text on the page shows.
  private func writePlace(of finding: ShownDiagnostic, to html: inout HTMLWriter) {
    guard !masked.isEmpty else { return }
    let line = words.number(masked.position(at: finding.range.lowerBound).line)
    let parts = masked.excerptParts(of: finding.range)
    html.element("p", ["class": "place"]) { html in
      html.text(words("Rad \(line)", "Line \(line)"))
      guard !(parts.before + parts.place + parts.after).allSatisfy(\.isWhitespace) else { return }
      html.text(": ")
      html.element("code", ["dir": "auto"]) { html in
        html.text(parts.before)
        if parts.place.isEmpty {
          html.element("span", ["class": "caret", "aria-hidden": "true"], "‸")
        } else {
          html.element("mark", ["class": finding.severity.name], parts.place)
        }
        html.text(parts.after)
      }
    }
  }

  /// A suggestion, with the line before and after where it is one change.
  private func writeFix(
    _ fix: ShownDiagnostic.Fix, _ index: Int, of finding: ShownDiagnostic, to html: inout HTMLWriter
  ) {
    // The live page finds the edits by these.
    html.open("div", ["class": "suggestion", "data-finding": finding.fingerprint, "data-fix": String(index)])
    html.element("p") { html in
      html.element("span", ["class": "label"], words("Förslag: ", "Suggestion: "))
      html.text(fix.title)
      if fix.applicability == .needsReview {
        html.element("span", ["class": "review"], words(" (läs igenom efteråt)", " (read it afterwards)"))
      }
    }
    if let change = masked.change(fix) {
      html.element("p", ["class": "change", "dir": "auto"]) { html in
        html.text(change.before)
        if !change.removed.isEmpty { html.element("del", change.removed) }
        if !change.removed.isEmpty, !change.inserted.isEmpty { html.text(" ") }
        if !change.inserted.isEmpty { html.element("ins", change.inserted) }
        html.text(change.after)
      }
    }
    html.close("div")
  }

  /// Why it matters, and who says so.
  private func writeReasons(for finding: ShownDiagnostic, to html: inout HTMLWriter) {
    guard let rule = page.rules[finding.rule]?.metadata else { return }
    html.element("details", ["class": "why"]) { html in
      html.element("summary", words("Varför?", "Why?"))
      html.element("p", rule.rationale[page.language])
      if !rule.sources.isEmpty {
        html.element("p", ["class": "sources"], words("Källa: ", "Source: ") + rule.sources.joined(separator: "; "))
      }
      if !rule.wcag.isEmpty { html.element("p", ["class": "sources"], "WCAG " + rule.wcag.joined(separator: ", ")) }
      html.element("p", ["class": "sources"], words("Regeln heter ", "The rule is called ") + rule.name)
    }
  }
}
