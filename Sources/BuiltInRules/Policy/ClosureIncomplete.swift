import LintCore
import Segmentation

/// Finds accounts that are to be closed without a word on why, where to go, and for how long they stay.
public struct ClosureIncomplete: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "closure-incomplete", category: .policy, severities: [.error], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Berätta varför kontot avslutas, vart följarna ska vända sig och hur länge det ligger kvar.",
        en: "Say why the account is closed, where followers are to go and how long it stays up."),
      rationale: Localized(
        sv: """
          Den som har följt kontot ska inte bli stående. Berätta varför kontot avslutas, vart följarna kan vända \
          sig och hur länge det går att läsa.
          """,
        en: """
          Those who have followed the account are not to be left standing. A closure needs a reason, another place or \
          somebody to contact, and a day until which it can be read.
          """),
      sources: ["Stockholms stad, Fastighetsnämndens svar på remiss om policy för sociala medier (2019)"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "closure") else { return [] }
    let closure = post.draft.fields["closure"]?.map ?? FieldMap()
    let text = ClosureText(post, context)
    var missing: [(name: Localized, key: String)] = []
    if !closure.declares("reason"), !text.hasReason { missing.append((.whyClosed, "reason")) }
    if !closure.declares("refer_to"), !text.hasAlternative { missing.append((.whereTo, "refer_to")) }
    if !closure.declares("keep_until"), !text.hasEnd { missing.append((.howLong, "keep_until")) }
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        .incomplete(.series(missing.map(\.name))), at: post.kindPlace,
        advice: .complete(missing.map(\.key).joined(separator: ", ")))
    ]
  }
}

/// What the text of a closure tells, where the fields do not.
private struct ClosureText {
  private let texts: [ContextText]
  private let phrases: [String: [String]]
  private let hasContact: Bool
  private let hasDate: Bool

  init(_ post: Post, _ context: LintContext) {
    texts = post.bodies.map { ContextText($0) }
    let lexicon = Lexicon("closure-words")
    var phrases: [String: [String]] = [:]
    for key in context.lexicons.keys(of: lexicon) {
      phrases[context.lexicons.firstField(of: key, in: lexicon) ?? "", default: []].append(key)
    }
    self.phrases = phrases
    hasContact = post.bodies.contains { prose in
      prose.segments.entities.contains { [.link, .bareLink, .email, .mention].contains($0.kind) }
    }
    hasDate = post.bodies.contains { EventText($0).hasDate }
  }

  var hasReason: Bool { has("reason") }
  var hasAlternative: Bool { hasContact || has("alternative") }
  var hasEnd: Bool { hasDate && has("end") }

  private func has(_ kind: String) -> Bool {
    phrases[kind, default: []].contains { phrase in texts.contains { $0.contains(phrase) } }
  }
}

extension Localized {
  fileprivate static let whyClosed = Localized(sv: "varför", en: "why")
  fileprivate static let whereTo = Localized(sv: "vart följarna kan gå", en: "where followers are to go")
  fileprivate static let howLong = Localized(sv: "hur länge det ligger kvar", en: "how long it stays up")

  fileprivate static func incomplete(_ parts: Localized) -> Self {
    Localized(
      sv: "Kontot avslutas, men det står inte \(parts.sv).",
      en: "The account is closed, but it does not say \(parts.en).")
  }

  fileprivate static func complete(_ keys: String) -> Self {
    Localized(
      sv: "Berätta det för följarna, och fyll i under closure: \(keys).",
      en: "Tell followers, and fill in under closure: \(keys).")
  }
}

extension ClosureIncomplete {
  private static func draft(_ closure: String, _ text: String = "Vi slutar uppdatera den här sidan.") -> String {
    "---\nkind: ⟦closure⟧\n\(closure)\n---\n\(text)\n"
  }

  private static func complete(_ closure: String, _ text: String = "Vi slutar uppdatera den här sidan.") -> String {
    "---\nkind: closure\n\(closure)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("account: stockholm-facebook")),
      .flagged(draft("closure: {reason: Sidorna slås ihop.}")),
      .flagged(draft("closure: {reason: Sidorna slås ihop., refer_to: https://start.stockholm}")),
      .flagged(draft("closure: {refer_to: https://start.stockholm, keep_until: 2027-03-31}")),
      .flagged(draft("closure: {reason: , refer_to: , keep_until: }")),
      .flagged(draft("account: stockholm-facebook", "Tack för de här åren! Nu stänger vi sidan den 1 mars.")),
      .accepted(
        complete(
          "closure:\n  reason: Sidorna slås ihop.\n  refer_to: https://start.stockholm\n  keep_until: 2027-03-31")),
      .accepted(
        complete("avslut: {skäl: Sidorna slås ihop., hänvisa_till: start.stockholm, ligger_kvar_till: tills vidare}")),
      .accepted(
        complete(
          "account: stockholm-facebook",
          """
          Vi slutar med sidan, eftersom få läser den. Följ oss i stället på start.stockholm. Inläggen ligger kvar till \
          den 31 mars 2027.
          """)),
      .accepted(
        complete(
          "closure: {refer_to: redaktion@exempel.se, keep_until: 2027-03-31}", "Sidan stängs på grund av få följare.")),
      .accepted("---\nkind: post\n---\nBadet stänger för säsongen.\n"),
      .accepted("---\nkind: profile\nprofile: {bio: Stockholms stad}\n---\nNytt konto.\n"),
      .accepted("Vi slutar uppdatera den här sidan."),
    ]
  }
}
