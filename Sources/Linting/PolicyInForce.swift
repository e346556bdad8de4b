import LintCore
import RulePacks

/// A policy with the settings of rules that it makes, checked against the rules that there are.
public struct PolicyInForce: Sendable {
  /// What settings call it: the name of a policy that ships with the product, or the absolute path of a file.
  public var key: String
  /// What users see: the name, or the path relative to where the command runs.
  public var shown: String
  /// The policy; nil for the standard one, which asks for nothing.
  public var policy: Policy?
  /// Its settings of rules.
  var rules: [RuleSetting] = []
  /// The settings of rules that its accounts make for their posts.
  var accountRules: [String: [RuleSetting]] = [:]

  /// The standard policy.
  static let standard = PolicyInForce(key: Settings.standardPolicy, shown: Settings.standardPolicy)

  private init(key: String, shown: String) {
    self.key = key
    self.shown = shown
  }

  /// A policy of a file with settings that have been read from it.
  init(key: String, shown: String, policy: Policy, rules: [RuleSetting], accountRules: [String: [RuleSetting]]) {
    self.init(key: key, shown: shown)
    self.policy = policy
    self.rules = rules
    self.accountRules = accountRules
  }

  /// A policy that ships with the product; nil when there is none with that name.
  init?(named name: String, in image: RulePackImage, catalogue: RuleCatalogue) {
    guard name != Settings.standardPolicy else {
      self = .standard
      return
    }
    guard let policy = image.policy(named: name) else { return nil }
    self.init(key: name, shown: name)
    self.policy = policy
    rules = policy.rules.map { RuleSetting($0, catalogue: catalogue, origin: name) }
    for account in policy.accounts where !account.rules.isEmpty {
      accountRules[account.key] = account.rules.map { RuleSetting($0, catalogue: catalogue, origin: name) }
    }
  }
}

extension RuleSetting {
  /// A setting of a policy that ships with the product; what does not fit the rule is left out, which a test forbids.
  fileprivate init(_ setting: PolicyRuleSetting, catalogue: RuleCatalogue, origin: String) {
    self.init(
      name: setting.name, level: setting.level.flatMap { Level(name: $0) }, options: [:], origin: origin)
    for option in catalogue.options(of: setting.name) {
      guard let values = setting.options.first(where: { $0.name == option.name })?.values else { continue }
      options[option.name] = option.kind.value(of: values)
    }
  }
}

extension OptionKind {
  /// A value as configuration writes it; nil when it does not fit.
  fileprivate func value(of values: [String]) -> OptionValue? {
    switch self {
    case .strings: .strings(values)
    case .boolean: values.first.map { .boolean($0 == "true") }
    case .choice(let names): values.first.flatMap { names.contains($0) ? .choice($0) : nil }
    case .integer(let range): values.first.flatMap { Int($0) }.flatMap { range.contains($0) ? .integer($0) : nil }
    }
  }
}

extension ProjectVocabulary {
  /// Adds what a policy or one of its accounts says.
  mutating func add(_ contacts: ContactDetails) {
    words.formUnion(contacts.words.map { $0.lowercased() })
    acronyms.formUnion(contacts.acronyms)
    ownDomains.formUnion(contacts.ownDomains.map { $0.lowercased() })
    trustedDomains.formUnion(contacts.trustedDomains.map { $0.lowercased() })
    ownPhoneNumbers.formUnion(contacts.ownPhoneNumbers.map { $0.filter(\.isWholeNumber) })
    ownMailboxes.formUnion(contacts.ownMailboxes.map { $0.lowercased() })
  }
}
