import LintCore
import Linting

/// What all parts of a page need: its words and the rules of the run.
struct HTMLPage {
  let options: ReportOptions
  let selection: ReportSelection
  let words: Wording
  let rules: RuleIndex

  init(_ options: ReportOptions, _ selection: ReportSelection) {
    self.options = options
    self.selection = selection
    words = Wording(language: options.language)
    rules = RuleIndex(options.rules)
  }

  /// The language that the page is in.
  var language: MessageLanguage { options.language }

  // MARK: - The verdict

  /// What is to be done before publishing, in a few words.
  func verdict(_ summary: ReportSummary, _ report: LintReport) -> String {
    let isUnread = summary.unreadable > 0 || report.hasUnreadableFile
    guard summary.posts > 0 || summary.found.total > 0 else {
      return isUnread
        ? words("Utkastet kunde inte läsas", "The draft could not be read")
        : words("Inget inlägg att granska", "No post to check")
    }
    let verdict = verdict(summary.found)
    guard isUnread else { return verdict }
    return summary.found.total == 0
      ? words("Allt kunde inte granskas", "Not everything could be checked")
      : verdict + words(", och allt kunde inte granskas", ", and not everything could be checked")
  }

  /// The verdict on one post or several.
  func verdict(_ found: ReportSummary.Tally) -> String {
    let fix = found.errors + found.warnings
    switch (fix, found.infos) {
    case (0, 0): return words("Klart att publicera", "Ready to publish")
    case (0, let infos):
      return words(
        "Klart att publicera, med \(things(infos)) att fundera på",
        "Ready to publish, with \(things(infos)) to consider")
    case (let fix, 0): return words("\(things(fix)) att rätta", "\(things(fix)) to fix")
    case (let fix, let infos):
      return words(
        "\(things(fix)) att rätta, \(words.number(infos)) att fundera på",
        "\(things(fix)) to fix, \(words.number(infos)) to consider")
    }
  }

  private func things(_ count: Int) -> String { words.count(count, ("sak", "saker"), ("thing", "things")) }

  /// How grave a verdict is, as a class of the style sheet; always said in words as well.
  func verdictClass(_ found: ReportSummary.Tally) -> String {
    found.errors > 0 ? "error" : found.warnings > 0 ? "warning" : found.infos > 0 ? "info" : "good"
  }

  /// The sign that repeats a severity's word.
  func sign(_ name: String) -> String {
    switch name {
    case "error": "✕"
    case "warning": "!"
    case "info": "i"
    default: "✓"
    }
  }

  /// A severity's word with a capital.
  func label(_ severity: Severity) -> String {
    let label = words.label(severity)
    return label.prefix(1).uppercased() + label.dropFirst()
  }
}

extension ReportSummary.Tally {
  /// Counts findings.
  init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { count(diagnostic.severity) }
  }
}
