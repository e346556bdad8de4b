import LintCore

/// Finds cues that cover each other, come in the wrong order, or follow so closely that they flicker.
public struct CueTiming: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-timing",
      category: .captions,
      severities: [.error, .info],
      needs: .media,
      summary: Localized(
        sv: "Låt replikerna komma en i taget och i ordning.", en: "Let cues come one at a time and in order."),
      rationale: Localized(
        sv: """
          När två repliker visas samtidigt täcker de varandra, eller så hoppar texten. En paus på under 80 \
          millisekunder syns bara som ett blink.
          """,
        en: """
          Two cues at the same time cover each other, or the text jumps. A pause of less than 80 milliseconds only \
          shows as a flicker.
          """),
      sources: ["WebVTT, W3C", "Netflix, Timed Text Style Guide: två bildrutor mellan repliker"],
      examples: Self.examples)
  }

  /// The shortest pause that shows as one, in seconds: two frames of 25 a second.
  private static let shortestPause = 0.08

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    let cues = captions.cues.filter { $0.end > $0.start && !$0.lines.isEmpty }
    return zip(cues, cues.dropFirst()).compactMap { previous, cue in
      finding(cue, after: previous, in: captions)
    }
  }

  private func finding(
    _ cue: CaptionTrack.Cue, after previous: CaptionTrack.Cue, in captions: CaptionTrack
  ) -> Finding? {
    let place = captions.visiblePlace(of: cue)
    // Times are written in thousandths; what differs by less comes of reckoning.
    let pause = cue.start - previous.end
    if cue.start < previous.start - 0.0005 { return Finding(.order, at: place, advice: .sort) }
    if pause < -0.0005 {
      // Who sets the place of one of them means them to be seen together.
      guard cue.isPlaced == previous.isPlaced, !cue.isPlaced else { return nil }
      return Finding(.overlap(-pause), at: place, advice: .noOverlap(captions, cue, previous))
    }
    guard pause > 0.0005, pause < Self.shortestPause - 0.0005 else { return nil }
    return Finding(.flicker(Int((pause * 1000).rounded())), at: place, tier: 1, advice: .noGap)
  }
}

extension Localized {
  fileprivate static let order = Localized(
    sv: "Repliken börjar före den som står ovanför i filen. En del spelare hoppar då över den.",
    en: "The cue begins before the one above it in the file. Some players skip it then.")

  fileprivate static let sort = Localized(
    sv: "Sortera replikerna efter tid, och rätta tiden om den är fel.",
    en: "Sort the cues by time, and mend a wrong time.")

  fileprivate static func overlap(_ value: Double) -> Self {
    let time = seconds(max(value, 0.1))
    return Localized(
      sv:
        "Repliken börjar \(time.sv) \(time.sv == "1" ? "sekund" : "sekunder") innan den förra är slut, så de täcker varandra.",
      en:
        "The cue begins \(time.en) \(time.en == "1" ? "second" : "seconds") before the last one ends, so they cover each other."
    )
  }

  fileprivate static func noOverlap(
    _ captions: CaptionTrack, _ cue: CaptionTrack.Cue, _ previous: CaptionTrack.Cue
  ) -> Self {
    cue.start == previous.start
      ? Localized(
        sv: "Talar två samtidigt: skriv dem i samma replik, med talstreck på var sin rad.",
        en: "If two speak at once, write them in one cue, with a dash on a line each.")
      : Localized(sv: "Avsluta den förra när den här börjar.", en: "End the last one when this one begins.")
  }

  fileprivate static func flicker(_ milliseconds: Int) -> Self {
    Localized(
      sv: "Det är bara \(milliseconds) millisekunder sedan förra repliken. Det syns som ett blink.",
      en: "It is only \(milliseconds) milliseconds since the last cue. That shows as a flicker.")
  }

  fileprivate static let noGap = Localized(
    sv: "Låt replikerna följa direkt på varandra, eller lämna minst 80 millisekunder.",
    en: "Let the cues follow at once, or leave at least 80 milliseconds.")
}

extension CueTiming {
  private static let first = "1\n00:00:01,000 --> 00:00:04,000\nNu öppnar badet.\n\n"

  static var examples: [Example] {
    [
      .flagged(first + "2\n00:00:03,000 --> 00:00:06,000\n⟦Välkommen hit!⟧\n", name: "bad.srt"),
      .flagged(first + "2\n00:00:00,500 --> 00:00:00,900\n⟦Hej!⟧\n", name: "bad.srt"),
      .flagged(first + "2\n00:00:04,040 --> 00:00:06,000\n⟦Välkommen hit!⟧\n", name: "bad.srt"),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:04.000\nNu öppnar badet.\n\n00:03.500 --> 00:06.000\n⟦Välkommen hit!⟧\n",
        name: "bad.vtt"),
      .flagged(
        "WEBVTT\n\n00:01.000 --> 00:04.000\nHej!\n\n00:01.000 --> 00:04.000\n⟦Hej hej!⟧\n", name: "bad.vtt"),
      .accepted(first + "2\n00:00:04,000 --> 00:00:06,000\nVälkommen hit!\n", name: "bad.srt"),
      .accepted(first + "2\n00:00:04,080 --> 00:00:06,000\nVälkommen hit!\n", name: "bad.srt"),
      .accepted(
        "WEBVTT\n\n00:01.000 --> 00:04.000\nNu öppnar badet.\n\n00:03.500 --> 00:06.000 line:0\nSkylt: Öppet\n",
        name: "bad.vtt"),
      .accepted(first + "2\n00:00:02,000 --> 00:00:03,000\n{\\an8}Skylt: Öppet\n", name: "bad.srt"),
      .accepted(first + "2\n00:00:09,000 --> 00:00:08,000\nVälkommen hit!\n", name: "bad.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:04,000\nNu öppnar badet.\n", name: "bad.srt"),
    ]
  }
}
