import LintCore

/// Finds comments in the threads of others.
public struct ExternalThread: Rule {
  /// Channels in which comments to others are welcome as long as they are not about something sensitive.
  public var allowedIn: [String] = []

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "external-thread", category: .policy, severities: [.error, .warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Gå som regel inte in i andras trådar.", en: "As a rule, do not take part in the threads of others."),
      rationale: Localized(
        sv: """
          I andras flöden styr ni varken tonen eller vem som läser. En laddad diskussion blir lätt större när kommunen \
          går in i den. Svara hellre i era egna kanaler.
          """,
        en: """
          In the feeds of others you decide neither the tone nor who reads, and a loaded discussion easily grows when the \
          municipality joins it. Rather answer in your own channels.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Tonalitet"], examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .strings(
        "allowed_in", \.allowedIn,
        Localized(
          sv: "Kanaler där det går bra att kommentera hos andra när ämnet inte är känsligt.",
          en: "Channels in which commenting elsewhere is fine when the subject is not sensitive."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "external_comment") else { return [] }
    if post.draft.fields["sensitive"]?.bool == true {
      return [Finding(.loaded, at: post.kindPlace, tier: 0, advice: .answerAtHome)]
    }
    let isAllowed = !post.channels.isEmpty && post.channels.allSatisfy { allowedIn.contains($0.rawValue) }
    return isAllowed ? [] : [Finding(.elsewhere, at: post.kindPlace, tier: 1, advice: .answerAtHome)]
  }
}

extension Localized {
  fileprivate static let loaded = Localized(
    sv: "Gå inte in i en laddad diskussion i andras flöden. Där styr ni inte tonen.",
    en: "Do not join a loaded discussion in the feeds of others. You do not set the tone there.")

  fileprivate static let elsewhere = Localized(
    sv: "Det här är en kommentar i andras flöde. Som regel går ni inte in där.",
    en: "This is a comment in somebody else’s feed. As a rule you do not take part there.")

  fileprivate static let answerAtHome = Localized(
    sv: "Svara i er egen kanal, eller stäm av med redaktionen först.",
    en: "Answer in your own channel, or talk to the editors first.")
}

extension ExternalThread {
  private static func draft(_ fields: String) -> String {
    "---\n\(fields)\n---\nHej! Så här ligger det till med skolvägen.\n\nVänliga hälsningar\nKarim, trafikplanerare\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("channels: [facebook]\nkind: ⟦external_comment⟧")),
      .flagged(draft("kind: ⟦external_comment⟧\nsensitive: true")),
      .flagged(draft("channels: [linkedin]\nkind: ⟦external_comment⟧\nsensitive: false")),
      .flagged(draft("typ: ⟦extern_kommentar⟧\nkänsligt: ja")),
      .flagged(draft("account: helsingborg-facebook\nkind: ⟦external_comment⟧\ncrisis: true")),
      .accepted(draft("channels: [facebook]\nkind: reply\nsensitive: true")),
      .accepted(draft("channels: [facebook]\nkind: post\nsensitive: true")),
      .accepted(draft("kind: moderation\nmoderation: {action: hidden, reason: hot}")),
      .accepted(draft("channels: [linkedin]")),
      .accepted("Vi går inte in i andras trådar."),
    ]
  }
}
