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
    guard let policy = context.policy else { return nil }
    if let key = context.account { return policy.account(key) }
    guard let name = fields["account"]?.text else { return nil }
    return policy.account(name) ?? account(called: name, in: policy)
  }

  /// The account's key, whether the register has it or not.
  public func accountKey(in context: LintContext) -> String? {
    context.account ?? account(in: context)?.key ?? fields["account"]?.text
  }

  /// The account that readers know by a name or handle; of several, the one for the draft's only channel.
  ///
  /// Calendars of other tools have the names that the channels show, not the register's keys.
  private func account(called name: String, in policy: Policy) -> Account? {
    let wanted = name.lowercased().drop { $0 == "@" }
    let meant = policy.accounts.filter { $0.name.lowercased() == wanted || $0.handle?.lowercased() == String(wanted) }
    guard meant.count > 1 else { return meant.first }
    let channels = (fields["channels"]?.list ?? []).compactMap(\.text)
    return channels.count == 1 ? meant.first { $0.channel?.rawValue == channels[0] } : nil
  }
}
