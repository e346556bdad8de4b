import LintCore

/// Finds posts that those who must approve them have not approved.
public struct ApprovalMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "approval-missing", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Låt redaktionen godkänna det som ska ut på ett gemensamt konto.",
        en: "Have the editors approve what goes out on a shared account."),
      rationale: Localized(
        sv: """
          Många delar på de gemensamma kontona. Redaktionen ser hela planen och kan säga till när två inlägg krockar eller när \
          något saknas. Den som har rätt att vara redaktör kan publicera själv efter ett ja.
          """,
        en: """
          Many share the common accounts. The editors see the whole plan and can tell when two posts collide or something \
          is missing. Those who have an editor's rights can publish on their own after a yes.
          """),
      sources: ["Stockholms stad, Stadsgemensamma sociala medier"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, let account = post.account(in: context), let approval = account.approval else {
      return []
    }
    let editors = approval.by.first ?? account.sender ?? account.name
    let place = post.place(ofField: "approval")
    guard let given = post.draft.fields["approval"]?.map, !given.isEmpty else {
      return [Finding(.notApproved(editors), at: place, advice: .askEditors(approval))]
    }
    guard given["ok"]?.bool == true else {
      return [Finding(.notFinished(editors), at: given["ok"]?.range ?? place, advice: .askEditors(approval))]
    }
    if approval.acceptsEditorRights, given["editor_rights"]?.bool == true { return [] }
    guard let by = given["by"], by.saysSomething, let name = by.text else {
      return [Finding(.byNobody(editors), at: given["by"]?.range ?? place, advice: .askEditors(approval))]
    }
    let folded = name.foldedName
    guard !approval.by.isEmpty, !approval.by.contains(where: { folded.contains($0.foldedName) }) else { return [] }
    return [
      Finding(
        .byOthers(editors).suggesting(approval.by.nearest(to: name)),
        at: by.range, advice: .askEditors(approval))
    ]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.accountObstacle(in: context) }
}

extension Localized {
  fileprivate static func notApproved(_ editors: String) -> Self {
    Localized(
      sv: "Inlägget är inte godkänt. På kontot godkänner ”\(editors)” det som publiceras.",
      en: "The post is not approved. On this account “\(editors)” approves what is published.")
  }

  fileprivate static func notFinished(_ editors: String) -> Self {
    Localized(
      sv: "Godkännandet är inte klart. Vänta på ett ja från ”\(editors)”.",
      en: "The approval is not finished. Wait for a yes from “\(editors)”.")
  }

  fileprivate static func byNobody(_ editors: String) -> Self {
    Localized(
      sv: "Det står inte vem som har godkänt inlägget. Det ska vara ”\(editors)”.",
      en: "It is not said who has approved the post. It has to be “\(editors)”.")
  }

  /// Names nobody: what stands there may be a person.
  fileprivate static func byOthers(_ editors: String) -> Self {
    Localized(
      sv: "Någon annan än ”\(editors)” har godkänt inlägget. Det räcker inte på kontot.",
      en: "Somebody else than “\(editors)” has approved the post. That is not enough on this account.")
  }

  fileprivate static func askEditors(_ approval: Account.Approval) -> Self {
    let contact = approval.by.last { $0.contains("@") }.map { " (\($0))" } ?? ""
    let rights = approval.acceptsEditorRights
    return Localized(
      sv: "Skicka inlägget till redaktionen\(contact)"
        + (rights ? ", eller skriv editor_rights: true om ni är redaktörer." : "."),
      en: "Send the post to the editors\(contact)"
        + (rights ? ", or write editor_rights: true if you are editors." : "."))
  }
}

extension ApprovalMissing {
  private static func draft(_ account: String, _ fields: String) -> String {
    "---\naccount: \(account)\n\(fields)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    let facebook = "stockholm-facebook"
    return [
      .flagged(draft("⟦stockholm-facebook⟧", "kind: post"), policy: "stockholm"),
      .flagged(draft(facebook, "approval: {by: redaktionen, ok: ⟦false⟧}"), policy: "stockholm"),
      .flagged(draft(facebook, "approval: {by: ⟦kulturförvaltningen⟧, ok: true}"), policy: "stockholm"),
      .flagged(draft(facebook, "approval: ⟦{ok: true}⟧"), policy: "stockholm"),
      .flagged(
        draft("stadsutveckling-facebook", "approval: {by: ⟦trafikkontoret⟧, ok: true, editor_rights: true}"),
        policy: "stockholm"),
      .flagged(draft(facebook, "godkännande: ⟦{av: redaktionen}⟧"), policy: "stockholm"),
      .accepted(draft(facebook, "approval: {by: redaktionen, ok: true}"), policy: "stockholm"),
      .accepted(draft(facebook, "approval: {by: Stadsledningskontorets redaktion, ok: true}"), policy: "stockholm"),
      .accepted(
        draft(facebook, "approval: {by: kulturförvaltningen, ok: true, editor_rights: true}"), policy: "stockholm"),
      .accepted(draft(facebook, "approval: {by: redaktion@stockholm.se, ok: ja}"), policy: "stockholm"),
      .accepted(draft(facebook, "kind: reply"), policy: "stockholm"),
      .accepted(draft(facebook, "kind: closure"), policy: "stockholm"),
      .accepted(draft("fastighetskontoret-instagram", "kind: post"), policy: "stockholm"),
      .accepted(draft("helsingborg-facebook", "kind: post"), policy: "helsingborg"),
      .accepted("Nu öppnar badet.", policy: "stockholm"),
    ]
  }
}
