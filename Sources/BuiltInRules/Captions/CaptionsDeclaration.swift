import LintCore

/// Finds drafts that say something of captions that does not hold.
public struct CaptionsDeclaration: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "captions-declaration",
      category: .captions,
      severities: [.error],
      needs: .metadata,
      replaces: ["media-not-found"],
      summary: Localized(
        sv: "Ange en textfil som finns, eller varför filmen saknar text.",
        en: "Name a caption file that is there, or why the film has none."),
      rationale: Localized(
        sv:
          "Det du skriver i captions är det som publiceras. Finns inte filen, eller saknas skälet, vet ingen om filmen är textad.",
        en:
          "What you write in captions is what gets published. If the file is not there, or the reason is missing, nobody knows whether the film has captions."
      ),
      sources: ["WCAG 1.2.2"],
      wcag: ["1.2.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      switch attachment.captionEvidence {
      case .named(let value): finding(for: value, of: attachment)
      case .declined(let value, nil) where attachment.facts.hasSound != false:
        Finding(.noReason, at: value.range, advice: .reasons)
      default: nil
      }
    }
  }

  private func finding(for value: FieldValue, of attachment: Attachment) -> Finding? {
    guard let name = value.text else { return nil }
    let fileExtension = CaptionFileName(name).fileExtension
    guard (2...4).contains(fileExtension.count) else { return Finding(.noFile, at: value.range, advice: .values) }
    switch attachment.facts.declaredCaptions {
    case .missing?: return Finding(.missing(name), at: value.range, advice: .checkName)
    case .outsideProject?: return Finding(.outside(name), at: value.range)
    case .unreadable?: return Finding(.unreadable(name), at: value.range)
    case .found?, .unknown?, nil: return nil
    }
  }
}

extension Localized {
  fileprivate static let noReason = Localized(
    sv: "Du har skrivit att filmen saknar text men inte varför. Den som inte hör kan inte följa med.",
    en: "You wrote that the film has no captions but not why. Those who cannot hear cannot follow it.")

  fileprivate static let reasons = Localized(
    sv: "Texta filmen, eller skriv reason: no-speech, music-only, live eller media-alternative.",
    en: "Caption the film, or write reason: no-speech, music-only, live or media-alternative.")

  fileprivate static let noFile = Localized(
    sv: "Värdet säger inte var texten finns, så det går inte att se om filmen är textad.",
    en: "The value does not say where the captions are, so nobody can tell whether there are any.")

  fileprivate static let values = Localized(
    sv: "Skriv filens namn, burned-in, eller none med reason.",
    en: "Write the file's name, burned-in, or none with a reason.")

  fileprivate static func missing(_ name: String) -> Self {
    Localized(
      sv: "Textfilen ”\(name)” finns inte, så filmen blir utan text.",
      en: "There is no caption file “\(name)”, so the film has no captions.")
  }

  fileprivate static let checkName = Localized(
    sv: "Kontrollera namnet: det räknas från utkastets mapp.",
    en: "Check the name: it is relative to the draft's folder.")

  fileprivate static func outside(_ name: String) -> Self {
    Localized(
      sv: "Textfilen ”\(name)” ligger utanför projektet och öppnas inte. Lägg den bredvid filmen.",
      en: "The caption file “\(name)” lies outside the project and is not opened. Put it beside the film.")
  }

  fileprivate static func unreadable(_ name: String) -> Self {
    Localized(
      sv: "Textfilen ”\(name)” går inte att läsa. Kontrollera att det är rätt fil.",
      en: "The caption file “\(name)” cannot be read. Check that it is the right file.")
  }
}

extension CaptionsDeclaration {
  private static func draft(_ fields: String) -> String {
    "---\nmedia:\n  - file: bad.mp4\n    \(fields)\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("captions: ⟦none⟧"), files: ["bad.mp4"]),
      .flagged(draft("captions: ⟦badet.sv.srt⟧"), files: ["bad.mp4", "bad.sv.srt"]),
      .flagged(draft("captions: ⟦../../bad.sv.srt⟧"), files: ["bad.mp4"]),
      .flagged(draft("textning: ⟦nej⟧"), files: ["bad.mp4"]),
      .flagged(draft("captions: ⟦ja⟧"), files: ["bad.mp4"]),
      .flagged(draft("captions: ⟦texter/bad.vtt⟧"), files: ["bad.mp4"]),
      .accepted(draft("captions: bad.sv.srt"), files: ["bad.mp4", "bad.sv.srt"]),
      .accepted(draft("captions: none\n    reason: music-only"), files: ["bad.mp4"]),
      .accepted(draft("captions: none\n    reason: live"), files: ["bad.mp4"]),
      .accepted(draft("captions: none"), files: ["bad.mp4 silent"]),
      .accepted(draft("captions: burned-in"), files: ["bad.mp4"]),
      .accepted(draft("alt: Badet."), files: ["bad.mp4"]),
    ]
  }
}
