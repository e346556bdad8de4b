import LintCore

/// Finds films whose content is only seen, and that nothing in the post tells of.
public struct AudioDescriptionMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "audio-description-missing",
      category: .captions,
      severities: [.warning, .info],
      needs: .metadata,
      summary: Localized(
        sv: "Berätta i ord vad en film utan tal visar.", en: "Tell in words what a film without speech shows."),
      rationale: Localized(
        sv: """
          Den som är blind hör ingenting av en film med bara bilder, textskyltar eller musik. En rad i inlägget räcker: \
          Syntolkning, och sedan vad som händer.
          """,
        en: """
          Blind people get nothing of a film with only pictures, text or music. A line in the post is enough: \
          Syntolkning, and then what happens.
          """),
      sources: [
        "WCAG 1.2.1 och 1.2.5", "Göteborgs stad, Tillgänglighet i sociala medier: Syntolkning sist i inlägget",
        "Stockholms stad, varumärkesmanual: Tillgänglig film",
      ],
      wcag: ["1.2.1", "1.2.3", "1.2.5"],
      examples: Self.examples)
  }

  /// A text of so many words may well tell what is seen.
  private static let tellingText = 40
  /// An alt text of so many bytes tells something.
  fileprivate static let tellingAlt = 15

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let films = post.attachments.filter { $0.isJudgedFilm && $0.isOnlySeen && !$0.isDescribed }
    guard !films.isEmpty, post.kind != "moderation",
      !post.hasLine(beginningWith: ["syntolkning", "bildbeskrivning", "filmbeskrivning", "audio description"])
    else { return [] }
    let words = post.bodies.map(\.segments.words.count).max() ?? 0
    // A story shows none of the draft's text.
    let mayTell = words >= Self.tellingText && post.kind != "story"
    return films.map { film in
      Finding(
        mayTell ? .perhaps(film.path ?? "") : .missing(film.path ?? ""), at: film.filePlace, tier: mayTell ? 1 : 0,
        advice: .describe)
    }
  }
}

extension Attachment {
  /// Whether nothing is said in it, as far as the file or the draft tells.
  fileprivate var isOnlySeen: Bool {
    let reason = fields["reason"]?.text
    return facts.hasSound == false || reason == "no-speech" || reason == "music-only"
  }

  /// Whether a field tells what is seen.
  fileprivate var isDescribed: Bool {
    if isDecorative { return true }
    if let field = fields["audio_description"], field.bool == true || field.text?.isEmpty == false { return true }
    return (alt?.text?.utf8.count ?? 0) >= AudioDescriptionMissing.tellingAlt
  }
}

extension Localized {
  fileprivate static func missing(_ name: String) -> Self {
    Localized(
      sv: "I filmen ”\(name)” sägs ingenting, och inlägget berättar inte vad den visar.",
      en: "Nothing is said in the film “\(name)”, and the post does not tell what it shows.")
  }

  fileprivate static func perhaps(_ name: String) -> Self {
    Localized(
      sv: "I filmen ”\(name)” sägs ingenting. Kontrollera att inlägget berättar vad den visar.",
      en: "Nothing is said in the film “\(name)”. Check that the post tells what it shows.")
  }

  fileprivate static let describe = Localized(
    sv: "Skriv sist i inlägget: ”Syntolkning:” och vad som händer, eller fyll i audio_description.",
    en: "Write last in the post: “Syntolkning:” and what happens, or fill in audio_description.")
}

extension AudioDescriptionMissing {
  private static func draft(_ body: String = "Titta vad fint det blev!", _ fields: String = "rights: own") -> String {
    "---\nmedia:\n  - file: park.mp4\n    \(fields)\n---\n\(body)\n"
  }

  private static func flagged(_ text: String, _ file: String) -> Example {
    .flagged(text.replacing("file: park.mp4", with: "file: ⟦park.mp4⟧"), files: [file])
  }

  static var examples: [Example] {
    [
      flagged(draft(), "park.mp4 silent"),
      flagged(draft("Nu är parken klar.", "captions: none\n    reason: music-only"), "park.mp4"),
      flagged(draft("Nu är parken klar.", "captions: none\n    reason: no-speech"), "park.mp4"),
      flagged(draft("Nu är parken klar.", "alt: Parken"), "park.mp4 silent"),
      flagged(draft("Nu är parken klar.", "audio_description: false"), "park.mp4 silent"),
      flagged(
        draft(
          "Nu är parken klar, och vi är så glada över att få visa den. Här finns plats för både lek och vila, och vi hoppas att alla ska trivas. På lördag inviger vi den med musik och fika. Välkommen klockan tolv, och ta gärna med dig en filt att sitta på."
        ), "park.mp4 silent"),
      .accepted(draft("Nu är parken klar.\n\nSyntolkning: Barn gungar under höga träd."), files: ["park.mp4 silent"]),
      .accepted(
        draft("Nu är parken klar.", "audio_description: Barn gungar under höga träd."), files: ["park.mp4 silent"]),
      .accepted(draft("Nu är parken klar.", "alt: Barn gungar under höga träd."), files: ["park.mp4 silent"]),
      .accepted(draft(), files: ["park.mp4"]),
      .accepted(draft("Följ mötet.", "captions: none\n    reason: live"), files: ["park.mp4"]),
      .accepted(draft("Samma sak som texten.", "captions: none\n    reason: media-alternative"), files: ["park.mp4"]),
    ]
  }
}
