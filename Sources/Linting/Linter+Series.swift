import LintCore

extension Linter {
  /// Whether a rule over several posts is on.
  var comparesPosts: Bool { rules.contains { $0.isOn && $0.rule is any SeriesRule } }

  /// Whether such a rule compares what posts say.
  var comparesTexts: Bool {
    rules.contains { $0.isOn && ($0.rule as? any SeriesRule)?.comparesTexts == true }
  }

  /// What the rules over several posts find in files that all were checked by this linter.
  ///
  /// - Returns: for each of the files what was found in it, and which rules could not judge.
  func findings(in files: [CheckedFile]) -> (findings: [[Graded]], notChecked: [NotChecked]) {
    var findings = [[Graded]](repeating: [], count: files.count)
    guard comparesPosts else { return (findings, []) }
    var notChecked: [NotChecked] = []
    var names: [String?] = []
    var series = PostSeries([])
    for (number, file) in files.enumerated() {
      names += file.names
      for summary in file.summaries {
        var summary = summary
        summary.file = number
        series.posts.append(summary)
      }
    }
    for index in rules.indices where rules[index].isOn {
      guard let rule = rules[index].rule as? any SeriesRule else { continue }
      if let reason = rule.obstacle(to: series, in: context) {
        notChecked.append(NotChecked(rule: rules[index].metadata.name, reason: reason))
      }
      for found in rule.check(series, in: context) where channels.concerns(found.finding) {
        guard series.posts.indices.contains(found.post) else { continue }
        findings[series.posts[found.post].file].append(
          Graded(rule: index, finding: found.finding, post: names[found.post]))
      }
    }
    return (findings, notChecked)
  }
}
