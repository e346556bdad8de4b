import LintCore

/// Finds posts without a goal, or with one that the policy does not have.
public struct GoalMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "goal-missing", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(sv: "Ange vilket mål inlägget har.", en: "Say which goal the post has."),
      rationale: Localized(
        sv: """
          Ett inlägg ska informera, aktivera eller engagera. Den som vet vilket skriver tydligare och kan efteråt se om \
          inlägget lyckades.
          """,
        en: """
          A post is to inform, activate or engage. Those who know which write more clearly and can see afterwards whether \
          the post succeeded.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Målsättning"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent else { return [] }
    let goals = post.goals(in: context)
    let place = post.place(ofField: "goal")
    guard let value = post.draft.fields["goal"], value.saysSomething else {
      return [Finding(.noGoal, at: place, advice: .choose(goals))]
    }
    guard let goal = value.text, !goals.contains(goal) else { return [] }
    return [Finding(.otherGoal(goal), at: place, advice: .choose(goals))]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }

  /// The three goals that a post can have.
  fileprivate static let goals = ["informera", "aktivera", "engagera"]
}

extension Post {
  /// The goals that its account has, else all.
  fileprivate func goals(in context: LintContext) -> [String] {
    let own = account(in: context)?.goals ?? []
    return own.isEmpty ? GoalMissing.goals : own
  }
}

extension Localized {
  fileprivate static let noGoal = Localized(
    sv: "Inlägget har inget mål. Utan mål går det inte att se om det lyckas.",
    en: "The post has no goal. Without one nobody can see whether it succeeds.")

  fileprivate static func otherGoal(_ goal: String) -> Self {
    Localized(
      sv: "Målet\(goal.asShown.sv) finns inte i policyn. Då går inlägget inte att följa upp.",
      en: "The goal\(goal.asShown.en) is not in the policy, so the post cannot be followed up.")
  }

  fileprivate static func choose(_ goals: [String]) -> Self {
    let list = goals.count > 1 ? goals.dropLast().joined(separator: ", ") : goals.joined()
    guard goals.count > 1, let last = goals.last else {
      return Localized(sv: "Skriv goal: \(list).", en: "Write goal: \(list).")
    }
    return Localized(sv: "Skriv goal: \(list) eller \(last).", en: "Write goal: \(list) or \(last).")
  }
}

extension GoalMissing {
  private static func draft(_ fields: String) -> String {
    "---\n\(fields)\n---\nFrån och med fredag gäller eldningsförbud i hela kommunen.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: ⟦helsingborg-facebook⟧\nkind: post\ncategory: samhallsinformation_kris")),
      .flagged(draft("channels: ⟦[facebook]⟧\naudience: [boende i Råå]")),
      .flagged(draft("kind: ad\ngoal: ⟦sälja⟧")),
      .flagged(draft("kind: ⟦event⟧\ntitle: Öppet hus")),
      .flagged(draft("konto: helsingborg-instagram\n⟦mål⟧:")),
      .flagged(draft("account: helsingborg-x\ngoal: ⟦\"\"⟧")),
      .accepted(draft("account: helsingborg-facebook\ngoal: informera")),
      .accepted(draft("account: helsingborg-facebook\nmål: Engagera")),
      .accepted(draft("kind: ad\ngoal: activate")),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: question}")),
      .accepted(draft("kind: moderation\nmoderation: {action: hidden, reason: spam}")),
      .accepted(draft("kind: profile\nprofile: {bio: Helsingborgs stad}")),
      .accepted("Från och med fredag gäller eldningsförbud i hela kommunen."),
    ]
  }
}
