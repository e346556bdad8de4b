import LintCore
import SourceText

/// Finds films with sound that nobody who cannot hear can follow.
///
/// What is looked for, in this order: a declaration that there are captions, a declared reason why there need be none, a
/// caption track in the film, a film without sound, a caption file beside the film.
public struct CaptionsMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-missing",
      category: .captions,
      severities: [.error, .info],
      needs: .media,
      summary: Localized(sv: "Texta all film med tal eller ljud.", en: "Caption all film with speech or sound."),
      rationale: Localized(
        sv: """
          Den som är döv eller hör dåligt kan annars inte ta del av filmen. Många andra ser film i telefonen utan ljud. \
          Inspelad film ska vara textad enligt lagen om tillgänglighet till digital offentlig service.
          """,
        en: """
          People who are deaf or hard of hearing cannot follow the film otherwise. Many others watch on a phone \
          without sound. Swedish law on accessible public services asks for captions on recorded film.
          """),
      sources: [
        "WCAG 1.2.2", "Lagen (2018:1937) om tillgänglighet till digital offentlig service",
        "Helsingborgs stad, strategi för sociala medier",
      ],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      guard attachment.facts.kind == .video, attachment.facts.state != .missing else { return nil }
      switch verdict(on: attachment) {
      case .captioned: return nil
      case .live: return Finding(.live, at: attachment.captionsPlace, tier: 1)
      case .missing(let looked):
        return Finding(.missing(attachment.path ?? ""), at: attachment.file?.range ?? attachment.range, advice: looked)
      }
    }
  }

  private enum Verdict {
    case captioned
    case live
    case missing(Localized)
  }

  private func verdict(on attachment: Attachment) -> Verdict {
    let reason = attachment.fields["reason"]?.text
    switch attachment.fields["captions"]?.text {
    case "none"? where reason == "live": return .live
    // Whether a reason is valid, and whether a named file is there, other rules say.
    case "none"?: return reason == nil ? .missing(.none) : .captioned
    case .some: return .captioned
    case nil: break
    }
    if reason == "live" { return .live }
    if reason != nil || attachment.facts.hasCaptionTrack == true || attachment.facts.hasSound == false {
      return .captioned
    }
    if !attachment.facts.captionFiles.isEmpty { return .captioned }
    return .missing(.looked(for: attachment.path ?? ""))
  }
}

extension Attachment {
  fileprivate var captionsPlace: Range<ByteOffset> { fields.entry("reason")?.value.range ?? file?.range ?? range }
}

extension Localized {
  fileprivate static func missing(_ name: String) -> Self {
    Localized(
      sv: "Filmen ”\(name)” är inte textad. Den som inte hör, eller har ljudet av, kan inte följa med.",
      en: "The film “\(name)” has no captions. Those who cannot hear, or have the sound off, cannot follow it.")
  }

  /// What was looked for, and what to write.
  fileprivate static func looked(for name: String) -> Self {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return Localized(
      sv:
        "Lägg \(stem).sv.srt bredvid filmen, eller skriv captions: och filens namn, burned-in, eller none med reason.",
      en:
        "Put \(stem).sv.srt beside the film, or write captions: and the file's name, burned-in, or none with a reason.")
  }

  fileprivate static let none = Localized(
    sv:
      "Du har skrivit captions: none. Texta filmen, eller skriv reason: no-speech, music-only eller media-alternative.",
    en: "You wrote captions: none. Caption the film, or write reason: no-speech, music-only or media-alternative.")

  fileprivate static let live = Localized(
    sv: "Direktsändningen behöver ingen text nu, men texta filmen om den ligger kvar efteråt.",
    en: "The live broadcast needs no captions now, but caption the film if it stays up afterwards.")
}

extension CaptionsMissing {
  static var examples: [Example] {
    [
      .flagged("---\nmedia:\n  - file: ⟦spolning.mov⟧\n---\nVi spolar isen.\n", files: ["spolning.mov"]),
      .flagged("---\nmedia: [⟦bad.mp4⟧]\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
      .flagged("---\nmedia:\n  - file: ⟦bad.mp4⟧\n    captions: none\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
      .flagged("---\nmedia:\n  - file: ⟦bad.mp4⟧\n---\nNu öppnar badet.\n", files: ["bad.mp4", "badet.srt"]),
      .flagged(
        "---\nmedia:\n  - file: mote.mp4\n    captions: none\n    reason: ⟦live⟧\n---\nFölj mötet direkt.\n",
        files: ["mote.mp4"]),
      .accepted("---\nmedia:\n  - file: bad.mp4\n---\nNu öppnar badet.\n", files: ["bad.mp4", "bad.srt"]),
      .accepted("---\nmedia:\n  - file: bad.mp4\n---\nNu öppnar badet.\n", files: ["bad.mp4", "bad.sv_SE.srt"]),
      .accepted(
        "---\nmedia:\n  - file: bad.mp4\n    captions: undertext.vtt\n---\nNu öppnar badet.\n",
        files: ["bad.mp4", "undertext.vtt"]),
      .accepted("---\nmedia:\n  - file: bad.mp4\n    captions: burned-in\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
      .accepted(
        "---\nmedia:\n  - file: bad.mp4\n    captions: none\n    reason: music-only\n---\nNu öppnar badet.\n",
        files: ["bad.mp4"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n    alt: Badet.\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
    ]
  }
}
