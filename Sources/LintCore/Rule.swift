/// Something that can be found in a post.
///
/// A rule is a value: metadata, options, examples, and a pure function. It does not know files, YAML, JSON, terminals,
/// nor how serious it is in the project at hand.
public protocol Rule: Sendable {
  /// What the rule is called and why it exists.
  var metadata: RuleMetadata { get }

  /// The options that configuration can set; none by default.
  static var options: [RuleOption<Self>] { get }

  /// What the rule finds in a post, in any order.
  func check(_ post: Post, in context: LintContext) -> [Finding]

  /// What the rule would have to know to judge the post, as a reason why it is silent; nil when it can judge.
  func obstacle(to post: Post, in context: LintContext) -> Localized?

  /// The rule as one over several posts, where it is one. All rules are asked at every start, and a cast would cost more
  /// than the check of a post.
  var overSeveralPosts: (any SeriesRule)? { get }

  /// Changes what channels allow by the rule's options, since servers and paid accounts differ. It holds for all rules and
  /// for `klartext count`.
  func adjust(_ channels: inout [Channel: ChannelDefinition])
}

extension Rule {
  public static var options: [RuleOption<Self>] { [] }

  /// Most rules can judge any post.
  public func obstacle(to post: Post, in context: LintContext) -> Localized? { nil }

  /// Most rules are about one post.
  public var overSeveralPosts: (any SeriesRule)? { nil }

  /// Most rules take what channels allow as it is.
  public func adjust(_ channels: inout [Channel: ChannelDefinition]) {}
}
