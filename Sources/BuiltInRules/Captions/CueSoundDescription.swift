import LintCore

/// Finds captions of a longer film that tell of no sound but speech.
public struct CueSoundDescription: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-sound-description",
      category: .captions,
      severities: [.info],
      needs: .media,
      scope: .post,
      summary: Localized(
        sv: "Skriv ut ljud som betyder något: [applåder], [musik].",
        en: "Write out sounds that matter: [applause], [music]."),
      rationale: Localized(
        sv:
          "Den som inte hör ska också få veta när publiken applåderar, en klocka ringer eller musiken börjar. En film på mer än en minut har oftast något sådant.",
        en:
          "Those who cannot hear should also know of applause, a bell or music. In a film of more than a minute there is mostly some."
      ),
      sources: ["WCAG 1.2.2", "WCAG F8: textning som utelämnar tal eller viktiga ljud"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Shorter films than this, in seconds, may well have no sound but speech.
  private static let shortest = 60.0

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions, let first = captions.cues.first(where: { !$0.lines.isEmpty }) else { return [] }
    let length = captions.film?.seconds ?? captions.cues.reduce(0) { max($0, $1.end) }
    guard length > Self.shortest, !captions.cues.contains(where: captions.hasSound) else { return [] }
    return [
      Finding(
        Localized(
          sv: "Texten nämner inga ljud i en film på \(Localized.moment(length)) minuter.",
          en: "The captions tell of no sounds in a film of \(Localized.moment(length)) minutes."),
        at: captions.visiblePlace(of: first),
        advice: Localized(
          sv: "Hörs något som betyder något, skriv det inom hakparentes: ”[applåder]”, ”[lugn musik]”.",
          en: "If something is heard that matters, write it in square brackets: “[applause]”, “[calm music]”."))
    ]
  }
}

extension CueSoundDescription {
  private static func captions(_ first: String, _ last: String, end: String = "01:10") -> String {
    "1\n00:00:01,000 --> 00:00:04,000\n\(first)\n\n2\n00:\(end),000 --> 00:\(end),900\n\(last)\n"
  }

  static var examples: [Example] {
    [
      .flagged(captions("⟦Välkommen hit!⟧", "Tack för i dag."), name: "invigning.srt"),
      .flagged(captions("⟦Nu klipper vi bandet.⟧", "Tack alla.", end: "02:30"), name: "invigning.sv.srt"),
      .flagged(
        captions("⟦Välkommen hit!⟧", "Tack för i dag.", end: "00:40"), files: ["fest.mp4 75s"], name: "fest.sv.srt"),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n⟦Nu startar loppet.⟧\n\n01:30.000 --> 01:33.000\nI mål!\n", name: "lopp.vtt"
      ),
      .flagged("WEBVTT\n\n1\n01:00:00.000 --> 01:00:04.000\n<v Anna>⟦Vi är framme.⟧</v>\n", name: "resa.sv.vtt"),
      .accepted(captions("Välkommen hit!", "[applåder]"), name: "invigning.srt"),
      .accepted(captions("Välkommen hit!", "(skratt)"), name: "invigning.srt"),
      .accepted(captions("♪", "Tack för i dag."), name: "invigning.srt"),
      .accepted(captions("Välkommen hit!", "Tack för i dag.", end: "00:45"), name: "kort.srt"),
      .accepted(captions("Välkommen hit!", "Tack.", end: "01:00"), files: ["kort.mp4 58s"], name: "kort.srt"),
      .accepted("Välkommen hit!"),
    ]
  }
}
