import LintCore
import Segmentation

/// Finds posts for nobody in particular.
public struct AudienceMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "audience-missing", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(sv: "Ange vilka inlägget är till för.", en: "Say whom the post is for."),
      rationale: Localized(
        sv: """
          Den som skriver för alla når få. Med en bestämd läsare i tankarna blir det lättare att välja innehåll, kanal \
          och tid.
          """,
        en: """
          Those who write for everybody reach few. With a certain reader in mind it is easier to choose what to include, \
          which channel fits and when to publish.
          """),
      sources: [
        "Stockholms stad, Kommunikationsstrategi för en smart och uppkopplad stad, avsnitt 3",
        "Helsingborgs stad, Strategi för sociala medier (2023), Målgrupp",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent else { return [] }
    let place = post.place(ofField: "audience")
    guard let audience = post.draft.fields["audience"], audience.saysSomething else {
      return [Finding(.noAudience, at: place, advice: .nameThem)]
    }
    // In a crisis all are the audience.
    guard !post.isCrisis else { return [] }
    let named = audience.list.compactMap(\.text).flatMap(\.groups)
    guard let first = named.first, named.allSatisfy({ Self.isGeneral($0, context) }) else { return [] }
    return [Finding(.tooGeneral(first), at: place, advice: .nameThem)]
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? { post.fieldObstacle }

  private static func isGeneral(_ group: String, _ context: LintContext) -> Bool {
    context.lexicons.contains(group.composed.lowercased(), in: Lexicon("general-audiences"))
  }
}

extension String {
  /// The groups that a text names: `alla, även besökare`.
  fileprivate var groups: [String] {
    guard utf8.count <= 2000 else { return [self] }
    return split(separator: ",").map { part in
      let trimmed = part.drop(while: \.isWhitespace)
      return String(trimmed.reversed().drop { $0.isWhitespace || $0 == "." || $0 == "!" }.reversed())
    }.filter { !$0.isEmpty }
  }
}

extension Localized {
  fileprivate static let noAudience = Localized(
    sv: "Inlägget har ingen målgrupp. Den avgör vad som är viktigt att ta med.",
    en: "The post has no audience. It decides what is important to include.")

  fileprivate static func tooGeneral(_ group: String) -> Self {
    Localized(
      sv: "”\(group)” är för brett som målgrupp. Ingen känner sig tilltalad av det som är till för alla.",
      en: "“\(group)” is too broad an audience. Nobody feels addressed by what is for everybody.")
  }

  fileprivate static let nameThem = Localized(
    sv: "Skriv audience: och vilka som har nytta av inlägget, till exempel vårdnadshavare eller boende i Råå.",
    en: "Write audience: and who is helped by the post, for example guardians or people who live in Råå.")
}

extension AudienceMissing {
  private static func draft(_ fields: String) -> String {
    "---\n\(fields)\n---\nNu kan du söka plats i sommarens simskola.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: ⟦helsingborg-facebook⟧\ngoal: aktivera")),
      .flagged(draft("kind: post\naudience: ⟦alla⟧")),
      .flagged(draft("kind: ad\naudience: ⟦[allmänheten]⟧")),
      .flagged(draft("kind: post\nmålgrupp: ⟦Alla invånare⟧")),
      .flagged(draft("kind: event\n⟦audience⟧: []")),
      .flagged(draft("kind: post\naudience: ⟦alla, allmänheten⟧")),
      .flagged(draft("kind: post\naudience: ⟦todo⟧")),
      .accepted(draft("kind: post\naudience: [barnfamiljer i Helsingborg]")),
      .accepted(draft("kind: post\naudience: [alla, vårdnadshavare]")),
      .accepted(draft("kind: post\nmålgrupp: alla som cyklar till jobbet")),
      .accepted(draft("kind: post\ncrisis: true\naudience: alla")),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: question}")),
      .accepted(draft("kind: closure\nclosure: {reason: Kontot slås ihop.}")),
      .accepted("Nu kan du söka plats i sommarens simskola."),
    ]
  }
}
