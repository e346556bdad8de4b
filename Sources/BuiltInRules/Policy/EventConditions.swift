import LintCore
import Segmentation

/// Finds events that do not meet what an account asks of them: free, open to all, and arranged together with the
/// organisation.
public struct EventConditions: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "event-conditions", category: .policy, severities: [.error], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Dela bara evenemang som uppfyller kontots villkor.",
        en: "Share only events that meet the account's conditions."),
      rationale: Localized(
        sv: """
          Det som kommunen delar ska alla kunna gå på. Evenemang som kostar, bara är för medlemmar eller som någon annan \
          ordnar på egen hand hör hemma i arrangörens kanaler.
          """,
        en: """
          What the municipality shares, all must be able to go to. Events that cost money, are for members only, or are \
          arranged by somebody else alone belong in the organiser's channels.
          """),
      sources: ["Göteborgs Stad, Göteborgs Stads Facebook och Instagram"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent, let conditions = post.account(in: context)?.eventConditions else { return [] }
    let event = post.draft.fields["event"]?.map
    guard event != nil || post.kind == "event" else { return [] }
    let findings = declared(post, event ?? FieldMap(), conditions)
    return findings + post.bodies.flatMap { contradictions(in: $0, post, conditions) }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    post.kind == "event" ? post.accountObstacle(in: context) : nil
  }

  /// Conditions that the fields deny or do not answer.
  private func declared(_ post: Post, _ event: FieldMap, _ conditions: Account.EventConditions) -> [Finding] {
    let asked = [
      ("free", Localized(sv: "gratis", en: "free"), conditions.isFree),
      ("open", Localized(sv: "öppet för alla", en: "open to all"), conditions.isOpen),
      (
        "co_organiser", Localized(sv: "ordnat tillsammans med kommunen", en: "arranged with the municipality"),
        conditions.isCoOrganised
      ),
    ].filter(\.2)
    var findings: [Finding] = []
    var missing: [(String, Localized, Bool)] = []
    for condition in asked {
      guard let value = event[condition.0], let isMet = value.bool else {
        missing.append(condition)
        continue
      }
      if !isMet { findings.append(Finding(.denied(condition.1), at: value.range, advice: .elsewhere)) }
    }
    if !missing.isEmpty {
      findings.append(
        Finding(
          .unanswered(.series(missing.map(\.1))), at: post.place(ofField: "event"), advice: .answer(missing.map(\.0)))
      )
    }
    return findings
  }

  /// Words that say otherwise than the conditions: a price, or that it is for some only.
  private func contradictions(in prose: Prose, _ post: Post, _ conditions: Account.EventConditions) -> [Finding] {
    guard post.language == "sv" else { return [] }
    var hasPrice = !conditions.isFree
    var hasCircle = !conditions.isOpen
    var findings: [Finding] = []
    for sentence in prose.segments.sentences {
      let words = EventWords(sentence, of: prose)
      if !hasPrice, let words = words.price {
        hasPrice = true
        findings.append(finding(Localized.costs, words, in: prose))
      }
      if !hasCircle, let words = words.closedCircle {
        hasCircle = true
        findings.append(finding(Localized.notForAll, words, in: prose))
      }
    }
    return findings
  }

  private func finding(_ message: (String) -> Localized, _ words: ClosedRange<Int>, in prose: Prose) -> Finding {
    let range = prose.place(ofWords: words)
    return Finding(
      message(prose.text[range]), at: prose.text.place(of: range), advice: .elsewhere, channel: prose.text.channel)
  }
}

extension Localized {
  fileprivate static func denied(_ condition: Localized) -> Self {
    Localized(
      sv: "Evenemanget är inte \(condition.sv), och kontot delar bara sådana.",
      en: "The event is not \(condition.en), and the account shares only such.")
  }

  fileprivate static func unanswered(_ conditions: Localized) -> Self {
    Localized(
      sv: "Det står inte om evenemanget är \(conditions.sv).",
      en: "It is not said whether the event is \(conditions.en).")
  }

  fileprivate static func answer(_ keys: [String]) -> Self {
    let list = keys.map { "\($0): true" }.joined(separator: ", ")
    return Localized(sv: "Skriv event: {\(list)} om det stämmer.", en: "Write event: {\(list)} if that is so.")
  }

  fileprivate static let elsewhere = Localized(
    sv: "Låt arrangören berätta om det i sina kanaler, eller rätta uppgiften.",
    en: "Let the organiser tell of it in their channels, or correct what is said.")

  fileprivate static func costs(_ words: String) -> Self {
    Localized(
      sv: "”\(words)”: det här ser ut att kosta, och kontot delar bara det som är gratis.",
      en: "“\(words)”: this seems to cost money, and the account shares only what is free.")
  }

  fileprivate static func notForAll(_ words: String) -> Self {
    Localized(
      sv: "”\(words)”: det här är inte öppet för alla, och det kräver kontot.",
      en: "“\(words)”: this is not open to all, which the account requires.")
  }
}
