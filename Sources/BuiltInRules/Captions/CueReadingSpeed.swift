import LintCore

/// Finds cues that vanish before most viewers have read them.
public struct CueReadingSpeed: Rule {
  /// For whom the captions are.
  var profile = CaptionProfile.offentlig

  public static var options: [RuleOption<Self>] {
    [.choice("profile", \.profile, CaptionProfile.summary)]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-reading-speed",
      category: .captions,
      severities: [.error, .warning],
      needs: .media,
      summary: Localized(
        sv: "Ge tid att läsa texten i filmen: högst 15 tecken i sekunden.",
        en: "Give time to read captions: at most 15 characters a second."),
      rationale: Localized(
        sv: """
          Den som läser ska hinna se bilden också. Över 15 tecken i sekunden hinner många inte med, över 20 nästan \
          ingen. Vi räknar tecken som de syns, med mellanslag och utan radbyten. En rad som står kvar räknas bara en gång.
          """,
        en: """
          Readers need time for the picture too. Over 15 characters a second many fall behind, over 20 nearly all. \
          Characters are counted as seen, with spaces and without line breaks. Lines that stay are counted once.
          """),
      sources: [
        "SLU, Undertextning: 5–6 sekunder för två fulla rader", "Begripsam och Afasiförbundet, lättläst textning: 10",
      ],
      examples: Self.examples)
  }

  /// Below this many characters a short cue is read at a glance.
  private static let glance = 25

  /// Creates the rule with its standard profile.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    return captions.readingUnits.compactMap { unit in
      let speed = Double(unit.characters) / unit.seconds
      guard speed > profile.speed, unit.seconds > 1 || unit.characters >= Self.glance else { return nil }
      return Finding(
        .tooFast(Int(speed.rounded()), limit: profile.speed),
        at: captions.visiblePlace(of: unit.cue), tier: speed > profile.highestSpeed ? 0 : 1,
        advice: .slower(characters: unit.characters, seconds: unit.seconds, speed: profile.speed))
    }
  }
}

extension Localized {
  fileprivate static func tooFast(_ speed: Int, limit: Double) -> Self {
    // A speed just over the limit is not to look as if it were within.
    let shown = max(speed, Int(limit) + 1)
    return Localized(
      sv: "Repliken ger \(shown) tecken i sekunden att läsa. Många hinner inte med.",
      en: "The cue gives \(shown) characters a second to read. Many fall behind.")
  }

  fileprivate static func slower(characters: Int, seconds: Double, speed: Double) -> Self {
    let needed = Localized.seconds((Double(characters) / speed * 10).rounded(.up) / 10)
    let room = Int(seconds * speed)
    return Localized(
      sv: "Visa den i \(needed.sv) sekunder, eller korta den till \(room) tecken.",
      en: "Show it for \(needed.en) seconds, or cut it to \(room) characters.")
  }
}

extension CueReadingSpeed {
  static var examples: [Example] {
    [
      .flagged(
        "1\n00:00:04,000 --> 00:00:06,000\n⟦Under arbetet går alla bussar\nvia Järnvägsgatan och torget.⟧\n",
        name: "buss.srt"),
      .flagged(
        "1\n00:00:04,000 --> 00:00:07,000\n⟦Följ skyltarna så hittar du\nrätt väg till biblioteket.⟧\n",
        name: "buss.sv.srt"),
      .flagged(
        "WEBVTT\n\n00:04.000 --> 00:05.500\n⟦Vi ses på torget på lördag.⟧\n", name: "torget.vtt"),
      .flagged(
        "WEBVTT\n\n00:04.000 --> 00:04.800\n⟦Kom till biblioteket klockan tolv.⟧\n", name: "torget.vtt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:04,000\nHej!\n\n2\n00:00:04,200 --> 00:00:06,000\n⟦<b>Tomten delar ut lyktor</b> till alla barn.⟧\n"
          .replacing("⟦<b>", with: "<b>⟦"), name: "jul.srt"),
      .accepted(
        "1\n00:00:04,000 --> 00:00:08,000\nUnder arbetet går alla bussar\nvia Järnvägsgatan och torget.\n",
        name: "buss.srt"),
      .accepted("1\n00:00:04,000 --> 00:00:04,700\nNej, absolut inte!\n", name: "nej.srt"),
      .accepted(
        "1\n00:00:01,000 --> 00:00:03,000\nDet är ett fint jobb.\n\n2\n00:00:03,000 --> 00:00:05,000\nDet är ett fint jobb.\nOch jag möter människor.\n",
        name: "jobb.srt"),
      .accepted(
        "WEBVTT\n\n00:01.000 --> 00:03.000\n<00:01.000><c>Vi</c><00:01.400><c> ses</c><00:02.000><c> på lördag.</c>\n",
        name: "torget.vtt"),
      .accepted(
        "1\n00:00:05,000 --> 00:00:03,000\nEn replik som aldrig visas har ingen hastighet alls.\n", name: "fel.srt"),
      .accepted("Under arbetet leds alla bussar om via Järnvägsgatan."),
    ]
  }
}
