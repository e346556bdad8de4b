import LintCore

/// Finds captions that stop long before the film, go on after it, or leave a long hole.
public struct CueCoverage: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-coverage",
      category: .captions,
      severities: [.warning, .info],
      needs: .media,
      summary: Localized(
        sv: "Texta hela filmen, inte bara början.", en: "Caption the whole film, not only its beginning."),
      rationale: Localized(
        sv: """
          En textfil som slutar mitt i filmen är ofta gjord för en äldre klippning, eller så blev textningen aldrig \
          klar. Den som inte hör missar då resten.
          """,
        en: """
          A caption file that ends in the middle of the film was often made for an older cut, or never finished. Those \
          who cannot hear then miss the rest.
          """),
      sources: ["WCAG 1.2.2", "WCAG F8: textning som utelämnar tal eller viktiga ljud"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// The least part of a film that captions reach.
  private static let leastPart = 0.7
  /// A shorter rest than this many seconds may well be a logotype.
  private static let shortRest = 3.0
  /// A hole of more seconds than this is asked about: few films are silent for so long without a word of why.
  private static let longHole = 20.0
  /// How many seconds captions may outlast the film: cuts are rounded.
  private static let tolerance = 1.0

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    let shown = captions.cues.filter { $0.end > $0.start && !$0.lines.isEmpty }
    return end(of: shown, in: captions) + longestHole(of: shown, in: captions)
  }

  private func end(of shown: [CaptionTrack.Cue], in captions: CaptionTrack) -> [Finding] {
    guard let length = captions.film?.seconds, length > 0 else { return [] }
    guard let last = shown.max(by: { $0.end < $1.end }) else { return [] }
    let place = captions.visiblePlace(of: last)
    if last.end > length + Self.tolerance {
      return [Finding(.after(last.end, length), at: place, advice: .otherCut)]
    }
    guard last.end < length * Self.leastPart, length - last.end >= Self.shortRest, !captions.isOnlySound(last) else {
      return []
    }
    return [Finding(.before(last.end, length), at: place, advice: .goOn)]
  }

  /// The longest stretch without captions between two cues, where it is long and no cue says what is heard.
  private func longestHole(of shown: [CaptionTrack.Cue], in captions: CaptionTrack) -> [Finding] {
    let ordered = shown.sorted { $0.start < $1.start }
    guard var previous = ordered.first else { return [] }
    var longest: (cue: CaptionTrack.Cue, seconds: Double)?
    for cue in ordered.dropFirst() {
      let hole = cue.start - previous.end
      if hole > max(longest?.seconds ?? 0, Self.longHole), !captions.isOnlySound(previous) {
        longest = (previous, hole)
      }
      if cue.end > previous.end { previous = cue }
    }
    return longest.map { hole in
      [
        Finding(
          .hole(from: hole.cue.end, to: hole.cue.end + hole.seconds), at: captions.visiblePlace(of: hole.cue), tier: 1,
          advice: .fill)
      ]
    } ?? []
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    guard let captions = post.captions, captions.film?.seconds == nil else { return nil }
    return Localized(
      sv: "Filmens längd är inte känd. Lägg filmen bredvid textfilen, med samma namn.",
      en: "The film's length is not known. Put the film beside the caption file, with the same name.")
  }
}

extension Localized {
  fileprivate static func before(_ end: Double, _ length: Double) -> Self {
    Localized(
      sv: "Texten slutar vid \(moment(end)), men filmen håller på till \(moment(length)).",
      en: "The captions end at \(moment(end)), but the film goes on to \(moment(length)).")
  }

  fileprivate static func after(_ end: Double, _ length: Double) -> Self {
    Localized(
      sv: "Texten håller på till \(moment(end)), men filmen slutar vid \(moment(length)).",
      en: "The captions go on to \(moment(end)), but the film ends at \(moment(length)).")
  }

  fileprivate static func hole(from start: Double, to end: Double) -> Self {
    Localized(
      sv: "Det finns ingen text mellan \(moment(start)) och \(moment(end)).",
      en: "There are no captions between \(moment(start)) and \(moment(end)).")
  }

  fileprivate static let fill = Localized(
    sv: "Säger någon något där, texta det. Hörs bara ljud, skriv det: ”[musik]”.",
    en: "If somebody speaks there, caption it. If there is only sound, say so: “[music]”.")

  fileprivate static let goOn = Localized(
    sv: "Texta resten. Hörs bara musik, skriv det en gång: ”[musik]”.",
    en: "Caption the rest. If there is only music, say so once: “[music]”.")

  fileprivate static let otherCut = Localized(
    sv: "Kontrollera att texten hör till den här klippningen.", en: "Check that the captions belong to this cut.")
}

extension CueCoverage {
  private static func captions(from first: String, then second: String, at start: String) -> String {
    "1\n00:00:00,500 --> 00:00:03,500\n\(first)\n\n2\n00:00:\(start) --> 00:00:50,000\n\(second)\n"
  }

  private static func captions(to end: String, _ text: String) -> String {
    "1\n00:00:00,500 --> 00:00:03,500\nHär bor Chili.\n\n2\n00:00:04,000 --> 00:00:\(end)\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(captions(to: "08,000", "⟦Hon besöker sex boenden.⟧"), files: ["chili.mp4 34s"], name: "chili.sv.srt"),
      .flagged(captions(to: "18,800", "⟦Hon besöker sex boenden.⟧"), files: ["chili.mp4 12s"], name: "chili.sv.srt"),
      .flagged(captions(to: "09,000", "⟦Hon är vårdhund.⟧"), files: ["chili.mov 20s"], name: "chili.srt"),
      .flagged(
        "WEBVTT\n\n00:00.500 --> 00:05.000\n⟦Hon är vårdhund.⟧\n", files: ["chili.mp4 20s"], name: "chili.sv.vtt"),
      .flagged(
        "WEBVTT\n\n00:00.500 --> 00:25.000\n⟦Hon är vårdhund.⟧\n", files: ["chili.mp4 20s"], name: "chili_sv.vtt"),
      .flagged(captions(from: "⟦Här bor Chili.⟧", then: "Hon är vårdhund.", at: "45,000"), name: "chili.srt"),
      .accepted(captions(from: "Här bor Chili.", then: "Hon är vårdhund.", at: "22,000"), name: "chili.srt"),
      .accepted(captions(from: "[stilla musik]", then: "Hon är vårdhund.", at: "45,000"), name: "chili.srt"),
      .accepted(captions(to: "08,000", "Hon besöker sex boenden."), files: ["chili.mp4 10s"], name: "chili.sv.srt"),
      .accepted(captions(to: "10,800", "Hon besöker sex boenden."), files: ["chili.mp4 10s"], name: "chili.sv.srt"),
      .accepted(captions(to: "08,000", "[musik]"), files: ["chili.mp4 34s"], name: "chili.sv.srt"),
      .accepted(captions(to: "08,000", "Hon är vårdhund."), files: ["park.mp4 34s"], name: "chili.sv.srt"),
      .accepted(captions(to: "08,000", "Hon är vårdhund."), name: "chili.sv.srt"),
      .accepted("1\n00:00:00,500 --> 00:00:02,000\nHej!\n", files: ["hej.mp4 4s"], name: "hej.srt"),
    ]
  }
}
