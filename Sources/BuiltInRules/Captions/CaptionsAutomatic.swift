import LintCore

/// Finds films for which a program's captions are to do, and nobody has read them.
public struct CaptionsAutomatic: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-automatic",
      category: .captions,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Läs igenom automatisk text innan du publicerar.", en: "Read automatic captions before you publish."),
      rationale: Localized(
        sv:
          "Program hör fel på namn, platser, dialekter och siffror, och de hoppar över ljud. Den som inte hör har inget att jämföra med.",
        en:
          "Programs mishear names, places, dialects and numbers, and skip sounds. Those who cannot hear have nothing to compare with."
      ),
      sources: ["Newsroom, guide till textning 2022", "WCAG 1.2.2"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard let value = attachment.fields["auto_captions"], value.bool == true else { return nil }
      switch attachment.captionEvidence {
      // A file that is named has been read, and burned-in text has been seen.
      case .named, .burnedIn, .silent, .declined, .excused: return nil
      case .automatic, .beside, .embedded, .nothing: break
      }
      return Finding(
        Localized(
          sv: "Texten är automatisk. Namn, platser och siffror blir ofta fel, och det ser bara den som hör.",
          en: "The captions are automatic. Names, places and numbers are often wrong, and only hearers notice."),
        at: value.range,
        advice: Localized(
          sv: "Läs igenom och rätta den, och ange sedan filen: captions: film.sv.srt.",
          en: "Read and mend them, and then name the file: captions: film.sv.srt."))
    }
  }
}

extension CaptionsAutomatic {
  private static func draft(_ fields: String) -> String {
    "---\nmedia:\n  - file: bad.mp4\n    \(fields)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("auto_captions: ⟦true⟧"), files: ["bad.mp4"]),
      .flagged(draft("automatisk_textning: ⟦ja⟧"), files: ["bad.mp4"]),
      .flagged(draft("auto_captions: ⟦true⟧"), files: ["bad.mp4", "bad.sv.srt"]),
      .flagged(
        "---\nchannels: [instagram]\nmedia:\n  - file: bad.mov\n    auto_captions: ⟦true⟧\n---\nNu öppnar badet.\n",
        files: ["bad.mov"]),
      .flagged(
        "---\nmedia:\n  - file: https://film.exempel.se/bad.mp4\n    auto_captions: ⟦true⟧\n---\nNu öppnar badet.\n"),
      .accepted(draft("auto_captions: true\n    captions: bad.sv.srt"), files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("auto_captions: false\n    captions: bad.sv.srt"), files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("auto_captions: true\n    captions: burned-in"), files: ["bad.mp4"]),
      .accepted(draft("auto_captions: true"), files: ["bad.mp4 silent"]),
      .accepted("Automatisk textning: auto_captions: true"),
    ]
  }
}
