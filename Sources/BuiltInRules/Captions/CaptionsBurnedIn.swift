import LintCore

/// Finds films whose captions are only part of the picture.
public struct CaptionsBurnedIn: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-burned-in",
      category: .captions,
      severities: [.info],
      needs: .metadata,
      summary: Localized(
        sv: "Lämna in texten som fil hellre än inbränd i filmen.",
        en: "Hand in captions as a file rather than burned in."),
      rationale: Localized(
        sv: """
          Inbränd text går inte att förstora, översätta eller läsa med punktskrift. Den som störs av den kan inte stänga \
          av den. Där kanalen inte tar emot en textfil är den ändå bättre än ingen.
          """,
        en: """
          Burned-in captions cannot be made larger, translated or read in Braille, and cannot be switched off. Where \
          the channel takes no caption file they are still better than none.
          """),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglig film", "Svenska kyrkan, textning av film"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    // Where no channel takes a file there is nothing else to do.
    let refuses = post.channels.filter { context.channels[$0]?.captions == nil }
    if !post.channels.isEmpty, refuses.count == post.channels.count { return [] }
    return post.attachments.compactMap { attachment in
      guard case .burnedIn(let value) = attachment.captionEvidence, attachment.facts.captionFiles.isEmpty else {
        return nil
      }
      return Finding(
        Localized(
          sv: "Texten är inbränd, så ingen kan förstora den, stänga av den eller läsa den med punktskrift.",
          en: "The captions are burned in, so nobody can enlarge them, switch them off or read them in Braille."),
        at: value.range,
        advice: Localized(
          sv: "Lämna in en textfil också där kanalen tar emot den.",
          en: "Hand in a caption file too where the channel takes one."))
    }
  }
}

extension CaptionsBurnedIn {
  private static func draft(_ captions: String, channels: String = "facebook", file: String = "bad.mp4") -> String {
    "---\nchannels: [\(channels)]\nmedia:\n  - file: \(file)\n    captions: \(captions)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("⟦burned-in⟧"), files: ["bad.mp4"]),
      .flagged(draft("⟦inbränd⟧", channels: "web"), files: ["bad.mp4"]),
      .flagged(draft("⟦burned-in⟧", channels: "instagram, linkedin"), files: ["bad.mp4"]),
      .flagged(draft("⟦'burned-in'⟧", channels: "youtube"), files: ["bad.mp4"]),
      .flagged("---\nmedia:\n  - fil: bad.mp4\n    textning: ⟦inbränt⟧\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
      .accepted(draft("bad.sv.srt"), files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("burned-in", channels: "instagram"), files: ["bad.mp4"]),
      .accepted(draft("burned-in", channels: "tiktok, threads"), files: ["bad.mp4"]),
      .accepted(draft("burned-in"), files: ["bad.mp4", "bad.sv_SE.srt"]),
      .accepted(draft("none\n    reason: no-speech"), files: ["bad.mp4"]),
    ]
  }
}
