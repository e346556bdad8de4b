import LintCore
import Segmentation
import SourceText

/// Finds capitals, emojis and hashtags in captions.
public struct CueStyle: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "cue-style",
      category: .captions,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Skriv vanlig text i filmen: inga versaler, emojier eller hashtaggar.",
        en: "Write plain text in captions: no capitals, emojis or hashtags."),
      rationale: Localized(
        sv: """
          Texten ska visa vad någon säger. Versaler tar längre tid att läsa och ser ut som rop, och emojier blir ofta \
          tomma rutor i spelaren.
          """,
        en: """
          Captions are to show what is said. Capitals are slower to read and look like shouting, and emojis often turn \
          into empty boxes in players.
          """),
      sources: ["Västra Götalandsregionen, Den läsvänliga undertexten"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let captions = post.captions else { return [] }
    let shouted = captions.cues.filter { captions.isShouted($0) }
    var findings: [Finding] = []
    if let first = shouted.first, shouted.count > 3 {
      // A whole film in capitals is one decision.
      findings.append(
        Finding(.allShouted(shouted.count), at: captions.visiblePlace(of: first), advice: .sentenceCase))
    } else {
      findings += shouted.map { Finding(.shouted, at: captions.visiblePlace(of: $0), advice: .sentenceCase) }
    }
    for prose in post.texts where prose.text.role == .captions {
      for entity in prose.segments.entities {
        switch entity.kind {
        case .emoji:
          findings.append(
            Finding(.emoji(prose.text[entity.range]), at: prose.text.place(of: entity.range), advice: .sayIt))
        case .hashtag:
          findings.append(
            Finding(.hashtag(prose.text[entity.range]), at: prose.text.place(of: entity.range), advice: .inThePost))
        default: break
        }
      }
    }
    return findings
  }
}

extension CaptionTrack {
  /// Whether a cue of at least two words and ten letters is in capitals, apart from sounds in brackets and a speaker's
  /// name before a colon.
  fileprivate func isShouted(_ cue: Cue) -> Bool {
    // Most cues have a small letter right at the beginning.
    guard cue.lines.allSatisfy({ !text.utf8[$0].contains { (0x61...0x7A).contains($0) } || hasBrackets($0) }) else {
      return false
    }
    var (letters, words) = (0, 0)
    for line in cue.lines {
      var depth = 0
      var isWord = false
      var string = string(line)[...]
      if let colon = string.firstIndex(of: ":"), string[..<colon].count <= 24 {
        string = string[string.index(after: colon)...]
      }
      for character in string {
        if character == "[" || character == "(" { depth += 1 }
        defer { if character == "]" || character == ")" { depth = max(0, depth - 1) } }
        guard depth == 0, character.isLetter else {
          isWord = false
          continue
        }
        if character.isLowercase { return false }
        letters += 1
        if !isWord { words += 1 }
        isWord = true
      }
    }
    return letters >= 10 && words >= 2
  }

  private func hasBrackets(_ line: Range<Int>) -> Bool { text.utf8[line].contains { $0 == 0x5B || $0 == 0x28 } }
}

extension Localized {
  fileprivate static let shouted = Localized(
    sv: "Repliken är skriven med bara versaler. Det läses långsammare och ser ut som rop.",
    en: "The cue is in capitals. That is slower to read and looks like shouting.")

  fileprivate static func allShouted(_ count: Int) -> Self {
    Localized(
      sv: "\(count) repliker är skrivna med bara versaler. Det läses långsammare och ser ut som rop.",
      en: "\(count) cues are in capitals. That is slower to read and looks like shouting.")
  }

  fileprivate static let sentenceCase = Localized(
    sv: "Skriv med stor bokstav bara där meningen börjar och i namn.",
    en: "Use a capital only where the sentence begins and in names.")

  fileprivate static func emoji(_ emoji: String) -> Self {
    Localized(
      sv: "”\(emoji)” i texten säger ingen i filmen, och i många spelare blir den en tom ruta.",
      en: "Nobody in the film says “\(emoji)”, and many players show it as an empty box.")
  }

  fileprivate static let sayIt = Localized(
    sv: "Ta bort den, eller skriv ljudet i ord: ”[skratt]”.",
    en: "Remove it, or write the sound in words: “[laughter]”.")

  fileprivate static func hashtag(_ tag: String) -> Self {
    Localized(
      sv: "”\(tag)” går inte att klicka på i filmen och är svår att läsa.",
      en: "“\(tag)” cannot be clicked in the film and is hard to read.")
  }

  fileprivate static let inThePost = Localized(
    sv: "Skriv den i inlägget i stället.", en: "Write it in the post instead.")
}

extension CueStyle {
  private static func cue(_ text: String) -> String { "1\n00:00:00,500 --> 00:00:05,000\n\(text)\n" }

  static var examples: [Example] {
    [
      .flagged(cue("⟦VI SES PÅ TORGET⟧"), name: "torget.srt"),
      .flagged(cue("Vi ses på torget ⟦🎉⟧"), name: "torget.sv.srt"),
      .flagged(cue("Vi ses på torget ⟦#Helsingborg⟧"), name: "torget.srt"),
      .flagged("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna>⟦NU BÖRJAR\nSOMMARLOVET⟧\n", name: "lov.vtt"),
      .flagged(cue("⟦ANNA: NU KLIPPER VI BANDET⟧"), name: "band.srt"),
      .flagged(cue("Grattis ⟦👏🏽⟧"), name: "grattis.sv.srt"),
      .accepted(cue("ANNA: Nu klipper vi bandet."), name: "band.srt"),
      .accepted(cue("[APPLÅDER OCH SKRATT]"), name: "band.srt"),
      .accepted(cue("SFI och SFO"), name: "skola.srt"),
      .accepted(cue("SMHI!"), name: "väder.srt"),
      .accepted(cue("Gate #12 till höger, lag nummer 1."), name: "resa.srt"),
      .accepted(cue("♪ Stilla natt ♪"), name: "kör.srt"),
      .accepted("Vi ses på torget 🎉"),
    ]
  }
}
