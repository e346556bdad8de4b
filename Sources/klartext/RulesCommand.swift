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

  @OptionGroup var rules: RuleOptions

  @Flag(help: help(sv: "Visa också regler som är avstängda.", en: "Show rules that are off as well."))
  var all = false

  func run() throws {
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

  private func line(_ rule: ActiveRule, _ language: MessageLanguage) -> String {
    let level = rule.isOn ? rule.severities.map(\.name).joined(separator: "/") : "off"
    let origin: String
    switch rule.origin {
    case .standard: origin = ""
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
