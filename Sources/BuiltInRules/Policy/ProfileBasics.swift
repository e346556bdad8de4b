import LintCore
import Segmentation

/// Finds profiles that lack parts of the basic information that every account is to have.
public struct ProfileBasics: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "profile-basics", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Ge varje konto all basinformation, i presentationen eller på sidan som den länkar till.",
        en: "Give every account all basic information, in the bio or on the page that it links to."),
      rationale: Localized(
        sv: """
          Den som hittar kontot ska förstå vem som står bakom och vad det handlar om. Regler och kontaktuppgifter hör \
          också dit. Ryms inte allt i presentationen räcker en länk till en sida där resten står.
          """,
        en: """
          Those who find the account are to see who is behind it, what it is about, which rules hold and how to reach \
          you. Where the bio has no room for all, a link to a page with the rest is enough.
          """),
      sources: [
        "Stockholms stad, Policy för sociala medier (2020), basinformation",
        "Stockholms stad, Fastighetsnämndens svar på remiss om policy för sociala medier (2019)",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "profile") else { return [] }
    let profile = post.draft.fields["profile"]?.map ?? FieldMap()
    // What is on that page cannot be seen here.
    guard !profile.declares("link_in_bio") else { return [] }
    let missing = Part.allCases.filter { part in !Self.has(part, post, context) }
    guard !missing.isEmpty else { return [] }
    let bio = profile["bio"]
    let place = bio.flatMap { $0.isWritten ? $0.range : nil } ?? post.kindPlace
    return [Finding(.lacks(.series(missing.map(\.name))), at: place, advice: .addLink)]
  }

  /// A part of the basic information, named as in the table `profile-words`.
  fileprivate enum Part: String, CaseIterable {
    case sender, content, terms, contact, site
    case personalData = "personal-data"

    var name: Localized {
      switch self {
      case .sender: Localized(sv: "avsändare", en: "sender")
      case .content: Localized(sv: "innehåll", en: "content")
      case .terms: Localized(sv: "regler", en: "terms")
      case .contact: Localized(sv: "kontakt", en: "contact")
      case .site: Localized(sv: "webbplats", en: "website")
      case .personalData: Localized(sv: "personuppgifter", en: "personal data")
      }
    }
  }

  /// Whether the bio, the link or the draft's text has a part.
  private static func has(_ part: Part, _ post: Post, _ context: LintContext) -> Bool {
    let texts = post.texts.filter { $0.text.role == .body || $0.text.role == .field("profile.bio") }
    let kinds = texts.flatMap { $0.segments.entities.map(\.kind) }
    switch part {
    case .contact where kinds.contains(.email): return true
    case .site where kinds.contains(.link) || kinds.contains(.bareLink): return true
    default: break
    }
    let contents = texts.map { ContextText($0) }
    if part == .sender, let senders = context.policy?.senders,
      senders.contains(where: { name in
        contents.contains { $0.contains(name.composed.lowercased()) }
      })
    {
      return true
    }
    let lexicon = Lexicon("profile-words")
    return context.lexicons.keys(of: lexicon).contains { key in
      guard context.lexicons.firstField(of: key, in: lexicon) == part.rawValue else { return false }
      return contents.contains { $0.contains(key) }
    }
  }
}

extension Localized {
  fileprivate static func lacks(_ parts: Localized) -> Self {
    Localized(sv: "Profilen saknar uppgift om \(parts.sv).", en: "The profile says nothing of \(parts.en).")
  }

  fileprivate static let addLink = Localized(
    sv: "Skriv det i bio:, eller skriv link_in_bio: och adressen till en sida där det står.",
    en: "Write it in bio:, or write link_in_bio: and the address of a page that says it.")
}

extension ProfileBasics {
  private static func draft(_ profile: String, _ text: String = "Nytt konto.") -> String {
    "---\nkind: profile\nprofile:\n\(profile)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("  bio: ⟦Badet i Ekvik.⟧")),
      .flagged(draft("  bio: ⟦\"Ekviks kommun: livet i Ekvik\"⟧")),
      .flagged("---\nkind: ⟦profile⟧\n---\nNytt konto.\n"),
      .flagged(draft("  bio: ⟦Ekviks kommun. Tips om vad du kan göra. Kontakta oss på ekvik.example⟧\n  link_in_bio:")),
      .flagged(draft("  presentation: ⟦Stadens byggen. Allt du skriver blir allmän handling.⟧")),
      .accepted(draft("  bio: Badet i Ekvik.\n  link_in_bio: https://exempel.se/om-kontot")),
      .accepted(
        draft(
          """
            bio: >-
              Ekviks kommun berättar om livet i Ekvik. Det du skriver blir allmän handling. Frågor: kontakt@exempel.se.
              Mer om oss och hur vi hanterar personuppgifter: exempel.se/sociala-medier
          """)),
      .accepted(
        draft(
          "  bio: Ekviks kommun. Tips och nyheter från våra bad.",
          """
          Om sidan: håll god ton, allt du skriver blir allmän handling. Ring kontaktcenter. Läs på exempel.se om hur vi \
          hanterar personuppgifter.
          """)),
      .accepted("---\nkind: post\n---\nNu har vi ett nytt konto.\n"),
      .accepted("---\nkind: closure\nclosure: {reason: Kontot slås ihop.}\n---\nVi slutar.\n"),
      .accepted("Badet i Ekvik."),
    ]
  }
}
