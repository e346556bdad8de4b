import LintCore
import SourceText

/// Finds films with sound that nobody who cannot hear can follow.
///
/// What is looked for, in this order: what the draft declares, a film without sound, a caption track in the film, a caption
/// file beside it or in the folders `captions` and `subs`, captions that the channel makes. Captions inside the stream of
/// pictures (CEA-608) are not looked for.
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
    guard post.kind != "moderation" else { return [] }
    return post.attachments.filter(\.isJudgedFilm).compactMap { film in
      switch film.captionEvidence {
      case .declined(_, "live"?), .excused("live"):
        return Finding(.live, at: film.fields.entry("reason")?.value.range ?? film.filePlace, tier: 1)
      case .nothing:
        let name = film.path ?? ""
        return Finding(.missing(name), at: film.filePlace, advice: film.looked)
      // Whether a reason is valid, whether a named file is there, and what the channel makes of speech, other rules say.
      case .named, .burnedIn, .declined, .excused, .silent, .embedded, .beside, .automatic: return nil
      }
    }
  }
}

extension Attachment {
  /// What was looked for and where, and what to write.
  fileprivate var looked: Localized {
    let name = path ?? ""
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    guard markup == nil || !isInline else {
      return Localized(
        sv:
          "Texta filmen, och lägg till <track kind=\"captions\" src=\"\(stem).sv.vtt\" srclang=\"sv\"> i video-elementet.",
        en:
          "Caption the film, and add <track kind=\"captions\" src=\"\(stem).sv.vtt\" srclang=\"sv\"> to the video element."
      )
    }
    // A film on the web, or one that could not be opened, has not been looked into.
    guard facts.state == .found else {
      return Localized(
        sv: "Utkastet säger inget om textning. Skriv captions: och filens namn, burned-in, eller none med reason.",
        en: "The draft says nothing of captions. Write captions: and the file’s name, burned-in, or none with a reason."
      )
    }
    return Localized(
      sv: "Varken filmen, utkastet eller mappen har någon text. Lägg ”\(stem).sv.srt” bredvid, eller fyll i captions.",
      en: "Neither film, draft nor folder has captions. Put “\(stem).sv.srt” beside it, or fill in captions.")
  }
}

extension Localized {
  fileprivate static func missing(_ name: String) -> Self {
    Localized(
      sv: "Filmen ”\(name)” är inte textad. Den som inte hör, eller har ljudet av, kan inte följa med.",
      en: "The film “\(name)” has no captions. Those who cannot hear, or have the sound off, cannot follow it.")
  }

  fileprivate static let live = Localized(
    sv: "Direktsändningen behöver ingen text nu, men texta filmen om den ligger kvar efteråt.",
    en: "The live broadcast needs no captions now, but caption the film if it stays up afterwards.")
}

extension CaptionsMissing {
  static var examples: [Example] {
    [
      .flagged("---\nmedia:\n  - file: ⟦spolning.mov⟧\n---\nVi spolar isen.\n", files: ["spolning.mov"]),
      .flagged("---\nmedia: [⟦bad.mp4⟧]\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
      .flagged("---\nmedia:\n  - file: ⟦https://film.exempel.se/bad.mp4⟧\n---\nNu öppnar badet.\n"),
      .flagged(
        "---\nmedia:\n  - file: ⟦bad.mp4⟧\n    auto_captions: false\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
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
      .accepted("---\nmedia:\n  - file: bad.mp4\n---\nNu öppnar badet.\n", files: ["bad.mp4 silent"]),
      .accepted("---\nmedia:\n  - file: Bad.mp4\n---\nNu öppnar badet.\n", files: ["Bad.mp4", "bad_sv.vtt"]),
      .accepted("---\nmedia:\n  - file: bad.mp4\n    auto_captions: true\n---\nNu öppnar badet.\n", files: ["bad.mp4"]),
      .accepted("---\nmedia:\n  - file: bad.jpg\n    alt: Badet.\n---\nNu öppnar badet.\n", files: ["bad.jpg"]),
    ]
  }
}
