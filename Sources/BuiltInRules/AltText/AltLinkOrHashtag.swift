import LintCore
import Segmentation
import SourceText

/// Finds addresses, hashtags and mentions in alt texts, where nobody can follow them.
public struct AltLinkOrHashtag: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-link-or-hashtag",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      summary: Localized(
        sv: "Sätt länkar, hashtaggar och omnämnanden i inlägget, inte i alt-texten.",
        en: "Put links, hashtags and mentions in the post, not in the alt text."),
      rationale: Localized(
        sv: "Det går inte att klicka i en alt-text, och adressen läses upp tecken för tecken.",
        en: "Nobody can click in an alt text, and the address is read out sign by sign."),
      sources: ["WCAG 1.1.1", "Göteborgs Stad, intranätets råd om alt-text"],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.altTexts.flatMap { alt in
      alt.prose.segments.entities.compactMap { entity -> Finding? in
        guard let what = Localized.kind(of: entity), !alt.isPictured(entity, post) else { return nil }
        return Finding(
          .misplaced(what, alt.prose.text[entity.range]), at: alt.prose.text.place(of: entity.range), advice: .move)
      }
    }
  }
}

extension AltText {
  /// Whether the picture shows the address: it is quoted, said to be a text in the picture, or declared to be there.
  fileprivate func isPictured(_ entity: Entity, _ post: Post) -> Bool {
    let written = prose.text[entity.range]
    if let declared = attachment.fields["text_in_image"]?.text, declared.contains(written) { return true }
    // A cue stands near; of a long text no more is read.
    let before = prose.text[max(visible.lowerBound, entity.range.lowerBound - 200)..<entity.range.lowerBound]
    if before.last.map({ "”\"“«'".contains($0) }) ?? false { return true }
    let words = before.comparisonKey.split(separator: " ")
    let cues = [
      "text", "texten", "står", "skylt", "skylten", "orden", "adressen", "qr", "skyltar", "rubriken", "affisch",
    ]
    return words.suffix(12).contains { cues.contains(String($0)) || $0.hasSuffix("affisch") || $0.hasSuffix("skylt") }
  }
}

extension Localized {
  fileprivate static func kind(of entity: Entity) -> Self? {
    switch entity.kind {
    case .link, .bareLink: Self(sv: "Adressen", en: "The address")
    case .hashtag: Self(sv: "Hashtaggen", en: "The hashtag")
    case .mention: Self(sv: "Omnämnandet", en: "The mention")
    case .email, .emoji: nil
    }
  }

  fileprivate static func misplaced(_ what: Self, _ text: String) -> Self {
    Localized(
      sv: "\(what.sv) ”\(text)” i alt-texten går inte att följa.",
      en: "\(what.en) “\(text)” in the alt text leads nowhere.")
  }

  fileprivate static let move = Localized(
    sv: "Flytta den till inlägget. Syns den i bilden, skriv ”Skylt med texten …”.",
    en: "Move it to the post. If the picture shows it, write “Sign with the text …”.")
}

extension AltLinkOrHashtag {
  static var examples: [Example] {
    func draft(_ alt: String) -> String { "---\nmedia:\n  - file: a.jpg\n    alt: \(alt)\n---\nNu öppnar badet.\n" }
    return [
      .flagged(draft("\"Läs mer på ⟦www.exempel.se⟧ ⟦#skola⟧\""), files: ["a.jpg"]),
      .flagged(draft("Barn badar, se ⟦https://exempel.se/bad⟧"), files: ["a.jpg"]),
      .flagged(draft("\"Barn badar vid bryggan. ⟦#SommarIEkvik⟧\""), files: ["a.jpg"]),
      .flagged(draft("Konsert med ⟦@ekvikskoren⟧ på torget."), files: ["a.jpg"]),
      .flagged("![Badet. Mer på ⟦exempel.se/bad⟧](a.jpg)\n", files: ["a.jpg"]),
      .accepted(draft("Barn badar vid bryggan."), files: ["a.jpg"]),
      .accepted(draft("Skylt med texten exempel.se/bad."), files: ["a.jpg"]),
      .accepted(draft("Buss med texten ”Åk med oss på exempel.se”."), files: ["a.jpg"]),
      .accepted(
        "---\nmedia:\n  - file: a.jpg\n    alt: Kulturnatten 5 september. Mer på exempel.se.\n    text_in_image: Kulturnatten 5 september. Mer på exempel.se\n---\nKom!\n",
        files: ["a.jpg"]),
      .accepted(draft("Trappa nummer 1 av 3 till tornet."), files: ["a.jpg"]),
      .accepted(draft("Anslag där det står info@exempel.se."), files: ["a.jpg"]),
    ]
  }
}
