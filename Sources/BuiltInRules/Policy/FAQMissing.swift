import LintCore

/// Finds posts that will stir and have no answers prepared.
public struct FAQMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "faq-missing", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Förbered frågor och svar till inlägg som väcker frågor.",
        en: "Prepare questions and answers for posts that will stir."),
      rationale: Localized(
        sv: """
          När många frågar samtidigt måste de som svarar ha svaren i förväg. Annars får läsarna olika svar, eller inga \
          alls.
          """,
        en: """
          When many ask at once, those who answer must have the answers beforehand. Otherwise readers get different \
          answers, or none.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Dölja eller ta bort kommentar"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, !post.declares("faq") else { return [] }
    let activity = post.draft.fields["expected_activity"]
    let cause: (message: Localized, field: String)
    if activity?.text == "high" {
      cause = (.manyComments, "expected_activity")
    } else {
      switch LoadedContent(post, in: context) {
      case .declared: cause = (.sensitive, "sensitive")
      // Whoever has said what activity to expect knows better than a list of words.
      case .word(let word) where activity == nil: cause = (.stirring(word), "faq")
      default: return []
      }
    }
    let field = post.draft.fields.entry("faq") == nil ? cause.field : "faq"
    return [Finding(cause.message, at: post.place(ofField: field), advice: .prepare)]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }
}

extension Localized {
  fileprivate static let manyComments = Localized(
    sv: "Inlägget väntas få många kommentarer, men det finns inga frågor och svar att utgå från.",
    en: "The post is expected to get many comments, but there are no questions and answers to use.")

  fileprivate static let sensitive = Localized(
    sv: "Ämnet är känsligt, men det finns inga förberedda frågor och svar. Då är det svårt att svara lika.",
    en: "The subject is sensitive, but no questions and answers are prepared. It is hard to answer alike.")

  fileprivate static func stirring(_ word: String) -> Self {
    Localized(
      sv: "”\(word)” brukar väcka frågor, men det finns inga förberedda svar.",
      en: "“\(word)” tends to raise questions, but no answers are prepared.")
  }

  fileprivate static let prepare = Localized(
    sv: "Skriv frågor och svar till dem som svarar, och ange filens namn under ”faq”.",
    en: "Write questions and answers for those who answer, and give the file’s name under faq.")
}

extension FAQMissing {
  private static func draft(_ fields: String, _ text: String = "Nu bygger vi om torget.") -> String {
    "---\n\(fields)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("kind: post\nsensitive: ⟦true⟧")),
      .flagged(draft("kind: post\nexpected_activity: ⟦high⟧")),
      .flagged(draft("typ: annons\nväntad_aktivitet: ⟦hög⟧\nkänsligt: nej")),
      .flagged(draft("kind: post\nsensitive: true\nfaq: ⟦nej⟧")),
      .flagged(draft("kind: post\nexpected_activity: high\n⟦faq⟧:")),
      .flagged(draft("kind: ⟦post⟧", "Nämnden har beslutat om skolnedläggning i Ekvik.")),
      .flagged(draft("kind: post\nsensitive: ⟦true⟧\ncrisis: true", "Koka vattnet innan du dricker det.")),
      .accepted(draft("kind: post\nsensitive: true\nfaq: faq.md")),
      .accepted(draft("kind: post\nexpected_activity: high\nfaq: https://exempel.se/fragor")),
      .accepted(draft("kind: post\nexpected_activity: normal")),
      .accepted(draft("kind: post\nsensitive: false", "Nämnden har beslutat om skolnedläggning i Ekvik.")),
      .accepted(draft("kind: post\nfaq: ja", "Nämnden har beslutat om skolnedläggning i Ekvik.")),
      .accepted(draft("kind: post", "Vi lägger ner mycket kärlek på maten i skolan.")),
      .accepted(draft("kind: post", "Bussen avgår klockan 8. Nedläggning av fiberkabel pågår på Storgatan.")),
      .accepted(draft("kind: reply\nsensitive: true", "Hej! Beslutet fattas i mars.")),
      .accepted("Nämnden har beslutat om skolnedläggning i Ekvik."),
    ]
  }
}
