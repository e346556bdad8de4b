import LintCore

/// Finds e-mail addresses of persons; mailboxes of functions are what a post should have, and silent.
public struct EmailAddress: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "email-address"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the addresses of all texts and file names of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let judge = MailboxJudge(lexicons: context.lexicons, project: context.project)
    return PersonalDataText.all(of: post)
      .flatMap { text in
        text.mailAddresses().compactMap { address in
          let signsReply = post.kind == "reply" && text.isSignature(address.range)
          let owner = judge.owner(of: address, signsReply: signsReply)
          return Self.finding(for: address, of: owner, isOwn: judge.isOwn(address), in: text)
        }
      }
      .surestOfEachPlace()
  }

  private static func finding(
    for address: MailAddress, of owner: MailboxOwner, isOwn: Bool, in text: PersonalDataText
  ) -> Finding? {
    guard let wording = MailWording(owner) else { return nil }
    // Only a domain that is known to be an organisation's may be shown: a person's own domain is often a name.
    let mask = owner == .colleague && isOwn ? "***@\(address.domainName)" : "***@***"
    return Finding(
      wording.message, at: text.map.source(of: address.range), tier: wording.tier, advice: wording.advice,
      personalData: PersonalDataMask(kind: name, mask: mask))
  }
}
