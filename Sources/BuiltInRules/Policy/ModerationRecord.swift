import LintCore

/// Finds comments that were hidden or removed without a record of it.
public struct ModerationRecord: Rule {
  /// Whether comments that are only hidden need a screenshot and a registration as removed ones do.
  public var hiddenToo = true

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "moderation-record", category: .policy, severities: [.warning], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Skriv skäl, skärmdump och diarienummer när en kommentar döljs eller tas bort.",
        en: "Give reason, screenshot and registration when a comment is hidden or removed."),
      rationale: Localized(
        sv: """
          En kommentar till kommunen är en allmän handling. Den som tar bort en ska kunna visa vad som stod där och varför.
          """,
        en: """
          A comment to a municipality is a public record. Those who hide or remove one must be able to show what it said \
          and why it could not stay.
          """),
      sources: ["Helsingborgs stad, Strategi för sociala medier (2023), Dölja eller ta bort kommentar"],
      examples: Self.examples)
  }

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "hidden_too", \.hiddenToo,
        Localized(
          sv: "Begär skärmdump och diarienummer också för kommentarer som bara döljs.",
          en: "Ask for screenshot and registration also for comments that are only hidden."))
    ]
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclared(as: "moderation") || post.draft.fields["moderation"]?.map != nil else { return [] }
    let record = post.draft.fields["moderation"]?.map ?? FieldMap()
    let isHidden = record["action"]?.text == "hidden"
    var missing: [(name: Localized, key: String)] = []
    if !record.declares("reason") { missing.append((Localized(sv: "skäl", en: "reason"), "reason")) }
    if hiddenToo || !isHidden {
      if !record.declares("screenshot") {
        missing.append((Localized(sv: "skärmdump", en: "screenshot"), "screenshot"))
      }
      if !record.declares("registration") {
        missing.append((Localized(sv: "diarienummer", en: "registration number"), "registration"))
      }
    }
    guard !missing.isEmpty else { return [] }
    let place = post.draft.fields.entry("kind") == nil ? post.place(ofField: "moderation") : post.kindPlace
    return [
      Finding(
        .incomplete(isHidden, .series(missing.map(\.name))), at: place,
        advice: .complete(missing.map(\.key).joined(separator: ", ")))
    ]
  }
}

extension Localized {
  fileprivate static func incomplete(_ isHidden: Bool, _ parts: Localized) -> Self {
    Localized(
      sv: "Kommentaren \(isHidden ? "döljs" : "tas bort") utan \(parts.sv). Det ska gå att visa vad som hände.",
      en: "The comment is \(isHidden ? "hidden" : "removed") without \(parts.en). It must be possible to show why.")
  }

  fileprivate static func complete(_ keys: String) -> Self {
    Localized(
      sv: "Ta en skärmdump, registrera den och fyll i under moderation: \(keys).",
      en: "Take a screenshot, register it and fill in under moderation: \(keys).")
  }
}

extension ModerationRecord {
  private static func draft(_ fields: String) -> String {
    "---\n\(fields)\n---\nVi tog bort en kommentar under inlägget om simskolan.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("kind: ⟦moderation⟧")),
      .flagged(draft("kind: ⟦moderation⟧\nmoderation: {action: removed, reason: hot}")),
      .flagged(draft("kind: ⟦moderation⟧\nmoderation: {action: hidden, screenshot: k.png, registration: KS 2026/12}")),
      .flagged(draft("typ: ⟦moderering⟧\nmoderering: {åtgärd: dold, skäl: spam}")),
      .flagged(draft("kind: ⟦moderation⟧\nmoderation: {action: removed, reason: hot, screenshot: k.png}")),
      .flagged(draft("kind: ⟦moderation⟧\nmoderation: {action: removed, screenshot: , registration: saknas}")),
      .accepted(
        draft(
          "kind: moderation\nmoderation: {action: removed, reason: hot, screenshot: k.png, registration: KS 2026/1}")
      ),
      .accepted(
        draft(
          "typ: moderering\nmoderering: {åtgärd: dold, skäl: påhopp, skärmdump: k.png, diarienummer: KS 2026/7}")),
      .accepted(draft("kind: post\ntitle: Varför vi tar bort kommentarer")),
      .accepted(draft("kind: reply\nin_reply_to: {comment_type: abuse}")),
      .accepted("Vi tog bort en kommentar under inlägget om simskolan."),
    ]
  }
}
