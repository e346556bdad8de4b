import ArgumentParser
import LintCore
import Linting

/// `klartext rules`: the rules in force, with their severity and where that was set.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: text(
      sv: "Visa reglerna som gäller här, hur allvarliga de är och var det bestäms.",
      en: "Show the rules in force here, how serious they are and where that is set."))

  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions

  @Flag(help: help(sv: "Visa också regler som är avstängda.", en: "Show rules that are off as well."))
  var all = false

  @Option(
    help: help(
      sv: "Pröva ett eget regelpaket på dess egna exempel.", en: "Try a rule pack of your own on its own examples.",
      valueName: "file"))
  var test: String?

  func run() throws {
    if let test { return try run(test: test) }
    let setup = try CommandSetup(rules)
    var text = ""
    for category in RuleCategory.allCases {
      let members = setup.rules.filter { $0.metadata.category == category && (all || $0.isOn) }
        .sorted { $0.metadata.name < $1.metadata.name }
      guard !members.isEmpty else { continue }
      text += (text.isEmpty ? "" : "\n") + "\(category.title[setup.language]) (\(category.rawValue))\n"
      for rule in members { text += line(rule, setup.language) }
    }
    try Console.standardOutput(text, in: setup.language)
  }

  /// Runs a pack's examples; the exit status is 1 when some are not met.
  private func run(test path: String) throws {
    let setup = try CommandSetup(rules)
    let outcome: PackTest.Outcome
    do {
      outcome = try PackTest(setup.session).run(path)
    } catch {
      throw CommandFailure(error, in: setup.language)
    }
    let isSwedish = setup.language == .swedish
    var text = ""
    for failure in outcome.failures {
      text +=
        "\(failure.rule)\n  \(isSwedish ? "väntat" : "wanted"): \(failure.wanted)\n"
        + "  \(isSwedish ? "fick" : "got"):    \(failure.found)\n"
    }
    let (passed, failed) = (outcome.passed, outcome.failures.count)
    text +=
      isSwedish
      ? "\(passed) exempel stämmer, \(failed) gör det inte.\n" : "\(passed) examples hold, \(failed) do not.\n"
    try Console.standardOutput(text, in: setup.language)
    if failed > 0 { throw ExitCode(1) }
  }

  private func line(_ rule: ActiveRule, _ language: MessageLanguage) -> String {
    // Tiers that were brought down to one severity are one.
    let levels = rule.severities.enumerated().filter { $0.offset == 0 || rule.severities[$0.offset - 1] != $0.element }
    let level = rule.isOn ? levels.map(\.element.name).joined(separator: "/") : "off"
    let origin: String
    switch rule.origin {
    case .standard: origin = ""
    case .policy(let name): origin = "  (policy \(name))"
    case .configuration(let file): origin = "  (\(file))"
    case .commandLine: origin = language == .swedish ? "  (kommandoraden)" : "  (command line)"
    }
    return "  " + rule.metadata.name.padded(to: 28) + level.padded(to: 20) + rule.metadata.summary[language] + origin
      + "\n"
  }
}

extension String {
  /// The text followed by spaces up to a width, at least two.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(2, width - count)) }
}
