import LintCore

/// Finds cues that flash by, and those that stay until readers wonder.
public struct CueDuration: Rule {
  /// For whom the captions are.
  var profile = CaptionProfile.offentlig

  public static var options: [RuleOption<Self>] {
    [.choice("profile", \.profile, CaptionProfile.summary)]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-duration",
      category: .captions,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Visa varje replik i en till sju sekunder.", en: "Show each cue for one to seven seconds."),
      rationale: Localized(
        sv:
          "En replik under en sekund hinner ögat inte hitta. En som står kvar läses en gång till, och då undrar man om något är fel.",
        en:
          "The eye cannot find a cue of less than a second. One that stays is read again, and readers wonder what is wrong."
      ),
      sources: ["SLU, Undertextning", "Newsroom, guide till textning 2022: 2–7 sekunder"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard profile.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    return captions.readingUnits.compactMap { unit in
      let limits = profile.duration
      // Times are written in thousandths.
      if unit.seconds < limits.lowerBound - 0.0005 {
        return Finding(
          .short(unit.seconds, limits.lowerBound), at: captions.visiblePlace(of: unit.cue), advice: .longer)
      }
      // Music goes on for as long as it goes on.
      guard unit.seconds > limits.upperBound + 0.0005, !captions.isOnlySound(unit.cue) else { return nil }
      return Finding(.long(unit.seconds, limits.upperBound), at: captions.visiblePlace(of: unit.cue), advice: .shorter)
    }
  }
}

extension Localized {
  fileprivate static func short(_ value: Double, _ limit: Double) -> Self {
    let time = exact(value)
    return Localized(
      sv: "Repliken visas i \(time.sv) sekunder. Under \(exact(limit).sv) hinner ögat inte hitta den.",
      en: "The cue is shown for \(time.en) seconds. Below \(exact(limit).en) the eye does not find it.")
  }

  fileprivate static func long(_ value: Double, _ limit: Double) -> Self {
    let time = exact(value)
    return Localized(
      sv: "Repliken står kvar i \(time.sv) sekunder. Efter \(exact(limit).sv) läser man om den.",
      en: "The cue stays for \(time.en) seconds. After \(exact(limit).en) people read it again.")
  }

  /// With as many decimals as it needs, so that 0.98 is not shown as 1.
  private static func exact(_ value: Double) -> Self {
    let hundredths = Int((min(value, 1e7) * 100).rounded())
    guard !hundredths.isMultiple(of: 10) else { return .seconds(value) }
    let decimals = String(hundredths % 100)
    let text = String(hundredths / 100) + "," + (decimals.count < 2 ? "0" : "") + decimals
    return Localized(sv: text, en: text.replacing(",", with: "."))
  }

  fileprivate static let longer = Localized(
    sv: "Låt den stå längre, eller slå ihop den med nästa.", en: "Let it stay longer, or join it with the next one.")

  fileprivate static let shorter = Localized(
    sv: "Dela den, eller ta bort den när det är sagt.", en: "Split it, or take it away when it has been said.")
}

extension CueDuration {
  static var examples: [Example] {
    [
      .flagged("WEBVTT\n\n00:00.500 --> 00:01.000\n⟦Hej!⟧\n", name: "hej.vtt"),
      .flagged("WEBVTT\n\n00:05.500 --> 00:16.000\n⟦Här kan du bada året runt.⟧\n", name: "bad.vtt"),
      .flagged("1\n00:00:01,000 --> 00:00:01,980\n⟦Tack.⟧\n", name: "tack.srt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:09,000\n⟦Det är en dröm som blir sann\natt få vara med här.⟧\n", name: "dröm.sv.srt"),
      .flagged(
        "1\n00:00:01,000 --> 00:00:05,000\n⟦Vi ses i parken.⟧\n\n2\n00:00:05,000 --> 00:00:09,500\nVi ses i parken.\n",
        name: "park.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:02,000\nTack.\n", name: "tack.srt"),
      .accepted(
        "1\n00:00:01,000 --> 00:00:08,000\nDet är en dröm som blir sann\natt få vara med här.\n", name: "dröm.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:41,000\n[lugn musik]\n", name: "musik.srt"),
      .accepted("WEBVTT\n\n00:01.000 --> 00:31.000\n♪ Stilla natt ♪\n", name: "kör.vtt"),
      .accepted(
        "1\n00:00:01,000 --> 00:00:01,600\nVi ses i parken.\n\n2\n00:00:01,600 --> 00:00:03,500\nVi ses i parken.\n",
        name: "park.srt"),
      .accepted("1\n00:00:03,000 --> 00:00:01,000\nEn replik som aldrig visas.\n", name: "fel.srt"),
    ]
  }
}
