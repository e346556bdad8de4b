import LintCore
import Segmentation

/// Finds links to pages of others that nobody has said to have checked.
public struct UnverifiedLink: Rule {
  /// Whether replies and comments are checked as posts are.
  public var replies = false

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "unverified-link", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Granska källan bakom länkar till andra.", en: "Check the source behind links to others."),
      rationale: Localized(
        sv: """
          En länk från kommunen läses som att ni står bakom det som finns där. Kontrollera att sidan är tillförlitlig \
          innan du länkar. Era egna webbplatser, myndigheter och sidor som policyn litar på behöver ingen granskning.
          """,
        en: """
          A link from a municipality is read as if it stood behind what is there. Check that the page is reliable before \
          you link to it. Your own sites, public authorities and sites that the policy trusts need no check.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Riktlinjer vid hantering av kommentarer"],
      examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "replies", \.replies,
        Localized(sv: "Granska länkar i svar och kommentarer också.", en: "Check links in replies and comments too."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent || replies && post.isDeclaredReply,
      post.draft.fields["source_checked"]?.bool != true
    else { return [] }
    let known = post.ownDomains(in: context).union(post.trustedDomains(in: context))
    return post.bodies.flatMap { prose in
      var seen: Set<String> = []
      return WebAddress.all(in: prose).compactMap { address -> Finding? in
        // A page is checked as a whole: one finding for each site.
        guard !known.contains(where: address.isWithin), seen.insert(address.host).inserted,
          !WebHost(address).isIn(Lexicon("public-domains"), of: context)
        else { return nil }
        return Finding(
          .unverified(address.host), at: prose.text.place(of: address.range), advice: .check,
          channel: prose.text.channel)
      }
    }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    post.addresses.isEmpty ? nil : post.fieldObstacle
  }
}

extension Post {
  /// Whether it is a reply or a comment, and has fields.
  fileprivate var isDeclaredReply: Bool { hasFields && (kind == "reply" || kind == "external_comment") }
}

extension Localized {
  fileprivate static func unverified(_ host: String) -> Self {
    Localized(
      sv: "”\(host)” är varken er egen eller en granskad källa. Läsaren litar på det ni länkar till.",
      en: "“\(host)” is neither your own nor a checked source. Readers trust what you link to.")
  }

  fileprivate static let check = Localized(
    sv: "Granska sidan och skriv source_checked: true, eller länka till en källa som ni vet är säker.",
    en: "Check the page and write source_checked: true, or link to a source that you know is safe.")
}

extension UnverifiedLink {
  private static func draft(_ fields: String, _ text: String) -> String { "---\n\(fields)\n---\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(draft("kind: post", "Så sover du bättre: ⟦https://sovbloggen.example/tio-knep⟧")),
      .flagged(draft("kind: ad\nsource_checked: false", "Läs mer på ⟦vinterdack.com/test⟧.")),
      .flagged(draft("kind: post\nkälla_granskad:", "Råd finns hos ⟦https://smhi.se.example/vader⟧")),
      .flagged(
        draft("kind: post", "Läs ⟦https://tips.example/a⟧ och sedan https://tips.example/b. Ring annars 1177.se.")),
      .flagged(draft("kind: event", "Anmäl dig [här](⟦https://biljett.example/42⟧).")),
      .accepted(draft("kind: post", "Läs mer på https://www.helsingborg.se/sova."), policy: "helsingborg"),
      .accepted(draft("kind: post\nsource_checked: true", "Så sover du bättre: https://sovbloggen.example/tio-knep")),
      .accepted(draft("kind: post", "Varning för halka: https://www.smhi.se/vader")),
      .accepted(draft("kind: post", "Råd om influensa finns på 1177.se och folkhalsomyndigheten.se.")),
      .accepted(draft("kind: post", "Mejla oss på kontakt@exempel.se.")),
      .accepted(draft("kind: reply", "Här kan du läsa mer: https://tips.example/a")),
      .accepted("Så sover du bättre: https://sovbloggen.example/tio-knep"),
    ]
  }
}
