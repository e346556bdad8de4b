import LintCore

/// Finds lines that are longer than viewers take in at a glance.
public struct CueLineLength: Rule {
  /// For whom the captions are.
  var profile = CaptionProfile.offentlig

  public static var options: [RuleOption<Self>] {
    [.choice("profile", \.profile, CaptionProfile.summary)]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-line-length",
      category: .captions,
      severities: [.warning, .info],
      needs: .media,
      summary: Localized(
        sv: "Skriv högst 42 tecken på en textrad i filmen, helst 37.",
        en: "Write at most 42 characters in a caption line, preferably 37."),
      rationale: Localized(
        sv: """
          En lång rad hinner ögat inte läsa utan att lämna bilden. På en telefon blir den liten eller får sin \
          radbrytning på fel ställe. Varje tecken som syns räknas, också mellanslag.
          """,
        en: """
          The eye cannot read a long line without leaving the picture. On a phone it turns small or breaks in the \
          wrong place. Characters are counted as seen, with spaces and without codes.
          """),
      sources: [
        "Stockholms stad, varumärkesmanual: Tillgänglig film", "SLU, Undertextning",
        "Västra Götalandsregionen, Den läsvänliga undertexten", "Begripsam och Afasiförbundet, lättläst textning",
      ],
      examples: Self.examples)
  }

  /// Creates the rule with its standard profile.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    return captions.cues.flatMap { cue in cue.lines.compactMap { finding($0, in: captions) } }
  }

  private func finding(_ line: Range<Int>, in captions: CaptionTrack) -> Finding? {
    // No line with fewer bytes has more characters.
    guard line.count > profile.advisedLineLength else { return nil }
    let count = captions.characters(in: line)
    guard count > profile.advisedLineLength else { return nil }
    let isLong = count > profile.lineLength
    let limit = isLong ? profile.lineLength : profile.advisedLineLength
    return Finding(
      Localized(
        sv: "Raden har \(count) tecken. Över \(limit) är svårt att hinna läsa i filmen.",
        en: "The line has \(count) characters. Over \(limit) is hard to read in time."),
      at: captions.place(of: line), tier: isLong ? 0 : 1,
      advice: Localized(
        sv: "Dela den på två rader där en ny tanke börjar, eller stryk ord.",
        en: "Split it in two lines where a new thought begins, or cut words."))
  }
}
