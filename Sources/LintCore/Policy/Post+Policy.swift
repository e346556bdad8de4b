extension Post {
  /// Kinds that are no content of their own: what a policy asks of posts (goal, category, audience …) is not asked of them.
  public static let kindsBesideContent: Set<String> = ["reply", "external_comment", "profile", "closure", "moderation"]

  /// Whether it is content that the organisation publishes: a post, ad, event, story, reel, press release or newsletter.
  public var isContent: Bool { !Self.kindsBesideContent.contains(kind) }

  /// The account in the policy's register: the one that the run asks for, else the one that the draft names; nil where
  /// there is no policy, no account is named, or the register does not have it.
  public func account(in context: LintContext) -> Account? {
    guard let policy = context.policy, let key = accountKey(in: context) else { return nil }
    return policy.account(key)
  }

  /// The account's key, whether the register has it or not.
  public func accountKey(in context: LintContext) -> String? { context.account ?? draft.fields["account"]?.text }

  /// Who speaks: the declared sender, else the account's.
  public func sender(in context: LintContext) -> String? {
    draft.fields["sender"]?.text ?? account(in: context)?.sender
  }
}
