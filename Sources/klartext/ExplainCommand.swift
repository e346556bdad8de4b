import ArgumentParser
import LintCore
import Linting
import RulePages

/// `klartext explain RULE`: what a rule finds, why, examples, options, sources, how to suppress; or what an emoji says.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: text(
      sv: "Förklara en regel eller en emoji: vad den hittar eller säger, och varför.",
      en: "Explain a rule or an emoji: what it finds or says, and why."))

  @Argument(
    help: help(sv: "Regelns namn, eller en emoji.", en: "The rule's name, or an emoji.", valueName: "rule"))
  var name: String

  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions

  func run() throws {
    let setup = try CommandSetup(rules)
    if let page = EmojiPage(name, language: setup.language, lexicons: setup.session.lexicons) {
      return try Console.standardOutput(page.plainText(width: Console.width), in: setup.language)
    }
    guard let rule = setup.rules.first(where: { $0.metadata.name == name }) else {
      if let category = RuleCategory(rawValue: name) { return try list(category, setup) }
      throw CommandFailure(setup.catalogue.unknownName(name)[setup.language])
    }
    // Without a policy in force, all of them show what there is to choose from.
    let policies = setup.policy.policy.map { [$0] } ?? setup.session.standardPolicies
    try Console.standardOutput(
      RulePage(rule, language: setup.language, policies: policies).plainText(width: Console.width), in: setup.language)
  }

  /// A category's name explains its rules, a line each.
  private func list(_ category: RuleCategory, _ setup: CommandSetup) throws {
    var text = "\(category.title[setup.language]) (\(category.rawValue))\n"
    for rule in setup.rules where rule.metadata.category == category {
      text += "  \(rule.metadata.name): \(rule.metadata.summary[setup.language])\n"
    }
    try Console.standardOutput(text, in: setup.language)
  }
}
