import LintCore

/// Finds cues with more lines than fit under the picture.
public struct CueLineCount: Rule {
  /// The most lines of a cue.
  var maximum = 2

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max", \.maximum, in: 1...10,
        Localized(sv: "Så många rader får en replik ha.", en: "How many lines a cue may have."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-line-count",
      category: .captions,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Visa högst två rader text i taget i filmen.", en: "Show at most two lines of captions at a time."),
      rationale: Localized(
        sv: "Tre rader täcker det som ska synas, och den som läser hinner inte titta på bilden.",
        en: "Three lines cover what is to be seen, and readers have no time left to look at the picture."),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglig film", "SLU, Undertextning"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    return captions.cues.filter { $0.lines.count > maximum }.map { cue in
      Finding(
        Localized(
          sv: "Repliken har \(cue.lines.count) rader. Fler än \(maximum) skymmer bilden.",
          en: "The cue has \(cue.lines.count) lines. More than \(maximum) hide the picture."),
        at: captions.visiblePlace(of: cue),
        advice: Localized(
          sv: "Dela den i två repliker, eller skriv ihop raderna.", en: "Split it in two cues, or join the lines."))
    }
  }
}

extension CueLineCount {
  static var examples: [Example] {
    [
      .flagged(
        "1\n00:00:01,000 --> 00:00:06,000\n⟦Nu öppnar badet.\nDet blir fri entré\ntill den 1 juni.⟧\n", name: "bad.srt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:06.000\n⟦Nu öppnar badet.\nVi ses\ni juni!⟧\n", name: "bad.vtt"),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:06.000\n<v Anna>⟦Nu öppnar badet.\nDet blir fri entré.\nVi ses\ni juni!⟧\n",
        name: "bad.sv.vtt"),
      .flagged("1\n00:00:01,000 --> 00:00:06,000\n<i>⟦-Hej!\n-Hej hej!\n-Välkommen.⟧</i>\n", name: "bad.sv_SE.srt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:03,000\nHej!\n\n2\n00:00:03,500 --> 00:00:08,000\n{\\an8}⟦Här bor\nvåra äldre\noch trivs.⟧\n",
        name: "boende.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:06,000\nNu öppnar badet.\nDet blir fri entré.\n", name: "bad.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:06,000\nNu öppnar badet.\n \nDet blir fri entré.\n", name: "bad.srt"),
      .accepted(
        "WEBVTT\n\n00:01.000 --> 00:06.000\nNu öppnar badet.\nVi ses!\n\n00:06.500 --> 00:09.000\nHej då.\n",
        name: "bad.vtt"),
      .accepted("WEBVTT\n\nbadet\n00:01.000 --> 00:06.000\nNu öppnar badet.\nVi ses!\n", name: "bad.vtt"),
      .accepted("Rad ett.\nRad två.\nRad tre."),
    ]
  }
}
