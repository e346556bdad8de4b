import LintCore

extension Linter {
  /// Whether a rule over several posts is on.
  var comparesPosts: Bool { !seriesRules.isEmpty }

  /// Whether such a rule compares what posts say.
  var comparesTexts: Bool { seriesRules.contains { rules[$0].rule.overSeveralPosts?.comparesTexts == true } }

  /// The rules over several posts that are on, for all posts or for those of some account, by their places.
  func findSeriesRules() -> [Int] {
    rules.indices.filter { index in
      rules[index].rule.overSeveralPosts != nil
        && (rules[index].isOn || accounts.values.contains { $0.rules?[index].isOn == true })
    }
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
    for index in seriesRules {
      guard let rule = rules[index].rule.overSeveralPosts else { continue }
      if let reason = rule.obstacle(to: series, in: context) {
        notChecked.append(NotChecked(rule: rules[index].metadata.name, reason: reason))
      }
      for found in rule.check(series, in: context) where channels.concerns(found.finding) {
        guard series.posts.indices.contains(found.post) else { continue }
        let post = series.posts[found.post]
        let inForce = post.account.flatMap { accounts[$0]?.rules } ?? rules
        guard inForce[index].isOn else { continue }
        findings[post.file].append(Graded(rule: index, of: inForce, found.finding, post: names[found.post]))
      }
    }
    return (findings, notChecked)
  }
}
