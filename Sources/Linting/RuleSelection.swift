import LintCore

/// A rule as it runs: with its options set and its severities in force.
public struct ActiveRule: Sendable {
  /// The rule.
  public var rule: any Rule { didSet { runner = rule.runner } }
  /// The same, as it is called.
  private(set) var runner: any RuleRunner
  /// The rule's metadata, asked for once.
  public let metadata: RuleMetadata
  /// The severities of its tiers, gravest first.
  public var severities: [Severity]
  private let standard: any Rule
  /// The rule's options before any were set.
  public var standardOptions: [OptionDescription] { standard.optionDescriptions }
  /// Whether it reports anything.
  public var isOn: Bool
  /// Who decided that: the default, a policy, a configuration file or the command line.
  public var origin: Origin

  /// Where a rule's setting came from.
  public enum Origin: Hashable, Sendable {
    case standard
    /// A policy, as shown to users.
    case policy(String)
    /// A configuration file, as shown to users.
    case configuration(String)
    case commandLine
  }

  init(_ rule: any Rule) {
    self.rule = rule
    runner = rule.runner
    metadata = rule.metadata
    severities = metadata.severities
    standard = rule
    isOn = metadata.isOnByDefault
    origin = .standard
  }

  /// The severity in force of a tier.
  func severity(ofTier tier: Int) -> Severity { severities[min(max(tier, 0), severities.count - 1)] }

  /// Applies a level from configuration or the command line.
  ///
  /// A severity is for the rule's first tier. Milder tiers keep theirs, but never rise above the first.
  mutating func apply(_ level: Level, from origin: Origin) {
    self.origin = origin
    switch level {
    case .off: isOn = false
    case .on: isOn = true
    case .severity(let severity):
      isOn = true
      severities = metadata.severities.enumerated().map { $0.offset == 0 ? severity : min($0.element, severity) }
    }
  }
}

/// What a user asks of a rule: off, on as it is, or a severity.
public enum Level: Hashable, Sendable {
  case off
  case on
  case severity(Severity)

  /// The names of all levels, as configuration and the command line take them.
  public static let names = ["off", "info", "warning", "error", "on"]

  /// The level of a name, or nil.
  public init?(name: some StringProtocol) {
    switch name {
    case "off": self = .off
    case "on": self = .on
    default:
      guard let severity = Severity(name: name) else { return nil }
      self = .severity(severity)
    }
  }
}
