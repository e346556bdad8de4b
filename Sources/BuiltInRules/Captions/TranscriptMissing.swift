import LintCore

/// Finds sound without a text that says the same.
public struct TranscriptMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "transcript-missing",
      category: .captions,
      severities: [.error],
      needs: .metadata,
      summary: Localized(
        sv: "Lämna en textversion av poddar och ljudklipp.", en: "Give a transcript of podcasts and sound clips."),
      rationale: Localized(
        sv:
          "Den som är döv eller hör dåligt har inget annat än texten. En textversion går dessutom att söka i och läsa på bussen.",
        en:
          "People who are deaf or hard of hearing have nothing but the text. A transcript can also be searched and read on the bus."
      ),
      sources: ["WCAG 1.2.1", "Lagen (2018:1937) om tillgänglighet till digital offentlig service"],
      wcag: ["1.2.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.kind != "moderation" else { return [] }
    return post.attachments.compactMap { sound in
      guard sound.facts.kind == .audio, sound.facts.state == .found || sound.facts.state == .unknown else { return nil }
      if let field = sound.fields["transcript"], field.bool != false, !field.isEmpty {
        let text = field.text ?? ""
        switch sound.facts.declaredTranscript {
        case .missing?: return Finding(.notThere(text), at: field.range, advice: .checkName)
        case .outsideProject?, .unreadable?: return Finding(.unreadable(text), at: field.range, advice: .checkName)
        default: return nil
        }
      }
      switch sound.captionEvidence {
      case .nothing, .automatic, .silent, .embedded: break
      case .named, .beside, .burnedIn, .excused: return nil
      case .declined(_, let reason): if reason != nil { return nil }
      }
      guard !post.hasLine(beginningWith: ["transkri", "textversion", "avskrift", "transcript"]) else { return nil }
      return Finding(.missing(sound.path ?? ""), at: sound.filePlace, advice: .write)
    }
  }
}

extension Localized {
  fileprivate static func missing(_ name: String) -> Self {
    Localized(
      sv: "Ljudet ”\(name)” har ingen textversion. Den som inte hör får inte veta vad som sägs.",
      en: "The sound “\(name)” has no transcript. Those who cannot hear do not learn what is said.")
  }

  fileprivate static let write = Localized(
    sv: "Skriv transcript: och filens namn, eller en rad i inlägget: ”Textversion:” med länk.",
    en: "Write transcript: and the file’s name, or a line in the post: “Textversion:” with a link.")

  fileprivate static func notThere(_ name: String) -> Self {
    Localized(
      sv: "Textversionen ”\(name)” finns inte, så ljudet blir utan text.",
      en: "There is no transcript “\(name)”, so the sound has no text.")
  }

  fileprivate static func unreadable(_ name: String) -> Self {
    Localized(
      sv: "Textversionen ”\(name)” går inte att öppna. Lägg den bredvid ljudet.",
      en: "The transcript “\(name)” cannot be opened. Put it beside the sound.")
  }

  fileprivate static let checkName = Localized(
    sv: "Kontrollera namnet: det räknas från utkastets mapp.",
    en: "Check the name: it is relative to the draft's folder.")
}

extension TranscriptMissing {
  private static func draft(_ fields: String = "rights: own", _ body: String = "Lyssna på avsnitt tolv.") -> String {
    "---\nmedia:\n  - file: podd.mp3\n    \(fields)\n---\n\(body)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft().replacing("podd.mp3", with: "⟦podd.mp3⟧"), files: ["podd.mp3"]),
      .flagged("---\nmedia: [⟦podd.m4a⟧]\n---\nLyssna!\n", files: ["podd.m4a"]),
      .flagged(draft("transcript: ⟦podd12.txt⟧"), files: ["podd.mp3"]),
      .flagged(draft("transcript: false").replacing("podd.mp3", with: "⟦podd.mp3⟧"), files: ["podd.mp3"]),
      .flagged("---\nmedia:\n  - file: ⟦https://podd.exempel.se/12.mp3⟧\n---\nLyssna!\n"),
      .accepted(draft("transcript: podd.txt"), files: ["podd.mp3", "podd.txt"]),
      .accepted(draft("transcript: true"), files: ["podd.mp3"]),
      .accepted(draft("rights: own", "Lyssna!\n\nTextversion: exempel.se/podd"), files: ["podd.mp3"]),
      .accepted(draft("transkript: Eva berättar om badet och svarar på frågor."), files: ["podd.mp3"]),
      .accepted("---\nmedia: [podd.mp3]\n---\nLyssna!\n", files: ["podd.mp3", "podd.sv.vtt"]),
      .accepted(
        "---\nmedia:\n  - file: vatten.mp3\n    reason: no-speech\n---\nSå låter bäcken.\n", files: ["vatten.mp3"]),
      .accepted("Lyssna på podd.mp3"),
    ]
  }
}
