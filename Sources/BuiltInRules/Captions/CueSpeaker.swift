import LintCore

/// Finds dialogue in which only one of two speakers has a dash.
public struct CueSpeaker: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-speaker",
      category: .captions,
      severities: [.info],
      needs: .media,
      summary: Localized(
        sv: "Sätt talstreck på båda raderna när två personer talar.",
        en: "Put a dash on both lines when two people speak."),
      rationale: Localized(
        sv:
          "Strecken visar vem som säger vad. Med bara ett streck ser den första raden ut att höra till förra repliken.",
        en: "The dashes show who says what. With one dash only, the first line looks as if it belonged to the last cue."
      ),
      sources: ["SLU, Undertextning", "Netflix, Timed Text Style Guide, svenska"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    return captions.cues.compactMap { cue in
      guard cue.lines.count == 2, captions.hasDash(cue.lines[1]), !captions.hasDash(cue.lines[0]),
        captions.endsSentence(cue.lines[0]), !captions.isOnlySound(cue)
      else { return nil }
      return Finding(
        Localized(
          sv: "Bara den andra talaren har talstreck. Då syns det inte att två personer talar.",
          en: "Only the second speaker has a dash. It does not show that two people speak."),
        at: captions.place(of: cue.lines[1]),
        advice: Localized(
          sv: "Sätt samma streck först på båda raderna.", en: "Put the same dash first on both lines."))
    }
  }
}

extension CaptionTrack {
  /// Whether a line begins with a dash and then words.
  fileprivate func hasDash(_ line: Range<Int>) -> Bool {
    let bytes = text.utf8[line]
    let isLong = bytes.starts(with: [0xE2, 0x80, 0x93]) || bytes.starts(with: [0xE2, 0x80, 0x94])
    guard isLong || bytes.first == 0x2D else { return false }
    // Two hyphens are a dash in the text, and a number after one is negative.
    let rest = bytes.dropFirst(isLong ? 3 : 1).drop { $0 == 0x20 }
    guard let next = rest.first else { return false }
    return next != 0x2D && !(0x30...0x39).contains(next)
  }

  /// Whether a line ends a sentence, so that what follows is not its continuation.
  fileprivate func endsSentence(_ line: Range<Int>) -> Bool {
    [0x2E, 0x21, 0x3F].contains(text.utf8[line.upperBound - 1])
  }
}

extension CueSpeaker {
  private static func cue(_ text: String) -> String { "1\n00:00:00,500 --> 00:00:05,000\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(cue("Får man ha med hund?\n⟦-Ja, om den är kopplad.⟧"), name: "hund.srt"),
      .flagged(cue("Hej!\n⟦- Hej hej!⟧"), name: "hej.srt"),
      .flagged(cue("Vad gör du?\n⟦– Jag planterar lökar.⟧"), name: "lök.sv.srt"),
      .flagged(cue("<i>När öppnar ni?</i>\n<i>⟦-Klockan tio.⟧</i>"), name: "tid.srt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:04.000\nDet var roligt.\n⟦— Ja, verkligen.⟧\n", name: "roligt.vtt"),
      .accepted(cue("-Får man ha med hund?\n-Ja, om den är kopplad."), name: "hund.srt"),
      .accepted(cue("-Ja, det tycker jag.\nVi kommer gärna igen."), name: "hund.srt"),
      .accepted(cue("Vi bygger en park\n– den största i staden."), name: "park.srt"),
      .accepted(cue("I natt blir det kallt.\n-5 grader i Boden."), name: "kallt.srt"),
      .accepted(cue("– som blir den största\ni hela kommunen."), name: "park.srt"),
      .accepted("Får man ha med hund?\n-Ja, om den är kopplad."),
    ]
  }
}
