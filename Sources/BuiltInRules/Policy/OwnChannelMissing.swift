import LintCore
import SourceText

/// Finds messages that are told in social media alone.
public struct OwnChannelMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "own-channel-missing", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Se till att budskapet också finns på er egen webbplats.",
        en: "See to it that the message is on your own site as well."),
      rationale: Localized(
        sv: """
          Alla har inte konto i sociala medier, och inlägg försvinner i flödet. Det som är viktigt ska också finnas på den \
          egna webbplatsen, och inlägget ska leda dit.
          """,
        en: """
          Not everybody has an account in social media, and posts vanish in the feed. What matters is to be on your own \
          site too, and the post is to lead there.
          """),
      sources: ["Göteborgs Stad, Göteborgs Stads Facebook och Instagram"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    // A newsletter and the web are channels of one's own.
    guard post.isDeclaredContent, !post.channels.contains(where: { $0 == .web || $0 == .newsletter }),
      post.kind != "newsletter"
    else { return [] }
    let own = post.ownDomains(in: context)
    if post.addresses.contains(where: { own.isEmpty || own.contains(where: $0.isWithin) }) { return [] }
    guard let page = post.draft.fields["also_at"], page.saysSomething else {
      return [Finding(.nowhereElse, at: post.place(ofField: "also_at"), advice: .linkOn(own))]
    }
    guard let host = page.text.flatMap(WebHost.init), !own.isEmpty, !own.contains(where: host.isWithin) else {
      return []
    }
    return [Finding(.elsewhere(host.name), at: page.range, advice: .linkOn(own))]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }
}

extension Localized {
  fileprivate static let nowhereElse = Localized(
    sv: "Budskapet finns bara i sociala medier. Alla som berörs är inte där.",
    en: "The message is only in social media. Not everybody concerned is there.")

  fileprivate static func elsewhere(_ host: String) -> Self {
    Localized(
      sv: "”\(host)” är inte en av era egna webbplatser. Budskapet ska också finnas hos er.",
      en: "“\(host)” is not one of your own sites. The message is to be with you as well.")
  }

  fileprivate static func linkOn(_ own: Set<String>) -> Self {
    let domain = own.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    return Localized(
      sv: "Länka till sidan\(domain.map { " på \($0)" } ?? ""), eller skriv also_at: och sidans adress.",
      en: "Link to the page\(domain.map { " on \($0)" } ?? ""), or write also_at: and the page’s address.")
  }
}

extension OwnChannelMissing {
  private static func draft(_ fields: String, _ text: String = "Nu öppnar tre nya värmestugor.") -> String {
    "---\n\(fields)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: ⟦goteborg-facebook⟧\nkind: post")),
      .flagged(draft("channels: ⟦[instagram]⟧\nmedia: [stuga.jpg]"), files: ["stuga.jpg"]),
      .flagged(draft("kind: post\n⟦also_at⟧:")),
      .flagged(draft("kind: ad\nfinns_även: ⟦nej⟧")),
      .flagged(draft("kind: ⟦event⟧", "Öppet hus i Majorna på lördag. Fråga oss på info@exempel.se")),
      .flagged(draft("account: goteborg-facebook\nalso_at: ⟦https://tidningen.example/stugor⟧"), policy: "goteborg"),
      .flagged(draft("account: ⟦goteborg-facebook⟧", "Läs mer på https://tidningen.example"), policy: "goteborg"),
      .accepted(draft("account: goteborg-facebook", "Läs mer på www.goteborg.se/stugor."), policy: "goteborg"),
      .accepted(draft("account: goteborg-facebook\nalso_at: https://goteborg.se/stugor"), policy: "goteborg"),
      .accepted(draft("account: goteborg-facebook", "Tre nya värmestugor öppnar: https://goteborg.se/varmestugor")),
      .accepted(draft("account: goteborg-facebook\nalso_at: https://goteborg.se/varmestugor")),
      .accepted(draft("kind: post\nalso_at: startsidan")),
      .accepted(draft("channels: [facebook, web]")),
      .accepted(draft("kind: newsletter")),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: question}")),
      .accepted("Nu öppnar tre nya värmestugor."),
    ]
  }
}
