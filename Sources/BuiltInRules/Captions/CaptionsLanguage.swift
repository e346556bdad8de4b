import LintCore

/// Finds films with captions in another language than the post, and caption files that hold another one than their name
/// says.
public struct CaptionsLanguage: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-language",
      category: .captions,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Texta filmen på samma språk som inlägget.", en: "Caption the film in the language of the post."),
      rationale: Localized(
        sv:
          "Den som läser inlägget på svenska räknar med text på svenska. Fel språk i filens namn gör också att spelaren visar fel text.",
        en:
          "Those who read the post in Swedish expect captions in Swedish. A wrong language in the file's name also makes players show the wrong captions."
      ),
      sources: ["WCAG 3.1.2", "WCAG 1.2.2"],
      wcag: ["3.1.2"],
      examples: Self.examples)
  }

  /// Fewer words than this may be names and greetings.
  private static let leastWords = 12

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    if let captions = post.captions { return contents(of: captions, in: post) }
    let wanted = Self.group(post.language)
    // A post that is itself in another language than it says has that to mend.
    guard !post.bodies.contains(where: { $0.isMostlyForeign }) else { return [] }
    return post.attachments.filter(\.isJudgedFilm).compactMap { film in
      let (names, place) = film.captionFiles
      let languages: [String?]
      if case .embedded = film.captionEvidence {
        languages = (film.facts.media?.tracks ?? []).filter { $0.kind == .captions }.map(\.language)
      } else {
        languages = names.map { CaptionFileName($0).language }
      }
      // A file whose name tells nothing may well be in the right one.
      let known = languages.compactMap(\.self)
      guard let first = known.first, known.count == languages.count,
        !known.contains(where: { Self.group($0) == wanted })
      else { return nil }
      return Finding(.other(first, than: post.language), at: place, advice: .add(post.language))
    }
  }

  /// Whether the text is in another language than the name says.
  private func contents(of captions: CaptionTrack, in post: Post) -> [Finding] {
    guard let named = captions.language, let prose = post.texts.first(where: { $0.text.role == .captions }),
      prose.segments.words.count >= Self.leastWords, prose.isMostlyForeign,
      let first = captions.cues.first(where: { !$0.lines.isEmpty })
    else { return [] }
    // Names of languages are kept to what the text could be told to be.
    let found = prose.segments.foreignPassages.compactMap(\.language).first
    if let found, Self.group(found) == Self.group(named) { return [] }
    return [Finding(.misnamed(named, found: found), at: captions.visiblePlace(of: first), advice: .rename)]
  }

  /// Both written standards of Norwegian are one language here.
  private static func group(_ language: String) -> String {
    let primary = String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
    return primary == "nb" || primary == "nn" ? "no" : primary
  }
}

extension Prose {
  /// Whether more than half of the words stand in passages in another language.
  fileprivate var isMostlyForeign: Bool {
    guard !segments.words.isEmpty, !segments.foreignPassages.isEmpty else { return false }
    let foreign = segments.words.count { isForeign($0.range) }
    return foreign * 2 > segments.words.count
  }
}

extension Localized {
  fileprivate static func other(_ language: String, than post: String) -> Self {
    let (found, wanted) = (name(language), name(post))
    return Localized(
      sv: "Filmen är bara textad på \(found.sv), men inlägget är på \(wanted.sv).",
      en: "The film is captioned in \(found.en) only, but the post is in \(wanted.en).")
  }

  fileprivate static func add(_ language: String) -> Self {
    Localized(
      sv: "Lägg till en textfil på \(name(language).sv), till exempel ”film.\(language).srt”.",
      en: "Add a caption file in \(name(language).en), such as “film.\(language).srt”.")
  }

  fileprivate static func misnamed(_ named: String, found: String?) -> Self {
    let (name, real) = (name(named), found.map(name))
    return Localized(
      sv: "Filens namn säger \(name.sv), men texten är på \(real?.sv ?? "ett annat språk").",
      en: "The file's name says \(name.en), but the text is in \(real?.en ?? "another language").")
  }

  fileprivate static let rename = Localized(
    sv: "Döp om filen, eller kontrollera att det är rätt fil.",
    en: "Rename the file, or check that it is the right one.")

  /// What a language is called; its tag where it has no common name here.
  fileprivate static func name(_ tag: String) -> Self {
    switch String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }) {
    case "sv": Localized(sv: "svenska", en: "Swedish")
    case "en": Localized(sv: "engelska", en: "English")
    case "fi": Localized(sv: "finska", en: "Finnish")
    case "no", "nb", "nn": Localized(sv: "norska", en: "Norwegian")
    case "da": Localized(sv: "danska", en: "Danish")
    case "de": Localized(sv: "tyska", en: "German")
    case "fr": Localized(sv: "franska", en: "French")
    case "es": Localized(sv: "spanska", en: "Spanish")
    case "ar": Localized(sv: "arabiska", en: "Arabic")
    case "fa", "prs": Localized(sv: "persiska", en: "Persian")
    case "so": Localized(sv: "somaliska", en: "Somali")
    case "uk": Localized(sv: "ukrainska", en: "Ukrainian")
    case "pl": Localized(sv: "polska", en: "Polish")
    case "ti": Localized(sv: "tigrinja", en: "Tigrinya")
    case let other: Localized(sv: "”\(other)”", en: "“\(other)”")
    }
  }
}

extension CaptionsLanguage {
  private static func draft(_ fields: String = "", language: String = "sv") -> String {
    "---\nlanguage: \(language)\nmedia:\n  - file: bad.mp4\n    \(fields)\n---\nNu öppnar badet för sommaren.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("captions: ⟦bad.en.vtt⟧"), files: ["bad.mp4", "bad.en.vtt"]),
      .flagged(draft("captions: ⟦bad.eng.srt⟧"), files: ["bad.mp4", "bad.eng.srt"]),
      .flagged(draft().replacing("bad.mp4", with: "⟦bad.mp4⟧"), files: ["bad.mp4", "bad.en.srt", "bad.fi.srt"]),
      .flagged("---\nmedia: [⟦bad.mp4⟧]\n---\nNu öppnar badet för sommaren.\n", files: ["bad.mp4", "bad_en.vtt"]),
      .flagged(
        "1\n00:00:01,000 --> 00:00:04,000\n⟦This is the new pool by the harbour.⟧\n\n2\n00:00:05,000 --> 00:00:08,000\nIt is open to all of you from Monday.\n",
        files: ["bad.mp4"], name: "bad.sv.srt"),
      .accepted(draft("captions: bad.sv_SE.srt"), files: ["bad.mp4", "bad.sv_SE.srt"]),
      .accepted(draft("captions: bad.srt"), files: ["bad.mp4", "bad.srt"]),
      .accepted(draft(), files: ["bad.mp4", "bad.en.srt", "bad.sv.srt"]),
      .accepted(draft(), files: ["bad.mp4", "bad.en.srt", "bad.srt"]),
      .accepted(
        "---\nlanguage: en\nmedia: [bad.mp4]\n---\nThe pool opens on Monday.\n", files: ["bad.mp4", "bad.en.srt"]),
      .accepted(
        "1\n00:00:01,000 --> 00:00:04,000\nDet här är det nya badet vid hamnen.\n\n2\n00:00:05,000 --> 00:00:08,000\nDet är öppet för alla från och med måndag.\n",
        files: ["bad.mp4"], name: "bad.sv.srt"),
      .accepted("1\n00:00:01,000 --> 00:00:04,000\nWelcome!\n", files: ["bad.mp4"], name: "bad.sv.srt"),
    ]
  }
}
