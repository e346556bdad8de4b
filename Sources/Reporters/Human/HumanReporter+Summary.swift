import Linting

extension HumanReporter {
  /// What was found in words, what is not shown, and what could not be checked.
  func writeSummary(
    _ summary: ReportSummary, _ notChecked: [NotChecked], _ selection: ReportSelection, to output: inout OutputBuffer
  ) {
    let lines = [
      words.verdict(summary), words.unreadable(summary), words.omitted(summary, selection),
      words.leftOut(summary), words.accepted(summary),
    ]
    for line in lines.compactMap({ $0 }) {
      for part in line.wrapped(first: width, rest: width) { output.append(part + "\n") }
    }
    guard !notChecked.isEmpty else { return }
    output.append(words("Inte granskat:", "Not checked:") + "\n")
    for (reason, rules) in grouped(notChecked) {
      writeParagraph(rules.joined(separator: ", ") + ": " + reason, to: &output)
    }
  }

  /// Rules by what they lack, in the report's order.
  private func grouped(_ notChecked: [NotChecked]) -> [(reason: String, rules: [String])] {
    var groups: [(reason: String, rules: [String])] = []
    var numbers: [String: Int] = [:]
    for note in notChecked {
      let reason = note.reason[options.language]
      if let number = numbers[reason] {
        groups[number].rules.append(note.rule)
      } else {
        numbers[reason] = groups.count
        groups.append((reason, [note.rule]))
      }
    }
    return groups
  }
}
