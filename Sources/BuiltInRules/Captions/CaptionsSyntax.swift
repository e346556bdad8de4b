import LintCore

/// Finds what is wrong with how a caption file is written. Whoever reads the file reports for it.
public struct CaptionsSyntax: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-syntax",
      category: .captions,
      severities: [.error, .warning],
      needs: .media,
      summary: Localized(
        sv: "Rätta textfilen där spelare tappar repliker.", en: "Mend the caption file where players lose cues."),
      rationale: Localized(
        sv: """
          En spelare säger inget om en replik som den inte kan läsa: den hoppar över den. Felet syns först när någon \
          som behöver texten tittar på filmen.
          """,
        en: """
          A player says nothing of a cue that it cannot read: it skips it. The fault shows only when someone who needs \
          the captions watches the film.
          """),
      sources: ["WebVTT, W3C", "SubRip saknar standard: så som spelare läser det"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  /// Nothing of its own: whoever reads the file reports for it.
  public func check(_ post: Post, in context: LintContext) -> [Finding] { [] }
}

extension CaptionsSyntax {
  static var examples: [Example] {
    [
      .flagged("1\n⟦00:01,5 -> 00:03⟧\nVälkommen hit!\n", name: "bad.srt"),
      .flagged(
        "WEBVTT\n\n⟦00:00:01,000 --> 00:00:03,000⟧\nVälkommen hit!\n",
        fixed: "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nVälkommen hit!\n", name: "bad.vtt"),
      .flagged("⟦1⟧\n00:00:01,000 --> 00:00:03,000\nVälkommen hit!\n", name: "bad.vtt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:03,000\nVälkommen\n\n⟦till badet!⟧\n\n2\n00:00:04,000 --> 00:00:06,000\nHej då.\n",
        name: "bad.srt"),
      .flagged("1\n⟦00:00:05,000 --> 00:00:03,000⟧\nVälkommen hit!\n", name: "bad.srt"),
      .flagged(
        "1\n⟦00:00:01.000 --> 00:00:03.000⟧\nHej!\n\n2\n00:00:04.000 --> 00:00:06.000\nHej då.\n",
        fixed: "1\n00:00:01,000 --> 00:00:03,000\nHej!\n\n2\n00:00:04,000 --> 00:00:06,000\nHej då.\n", name: "bad.srt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:03.000\nVad roligt! ⟦<skratt>⟧\n", name: "kul.vtt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:03.000 ⟦align:middle⟧\nHej!\n", name: "hej.vtt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:03,000\nHej!\n\n⟦3⟧\n00:00:04,000 --> 00:00:06,000\nHej då.\n", name: "hej.srt"),
      .flagged("⟦WEBVTT⟧\n\n00:01.000 --> 00:03.000\nHej!\n", name: "hej.srt"),
      .flagged("⟦Välkommen hit!⟧\n", name: "text.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:03,000\nHej!\n\n2\n00:00:04,000 --> 00:00:06,000\nHej då.", name: "hej.srt"),
      .accepted(
        "0\n00:00:01,000 --> 00:00:03,000\nHej!\n\n\n1\n00:00:04,000 --> 00:00:06,000\nHej då.\n\n\n", name: "hej.srt"),
      .accepted(
        "WEBVTT\nKind: captions\nLanguage: sv\n\nNOTE Granskad av Anna\n\nSTYLE\n::cue { color: white }\n\n1\n00:01.000 --> 00:03.000 align:start position:0%\n<v Anna>Hej!\n",
        name: "hej.vtt"),
      .accepted(
        "1\n00:00:01,000 --> 00:00:03,000 X1:40 X2:600 Y1:20 Y2:50\n{\\an8}<font color=\"red\">Hej!</font>\n",
        name: "hej.srt"),
      .accepted("WEBVTT\n\n00:01.000 --> 00:03.000\nVi handlar på H&M & Ica.\n", name: "hej.vtt"),
      .accepted("1\n00:00:01,000 --> 00:00:03,000\nÖppet 10:00 - 11:00, 3 > 2 <3\n", name: "hej.srt"),
      .accepted("00:01,5 -> 00:03\nVälkommen hit!"),
    ]
  }
}
