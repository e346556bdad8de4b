import LintCore

/// Finds posts whose comments nobody answers.
public struct CommentOwnerMissing: Rule {
  /// The fields of which one must name somebody.
  public var fields = ["comment_owner"]

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "comment-owner-missing", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(sv: "Ange vem som svarar på kommentarer.", en: "Say who answers comments."),
      rationale: Localized(
        sv: """
          Den som publicerar tar också hand om frågor och kommentarer, om inget annat är avtalat. Utan ett namn blir \
          frågorna lätt obesvarade.
          """,
        en: """
          Those who publish also take care of questions and comments, unless something else is agreed. Without a name, \
          questions easily stay unanswered.
          """),
      sources: [
        "Helsingborgs stad, Strategi för sociala medier (2023), Riktlinjer vid hantering av kommentarer",
        "Stockholms stad, Stadsgemensamma sociala medier, Dialog och frågor",
      ],
      examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .strings(
        "fields", \.fields,
        Localized(
          sv: "Fälten som kan namnge den som svarar; ett av dem räcker.",
          en: "The fields that can name who answers; one of them is enough."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, let field = fields.first, !fields.contains(where: post.declares) else { return [] }
    return [Finding(.nobody, at: post.place(ofField: field), advice: .name(field))]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }
}

extension Localized {
  fileprivate static let nobody = Localized(
    sv: "Ingen är utsedd att svara på kommentarer. Då riskerar frågorna att bli obesvarade.",
    en: "Nobody is named to answer comments, so questions may stay unanswered.")

  fileprivate static func name(_ field: String) -> Self {
    Localized(
      sv: "Skriv \(field): och vem som svarar, till exempel kontaktcenter om ni är överens om det.",
      en: "Write \(field): and who answers, for example kontaktcenter if you have agreed on that.")
  }
}

extension CommentOwnerMissing {
  private static func draft(_ fields: String) -> String {
    "---\n\(fields)\n---\nNu bygger vi om torget.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: ⟦helsingborg-facebook⟧\ngoal: informera")),
      .flagged(draft("kind: post\n⟦comment_owner⟧:")),
      .flagged(draft("kind: ad\ncomment_owner: ⟦ingen⟧")),
      .flagged(draft("kind: ⟦event⟧\nowner: kulturförvaltningen")),
      .flagged(draft("kanaler: ⟦[linkedin]⟧\nansvarig: tekniska kontoret")),
      .accepted(draft("kind: post\ncomment_owner: kontaktcenter")),
      .accepted(draft("kind: post\nkommentarsansvarig: Karim")),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: question}")),
      .accepted(draft("kind: profile\nprofile: {bio: Helsingborgs stad}")),
      .accepted(draft("kind: closure\nclosure: {reason: Kontot slås ihop.}")),
      .accepted("Nu bygger vi om torget."),
    ]
  }
}
