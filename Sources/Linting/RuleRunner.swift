import LintCore

/// A rule as the linter calls it for every post.
///
/// A reference, where `any Rule` is a value that is copied at each call: a post is checked by nearly two hundred rules, of
/// which most find nothing.
protocol RuleRunner: AnyObject, Sendable {
  /// What the rule finds in a post.
  func check(_ post: Post, in context: LintContext) -> [Finding]

  /// Why the rule cannot judge a post; nil when it can.
  func obstacle(to post: Post, in context: LintContext) -> Localized?
}

/// A rule of a type.
final class TypedRuleRunner<R: Rule>: RuleRunner {
  private let rule: R

  init(_ rule: R) { self.rule = rule }

  func check(_ post: Post, in context: LintContext) -> [Finding] { rule.check(post, in: context) }

  func obstacle(to post: Post, in context: LintContext) -> Localized? { rule.obstacle(to: post, in: context) }
}

extension Rule {
  /// The rule as the linter calls it.
  var runner: any RuleRunner { TypedRuleRunner(self) }
}
