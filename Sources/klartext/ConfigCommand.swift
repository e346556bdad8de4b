import ArgumentParser
import LintCore
import Linting
import Reporters
import RulePages

/// `klartext config`: the configuration in force for a path, and where it comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: text(
      sv: "Visa inställningarna som gäller för en fil eller mapp, och var de kommer ifrån.",
      en: "Show the configuration in force for a file or folder, and where it comes from."))

  @Argument(
    help: help(
      sv: "Filen eller mappen; annars den här mappen.", en: "The file or folder; else this folder.", valueName: "path"))
  var path: String?

  @OptionGroup(title: text(sv: "Regler och inställningar", en: "Rules and configuration")) var rules: RuleOptions

  func run() throws {
    if let path, Files.kind(of: path) == .missing {
      let reason = Files.fault(at: path).reason
      throw CommandFailure("\(path): \(reason[Console.language(asked: rules.language, configured: nil)])")
    }
    var setup = try CommandSetup(rules, for: path)
    let target = setup.session.absolute(path ?? ".")
    let settings = setup.configuration.settings(for: target)
    let none = setup.language == .swedish ? "ingen fil, bara det som gäller från början" : "no file, only the defaults"
    var lines = ["# " + (setup.configuration.file ?? none)]
    lines.append("language: \(setup.language.rawValue)")
    lines.append("policy: \(try setup.session.policy(for: target).shown)")
    if settings.strict { lines.append("strict: true") }
    lines.append("time_zone: \(settings.timeZone)")
    if let order = settings.dateOrder { lines.append("date_order: \(order.rawValue)") }
    lines += list("channels", settings.channels.map(\.rawValue))
    lines += list("include", settings.include)
    lines += list("exclude", settings.exclude)
    if let baseline = settings.baseline { lines.append("baseline: \(setup.session.shownPath(baseline).quotedYAML)") }
    lines += list("words", settings.words)
    lines += list("acronyms", settings.acronyms)
    lines += list("own_domains", settings.ownDomains)
    lines += list("trusted_domains", settings.trustedDomains)
    lines += list("own_phone_numbers", settings.ownPhoneNumbers)
    lines += list("own_mailboxes", settings.ownMailboxes)
    lines += ruleLines(setup.rules)
    lines += policyLines(setup.policy, setup.language)
    try Console.standardOutput(lines.map { $0.visible + "\n" }.joined(), in: setup.language)
  }

  private func list(_ key: String, _ values: [String]) -> [String] {
    values.isEmpty ? [] : ["\(key): [\(values.map(\.quotedYAML).joined(separator: ", "))]"]
  }

  /// What the policy adds, as comments: it stands in the policy's file, not among the settings.
  private func policyLines(_ inForce: PolicyInForce, _ language: MessageLanguage) -> [String] {
    guard let policy = inForce.policy else { return [] }
    let lead = language == .swedish ? "från policyn" : "from the policy"
    var lines = ["# \(lead) \(inForce.shown): \(policy.title[language])"]
    lines += list("#   accounts", policy.accounts.map(\.key))
    lines += list("#   senders", policy.senders)
    lines += list("#   words", policy.contacts.words)
    lines += list("#   acronyms", policy.contacts.acronyms)
    lines += list("#   own_domains", policy.contacts.ownDomains)
    lines += list("#   trusted_domains", policy.contacts.trustedDomains)
    lines += list("#   own_phone_numbers", policy.contacts.ownPhoneNumbers)
    lines += list("#   own_mailboxes", policy.contacts.ownMailboxes)
    return lines
  }

  /// The rules that are not as they were from the beginning.
  private func ruleLines(_ rules: [ActiveRule]) -> [String] {
    let changed = rules.filter { rule in
      rule.origin != .standard || rule.rule.optionDescriptions != rule.standardOptions
    }
    guard !changed.isEmpty else { return [] }
    var lines = ["rules:"]
    for rule in changed {
      lines.append("  \(rule.metadata.name):\(rule.origin.comment)")
      lines.append("    severity: \(rule.isOn ? rule.severities[0].name : "off")")
      for option in rule.rule.optionDescriptions { lines.append("    \(option.name): \(option.value.yaml)") }
    }
    return lines
  }
}

extension ActiveRule.Origin {
  fileprivate var comment: String {
    switch self {
    case .standard: ""
    case .policy(let name): "  # policy \(name)"
    case .configuration(let file): "  # \(file)"
    case .commandLine: "  # --severity, --select, --ignore"
    }
  }
}

extension String {
  /// The text as a YAML scalar that reads back the same.
  fileprivate var quotedYAML: String {
    let isPlain = first?.isLetter == true && allSatisfy { $0.isLetter || $0.isNumber || " ./-_".contains($0) }
    if isPlain, !["true", "false", "null", "yes", "no", "on", "off"].contains(lowercased()) { return self }
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
