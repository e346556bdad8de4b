import LintCore

/// Finds accounts that are not in the organisation's register.
public struct AccountUnknown: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "account-unknown", category: .policy, severities: [.error], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Ange ett konto som finns i policyns register.", en: "Name an account that is in the policy's register."),
      rationale: Localized(
        sv: """
          Kontot avgör vad som gäller för inlägget: kanal, avsändare, kategorier och vem som godkänner. Ett konto som ingen \
          har skrivit in i registret kan inte granskas, och kanske ska det inte finnas.
          """,
        en: """
          The account decides what holds for a post: channel, sender, categories and who approves. An account that nobody \
          has entered in the register cannot be checked, and perhaps it should not exist.
          """),
      sources: [
        "Stockholms stad, Stadsgemensamma sociala medier", "Helsingborgs stad, Strategi för sociala medier (2023)",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let policy = context.policy, !policy.accounts.isEmpty, context.account == nil,
      let key = post.draft.fields["account"]?.text, policy.account(key) == nil
    else { return [] }
    let place = post.textPlace(ofField: "account")
    let keys = policy.accounts.map(\.key)
    let nearest = keys.first { $0.foldedName == key.foldedName } ?? keys.nearest(to: key)
    let shown = key.asShown
    return [
      Finding(
        Localized(
          sv: "Kontot\(shown.sv) finns inte i registret.", en: "The account\(shown.en) is not in the register."
        ).suggesting(nearest), at: place, advice: .chooseAccount(keys),
        fixes: nearest.map { [.replace(place, with: $0, .needsReview)] } ?? [])
    ]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.accountObstacle(in: context) }
}

extension Localized {
  fileprivate static func chooseAccount(_ keys: [String]) -> Self {
    // A register may be long; what fits on a line helps.
    let list = keys.prefix(4).joined(separator: ", ") + (keys.count > 4 ? " …" : "")
    return Localized(
      sv: "Välj bland ”\(list)”, eller skriv in kontot i policyns fil.",
      en: "Choose from “\(list)”, or enter the account in the policy's file.")
  }
}

extension AccountUnknown {
  private static func draft(_ account: String, _ fields: String = "kind: post") -> String {
    "---\naccount: \(account)\n\(fields)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("⟦helsingborg-facebok⟧"), fixed: draft("helsingborg-facebook"), policy: "helsingborg"),
      .flagged(draft("⟦stockholm-tiktok⟧"), policy: "stockholm"),
      .flagged(draft("⟦Helsingborg Instagram⟧"), fixed: draft("helsingborg-instagram"), policy: "helsingborg"),
      .flagged(draft("'⟦goteborg_facebook⟧'"), fixed: draft("'goteborg-facebook'"), policy: "goteborg"),
      .flagged(draft("⟦minhemlighet⟧", "kind: reply"), policy: "goteborg"),
      .flagged("---\nkonto: ⟦orebro-facebook⟧\n---\nNu öppnar badet.\n", policy: "stockholm"),
      .accepted(draft("helsingborg-facebook"), policy: "helsingborg"),
      .accepted(draft("fastighetskontoret-instagram"), policy: "stockholm"),
      .accepted(draft("goteborg-instagram"), policy: "goteborg"),
      .accepted("---\nkonto: helsingborg-x\n---\nNu öppnar badet.\n", policy: "helsingborg"),
      .accepted(draft("helsingborg-facebok")),
      .accepted("---\nchannels: [facebook]\n---\nNu öppnar badet.\n", policy: "helsingborg"),
      .accepted("Nu öppnar badet.", policy: "helsingborg"),
    ]
  }
}
