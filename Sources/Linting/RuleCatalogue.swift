import LintCore

/// All rules that there are, by name: the product's own and those of the project's packs.
public struct RuleCatalogue: Sendable {
  /// The rules, in the order of the catalogue.
  public let rules: [ActiveRule]
  private let indices: [String: Int]

  /// Creates a catalogue. Of two rules with one name the first counts.
  public init(_ rules: [any Rule]) {
    self.rules = rules.map { ActiveRule($0) }
    indices = Dictionary(self.rules.enumerated().map { ($0.element.metadata.name, $0.offset) }) { first, _ in first }
  }

  /// The rule with a name.
  public func rule(named name: String) -> ActiveRule? { indices[name].map { rules[$0] } }

  /// Whether a name is a rule's or a category's.
  public func knows(_ name: String) -> Bool { indices[name] != nil || RuleCategory(rawValue: name) != nil }

  /// The options of a rule; none for a category.
  func options(of name: String) -> [OptionDescription] { rule(named: name)?.rule.optionDescriptions ?? [] }

  /// All names that a user may write, rules first.
  public var names: [String] { rules.map(\.metadata.name) + RuleCategory.allCases.map(\.rawValue) }

  /// What to say of a name that is neither a rule's nor a category's.
  ///
  /// - Parameter suggests: whether to look for the name that was meant.
  public func unknownName(_ name: String, suggests: Bool = true) -> Localized {
    let nearest = suggests ? names.nearest(to: name) : nil
    // Who writes a whole sentence there knows which; the message stays short.
    let name = name.count > 60 ? name.prefix(60) + "…" : name[...]
    return Localized(
      sv: "Det finns ingen regel eller kategori ”\(name)”."
        + (nearest.map { " Menade du ”\($0)”?" } ?? " Se klartext rules."),
      en: "There is no rule or category “\(name)”."
        + (nearest.map { " Did you mean “\($0)”?" } ?? " See klartext rules."))
  }

  /// The rules as a policy, settings and the command line want them, the later ones winning.
  func active(for settings: Settings, policy: [RuleSetting] = [], selection: RuleSelection) -> [ActiveRule] {
    var active = rules
    if settings.strict {
      // A rule without that option stays as it is.
      for index in active.indices { active[index].rule = active[index].rule.withOption("strict", .boolean(true)) }
    }
    for setting in policy { apply(setting, from: .policy(setting.origin), to: &active) }
    for setting in settings.rules { apply(setting, from: .configuration(setting.origin), to: &active) }
    selection.apply(to: &active)
    return active
  }

  private func apply(_ setting: RuleSetting, from origin: ActiveRule.Origin, to active: inout [ActiveRule]) {
    // A rule is found at once; only a category is looked for. No rule has the name of a category.
    let named = indices[setting.name].map { $0..<$0 + 1 } ?? active.indices
    for index in named where active[index].isMeant(by: setting.name) {
      if let level = setting.level { active[index].apply(level, from: origin) }
      for (name, value) in setting.options {
        active[index].rule = active[index].rule.withOption(name, value)
      }
    }
  }
}

/// What the command line says about rules.
public struct RuleSelection: Hashable, Sendable {
  /// Rules and categories that alone are to run; empty for all that are on.
  public var select: [String] = []
  /// Rules and categories that are not to run.
  public var ignore: [String] = []
  /// Levels of single rules and categories, in order.
  public var severities: [Setting] = []

  /// The level of a rule or category.
  public struct Setting: Hashable, Sendable {
    public var name: String
    public var level: Level

    /// Creates a setting.
    public init(name: String, level: Level) {
      self.name = name
      self.level = level
    }
  }

  /// Nothing said.
  public init() {}

  func apply(to rules: inout [ActiveRule]) {
    for index in rules.indices {
      // Naming a rule switches it on; naming its category only keeps what is on.
      let isNamed = select.contains(rules[index].metadata.name)
      let isSelected = select.isEmpty || isNamed || select.contains { rules[index].isMeant(by: $0) }
      if !isSelected || isNamed { rules[index].apply(isSelected ? .on : .off, keepingSeverity: true) }
      // Only these rules means only these, however serious another one is said to be.
      for setting in severities where isSelected && rules[index].isMeant(by: setting.name) {
        rules[index].apply(setting.level, from: .commandLine)
      }
      if ignore.contains(where: { rules[index].isMeant(by: $0) }) {
        rules[index].apply(.off, from: .commandLine)
      }
    }
  }
}

extension ActiveRule {
  /// Whether a name in a setting is this rule's or its category's.
  func isMeant(by name: String) -> Bool { metadata.name == name || metadata.category.rawValue == name }

  fileprivate mutating func apply(_ level: Level, keepingSeverity: Bool) {
    let isOn = level == .on
    if self.isOn != isOn { origin = .commandLine }
    self.isOn = isOn
  }
}

extension Rule {
  /// The rule with one option changed, as some rule.
  fileprivate func withOption(_ name: String, _ value: OptionValue) -> any Rule { setting(name, to: value) }
}
