import LintCore
import SourceText

extension Linter {
  /// Findings in file order as diagnostics: graded, suppressed where asked, named, without repeats.
  func finished(
    _ findings: [Graded], directives: [SuppressionDirective], personalData: [PersonalDataPlace], source: SourceText,
    path: String
  ) -> [Diagnostic] {
    var suppressions = Suppressions(directives, in: source)
    let hidden = PlaceIndex(personalData.map(\.range.bytes))
    var diagnostics = named(withoutReplaced(findings), hidden: hidden, source: source, path: path)
    for index in diagnostics.indices {
      let diagnostic = diagnostics[index]
      diagnostics[index].suppression = suppressions.suppression(
        of: diagnostic.rule, in: diagnostic.category, at: diagnostic.finding.range)
    }
    // What does nothing is reported, and a request about these very reports is judged last.
    let aboutReports = [Self.unusedSuppression, RuleCategory.input.rawValue]
    var reports: [Diagnostic] = []
    for isLast in [false, true] {
      let unused = suppressions.unused.filter { aboutReports.contains($0.name) == isLast }
      var found = named(unusedSuppressions(unused), hidden: hidden, source: source, path: path)
      for index in found.indices where !isLast {
        found[index].suppression = suppressions.suppression(
          of: found[index].rule, in: found[index].category, at: found[index].finding.range)
      }
      reports += found
    }
    return reports.isEmpty ? diagnostics : (diagnostics + reports).sorted(by: Self.precedes)
  }

  private static let unusedSuppression = "unused-suppression"

  private func named(_ findings: [Graded], hidden: PlaceIndex, source: SourceText, path: String) -> [Diagnostic] {
    var fingerprints = Fingerprints()
    var diagnostics = findings.map { graded in
      Diagnostic(
        rule: rules[graded.rule].metadata.name, category: rules[graded.rule].metadata.category,
        severity: graded.severity, finding: graded.finding, file: path,
        post: graded.post)
    }
    diagnostics = Self.sorted(diagnostics)
    diagnostics.removeRepeats()
    for index in diagnostics.indices {
      let diagnostic = diagnostics[index]
      diagnostics[index].fingerprint = fingerprints.next(
        rule: diagnostic.rule, post: diagnostic.post, channel: diagnostic.finding.channel,
        words: source.bytes[diagnostic.finding.range.bytes],
        isPersonalData: diagnostic.category == .personalData || hidden.touches(diagnostic.finding.range.bytes))
    }
    return diagnostics
  }

  /// Diagnostics in the order of reports. Their places are sorted and not they themselves, which are large, and are then
  /// moved once.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var places = diagnostics.indices.map { index in
      (range: diagnostics[index].finding.range.bytes, index: index)
    }
    places.sort { left, right in
      if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
      if left.range.upperBound != right.range.upperBound { return left.range.upperBound < right.range.upperBound }
      return precedes(diagnostics[left.index], diagnostics[right.index])
    }
    return places.map { diagnostics[$0.index] }
  }

  /// The order of reports: by place, then by gravity, name and channel, so that it never depends on chance.
  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let (first, second) = (left.finding, right.finding)
    if first.range.lowerBound != second.range.lowerBound { return first.range.lowerBound < second.range.lowerBound }
    if first.range.upperBound != second.range.upperBound { return first.range.upperBound < second.range.upperBound }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rule != right.rule { return left.rule < right.rule }
    if first.channel != second.channel { return (first.channel?.rawValue ?? "") < (second.channel?.rawValue ?? "") }
    return first.message.sv < second.message.sv
  }

  /// Findings for suppressions that did nothing, though their rule is on.
  private func unusedSuppressions(_ directives: [SuppressionDirective]) -> [Graded] {
    guard !directives.isEmpty, let rule = rules.firstIndex(where: { $0.metadata.name == Self.unusedSuppression }),
      rules[rule].isOn
    else { return [] }
    return directives.filter { directive in
      // A rule over several posts may have had but this one.
      rules.contains { $0.isOn && $0.isMeant(by: directive.name) && $0.rule.overSeveralPosts == nil }
    }.map { directive in
      let message = Localized(
        sv: "”\(directive.name)” hittar inget här, så undantaget behövs inte. Ta bort det.",
        en: "“\(directive.name)” finds nothing here, so the suppression is not needed. Remove it.")
      return Graded(rule: rule, of: rules, Finding(message, at: directive.nameRange), post: nil)
    }
  }
}

extension [Diagnostic] {
  /// Takes away diagnostics that say the same of the same place, in an array in report order. They are moved, not copied:
  /// a calendar may have hundreds of thousands.
  fileprivate mutating func removeRepeats() {
    guard !isEmpty else { return }
    var last = 0
    for index in indices.dropFirst() where self[index] != self[last] {
      last += 1
      if last != index { swapAt(last, index) }
    }
    removeSubrange((last + 1)...)
  }
}
