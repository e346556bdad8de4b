import LintCore

/// Finds posts of a kind that their account does not publish.
public struct KindNotAllowed: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "kind-not-allowed", category: .policy, severities: [.error], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Publicera bara det som kontot är till för.", en: "Publish only what the account is for."),
      rationale: Localized(
        sv: """
          Kommunen har bestämt vad varje konto ska användas till. Den som följer ett konto för att få svar på frågor väntar \
          sig inte annonser där, och tvärtom. Välj ett konto som passar inlägget.
          """,
        en: """
          The municipality has decided what each account is for. Those who follow an account for answers do not expect \
          advertisements there, and the other way round. Choose an account that fits the post.
          """),
      sources: ["Stockholms stad, Stadsgemensamma sociala medier"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, let account = post.account(in: context), !account.kinds.isEmpty,
      !account.kinds.contains(post.kind), Post.kinds.contains(post.kind)
    else { return [] }
    return [
      Finding(
        .notPublished(post.kind, by: account), at: post.kindPlace,
        advice: .choose(account, fitting: context.policy?.accounts.first { $0.takes(post.kind, like: account) }?.key))
    ]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.accountObstacle(in: context) }
}

extension Account {
  /// Whether it publishes a kind and belongs to the same sender as another account.
  fileprivate func takes(_ kind: String, like other: Account) -> Bool {
    key != other.key && sender == other.sender && isShared == other.isShared && (kinds.isEmpty || kinds.contains(kind))
  }
}

extension Localized {
  fileprivate static func notPublished(_ kind: String, by account: Account) -> Self {
    let (wanted, allowed) = (PostKindName(kind).plural, account.kinds.map { PostKindName($0).plural })
    let list = Localized.series(allowed)
    return Localized(
      sv: "Kontot ”\(account.key)” publicerar inte \(wanted.sv), bara \(list.sv).",
      en: "The account “\(account.key)” does not publish \(wanted.en), only \(list.en).")
  }

  fileprivate static func choose(_ account: Account, fitting other: String?) -> Self {
    let choice = other.map { ", till exempel ”\($0)”" } ?? ""
    let english = other.map { ", for example “\($0)”" } ?? ""
    return Localized(
      sv: "Välj ett annat konto\(choice), eller ändra kind: om det är fel.",
      en: "Choose another account\(english), or change kind: if it is wrong.")
  }
}

/// What kinds of posts are called in messages.
struct PostKindName {
  /// The name of several.
  let plural: Localized

  init(_ kind: String) {
    plural =
      switch kind {
      case "post": Localized(sv: "inlägg", en: "posts")
      case "ad": Localized(sv: "annonser", en: "ads")
      case "reply": Localized(sv: "svar", en: "replies")
      case "event": Localized(sv: "evenemang", en: "events")
      case "story": Localized(sv: "händelser", en: "stories")
      case "reel": Localized(sv: "reels", en: "reels")
      case "press_release": Localized(sv: "pressmeddelanden", en: "press releases")
      case "newsletter": Localized(sv: "nyhetsbrev", en: "newsletters")
      default: Localized(sv: "”\(kind)”", en: "“\(kind)”")
      }
  }
}

extension KindNotAllowed {
  private static func draft(_ account: String, _ kind: String) -> String {
    "---\naccount: \(account)\n\(kind)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("stockholm-instagram", "kind: ⟦post⟧"), policy: "stockholm"),
      .flagged(draft("stockholm-x", "kind: ⟦ad⟧"), policy: "stockholm"),
      .flagged(draft("stockholm-instagram", "typ: ⟦reel⟧"), policy: "stockholm"),
      .flagged(draft("⟦stockholm-instagram⟧", "category: aktuellt"), policy: "stockholm"),
      .flagged(draft("stockholm-linkedin", "kind: ⟦story⟧"), policy: "stockholm"),
      .flagged(draft("stockholm-instagram", "kind: ⟦event⟧"), policy: "stockholm"),
      .accepted(draft("stockholm-instagram", "kind: ad"), policy: "stockholm"),
      .accepted(draft("stockholm-instagram", "kind: reply"), policy: "stockholm"),
      .accepted(draft("fastighetskontoret-instagram", "kind: post"), policy: "stockholm"),
      .accepted(draft("stockholm-facebook", "kind: ad"), policy: "stockholm"),
      .accepted(draft("stockholm-instagram", "kind: profile"), policy: "stockholm"),
      .accepted(draft("stockholm-instagram", "kind: closure"), policy: "stockholm"),
      .accepted(draft("stockholm-x", "kind: post"), policy: "stockholm"),
      .accepted(draft("helsingborg-x", "kind: ad"), policy: "helsingborg"),
      .accepted(draft("stockholm-instagram", "kind: post")),
    ]
  }
}
