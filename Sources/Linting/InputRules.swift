import LintCore

/// A rule whose findings come from reading the file; it has a name, severities and a page like all others.
public struct InputRule: Rule {
  public let metadata: RuleMetadata

  /// Nothing of its own: the reader and the linter report for it.
  public func check(_ post: Post, in context: LintContext) -> [Finding] { [] }
}
