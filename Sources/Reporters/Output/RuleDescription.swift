import LintCore

/// A rule as reports describe it: what it is, and what the project has made of it.
public struct RuleDescription: Sendable {
  /// The rule's name, summary, reasons and sources.
  public var metadata: RuleMetadata
  /// The severity in force of its gravest tier; nil when the rule is off.
  public var severity: Severity?
  /// Where the severity was set, as shown to users: `default`, a configuration file, the command line.
  public var severityOrigin: String

  /// Creates a description.
  public init(metadata: RuleMetadata, severity: Severity?, severityOrigin: String) {
    self.metadata = metadata
    self.severity = severity
    self.severityOrigin = severityOrigin
  }
}
