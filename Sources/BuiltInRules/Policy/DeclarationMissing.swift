import LintCore

/// Finds drafts without the fields that the policy asks for and that no other rule sees to.
public struct DeclarationMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "declaration-missing", category: .policy, severities: [.warning, .info], isOnByDefault: false,
      needs: .policy, scope: .post,
      summary: Localized(
        sv: "Fyll i de fält som policyn frågar efter.", en: "Fill in the fields that the policy asks for."),
      rationale: Localized(
        sv: """
          Allt som en policy kräver syns inte i texten, som vem som är ansvarig och när inlägget ska ut. \
          Det som står i utkastet kan kollegor se och följa upp. Kampanjer publiceras mellan sin första och sista dag.
          """,
        en: """
          Not all that a policy asks for is seen in the text: who is responsible, when the post goes out, which campaign it \
          belongs to. What stands in the draft, colleagues can see and follow up. Campaigns are published between their \
          first day and their last.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023), Ansvarsfördelning och kriterier för konto",
        "Stockholms stad, Stadsgemensamma sociala medier, Temaperioder/kampanjer",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let policy = context.policy, post.hasFields else { return [] }
    let missing = policy.declarations.filter { $0.isAsked(of: post) && post.field(at: $0.field)?.saysSomething != true }
    var findings: [Finding] = []
    for (tier, isAdvice) in [(0, false), (1, true)] {
      let asked = missing.filter { $0.isAdvice == isAdvice }
      guard let first = asked.first else { continue }
      let root = first.field.prefix { $0 != "." }
      findings.append(
        Finding(
          .missing(asked.map(\.field)), at: post.place(ofField: String(root)), tier: tier, advice: .fillIn))
    }
    return findings + campaign(of: post, policy)
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }

  /// A campaign that the policy does not have, or that is over.
  private func campaign(of post: Post, _ policy: Policy) -> [Finding] {
    guard post.isContent, !policy.campaigns.isEmpty, let name = post.draft.fields["campaign"]?.text, !name.isEmpty
    else { return [] }
    let names = policy.campaigns.map(\.name)
    let place = post.textPlace(ofField: "campaign")
    let meant = policy.campaigns.filter { $0.name.foldedName == name.foldedName }
    guard !meant.isEmpty else {
      let message = Localized(
        sv: "Kampanjen\(name.asShown.sv) finns inte i policyn.",
        en: "The campaign\(name.asShown.en) is not in the policy.")
      return [Finding(message.suggesting(names.nearest(to: name)), at: place, tier: 1, advice: .choose(names))]
    }
    guard let date = post.draft.fields["publish_at"]?.date, !meant.contains(where: { $0.covers(date) }) else {
      return []
    }
    return [
      Finding(
        Localized(
          sv: "Inlägget publiceras utanför tiden för kampanjen ”\(meant[0].name)”.",
          en: "The post is published outside the time of the campaign “\(meant[0].name)”."),
        at: post.place(ofField: "publish_at"), tier: 1, advice: .period(meant[0]))
    ]
  }
}

extension Declaration {
  /// Whether a post must declare the field.
  fileprivate func isAsked(of post: Post) -> Bool {
    guard kinds.isEmpty ? post.isContent : kinds.contains(post.kind) else { return false }
    if !categories.isEmpty {
      guard let category = post.draft.fields["category"]?.text?.foldedName,
        categories.contains(where: { $0.foldedName == category })
      else { return false }
    }
    guard let condition else { return true }
    guard let value = post.field(at: condition.field) else { return false }
    switch value.content {
    case .text(let text, _): return text == condition.value
    case .bool(let isTrue): return condition.value == (isTrue ? "true" : "false")
    default: return false
    }
  }
}

extension Campaign {
  fileprivate func covers(_ date: LocalDateTime) -> Bool {
    let day = (date.year, date.month, date.day)
    return (starts.year, starts.month, starts.day) <= day && day <= (ends.year, ends.month, ends.day)
  }
}

extension Localized {
  fileprivate static func missing(_ fields: [String]) -> Self {
    let list = Localized.series(fields.map { Localized(sv: "”\($0)”", en: "“\($0)”") })
    return Localized(
      sv: "Utkastet saknar \(list.sv), som policyn frågar efter.",
      en: "The draft has no \(list.en), which the policy asks for.")
  }

  fileprivate static let fillIn = Localized(
    sv: "Fyll i fältet. Se klartext explain declaration-missing för vad policyn säger.",
    en: "Fill in the field. See klartext explain declaration-missing for what the policy says.")

  fileprivate static func choose(_ names: [String]) -> Self {
    let list = names.prefix(6).joined(separator: ", ")
    return Localized(sv: "Välj bland ”\(list)”.", en: "Choose from “\(list)”.")
  }

  fileprivate static func period(_ campaign: Campaign) -> Self {
    func day(_ date: LocalDateTime) -> String { "\(date.day)/\(date.month)" }
    let period = "\(day(campaign.starts))–\(day(campaign.ends))"
    return Localized(
      sv: "Kampanjen pågår \(period). Ändra tiden, eller ta bort campaign:.",
      en: "The campaign lasts \(period). Change the time, or take campaign: away.")
  }
}

extension DeclarationMissing {
  private static func draft(_ fields: String) -> String { "---\n\(fields)\n---\nNu öppnar badet.\n" }

  static var examples: [Example] {
    let whole = "owner: fritid\npublish_at: 2026-12-01T10:00"
    return [
      .flagged(draft("account: ⟦helsingborg-facebook⟧\npublish_at: 2026-12-01T10:00"), policy: "helsingborg"),
      .flagged(draft("account: ⟦helsingborg-facebook⟧\nowner: fritid"), policy: "helsingborg"),
      .flagged(draft("account: ⟦helsingborg-x⟧\nkind: post"), policy: "helsingborg"),
      .flagged(draft("kind: profile\nprofile: ⟦{bio: Badet i Helsingborg}⟧"), policy: "helsingborg"),
      .flagged(
        draft("account: ⟦stockholm-facebook⟧\nowner: idrott\ncategory: temaperiod_kampanj"), policy: "stockholm"),
      .flagged(
        draft(
          "kind: ⟦profile⟧\nprofile: {bio: Badet, purpose: Svara, goals: [engagera], visibility: closed}"),
        policy: "helsingborg"),
      .flagged(draft("account: stockholm-facebook\n⟦owner⟧:"), policy: "stockholm"),
      .accepted(draft("account: helsingborg-facebook\n\(whole)"), policy: "helsingborg"),
      .accepted(draft("account: helsingborg-facebook\nkind: reply"), policy: "helsingborg"),
      .accepted(
        draft("kind: profile\nprofile: {bio: Badet, purpose: Svara, goals: [engagera]}"), policy: "helsingborg"),
      .accepted(
        draft("account: stockholm-facebook\nowner: idrott\ncategory: temaperiod_kampanj\ncampaign: skolstart"),
        policy: "stockholm"),
      .accepted(draft("account: stockholm-facebook\nowner: idrott\ncategory: aktuellt"), policy: "stockholm"),
      .accepted(draft("account: goteborg-facebook\nkind: post"), policy: "goteborg"),
      .accepted(draft("account: helsingborg-facebook\nkind: post")),
      .accepted("Nu öppnar badet.", policy: "helsingborg"),
    ]
  }
}
