extension Post {
  /// Every kind of post that a draft may declare.
  public static let kinds = [
    "post", "ad", "reply", "external_comment", "event", "story", "reel", "profile", "closure", "press_release",
    "newsletter", "moderation",
  ]

  /// Kinds that are no content of their own: what a policy asks of posts (goal, category, audience …) is not asked of them.
  public static let kindsBesideContent: Set<String> = ["reply", "external_comment", "profile", "closure", "moderation"]

  /// Whether it is content that the organisation publishes: a post, ad, event, story, reel, press release or newsletter.
  public var isContent: Bool { !Self.kindsBesideContent.contains(kind) }

  /// The account in the policy's register: the one that the run asks for, else the one that the draft names; nil where
  /// there is no policy, no account is named, or the register does not have it.
  public func account(in context: LintContext) -> Account? { draft.account(in: context) }

  /// The account's key, whether the register has it or not.
  public func accountKey(in context: LintContext) -> String? { draft.accountKey(in: context) }

  /// Who speaks: the declared sender, else the account's.
  public func sender(in context: LintContext) -> String? {
    draft.fields["sender"]?.text ?? account(in: context)?.sender
  }
}

extension Draft {
  /// The account in the policy's register, as `Post.account(in:)`.
  public func account(in context: LintContext) -> Account? {
    guard let policy = context.policy, let key = accountKey(in: context) else { return nil }
    return policy.account(key)
  }

  /// The account's key, whether the register has it or not.
  public func accountKey(in context: LintContext) -> String? { context.account ?? fields["account"]?.text }
}
