import LintCore

/// Finds posts of which nobody has said why they are published.
public struct PurposeMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "purpose-missing", category: .policy, severities: [.info], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(sv: "Skriv varför ni berättar det här.", en: "Write why you tell this."),
      rationale: Localized(
        sv: """
          Det ska vara tydligt för läsaren varför ni berättar något. Den som har svarat på den frågan i en mening skriver \
          oftast ett inlägg där svaret syns.
          """,
        en: """
          It is to be clear to readers why you tell them something. Those who have answered that question in a sentence \
          mostly write a post that shows the answer.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Tonalitet"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, !post.declares("purpose") else { return [] }
    return [Finding(.noPurpose, at: post.place(ofField: "purpose"), advice: .writePurpose)]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }
}

extension Localized {
  fileprivate static let noPurpose = Localized(
    sv: "Utkastet säger inte varför ni berättar det här. Det ska läsaren kunna förstå.",
    en: "The draft does not say why you tell this. Readers are to understand it.")

  fileprivate static let writePurpose = Localized(
    sv: "Skriv purpose: och en mening om varför, till exempel att fler ska hitta till simskolan.",
    en: "Write purpose: and a sentence about why, for example that more people are to find the swimming lessons.")
}

extension PurposeMissing {
  private static func draft(_ fields: String) -> String {
    "---\n\(fields)\n---\nNu kan du söka plats i sommarens simskola.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: ⟦helsingborg-facebook⟧\ngoal: aktivera")),
      .flagged(draft("kind: post\n⟦purpose⟧:")),
      .flagged(draft("kind: ad\nsyfte: ⟦todo⟧")),
      .flagged(draft("channels: ⟦[x]⟧")),
      .flagged(draft("kind: ⟦newsletter⟧")),
      .accepted(draft("kind: post\npurpose: Fler barn ska lära sig simma.")),
      .accepted(draft("kind: post\nsyfte: \"Inga fler olyckor\"")),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: question}")),
      .accepted(draft("kind: external_comment\nsensitive: false")),
      .accepted(draft("kind: moderation\nmoderation: {action: removed, reason: hot}")),
      .accepted("Nu kan du söka plats i sommarens simskola."),
    ]
  }
}
