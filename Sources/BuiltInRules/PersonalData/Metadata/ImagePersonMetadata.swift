import LintCore

/// Finds names and contact details of persons in the metadata of pictures, films and sounds.
public struct ImagePersonMetadata: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "image-person-metadata",
      category: .personalData,
      severities: [.warning],
      needs: .media,
      summary: Localized(
        sv: "Ta bort namn på personer ur bildens egenskaper.", en: "Take persons' names out of a picture's properties."),
      rationale: Localized(
        sv: """
          Bildprogram sparar vem som syns, ansikte för ansikte, och kameran sparar ägarens namn. Namnen följer med filen \
          även när inlägget inte nämner någon. Fotografens namn och upphovsrätt är inte med här: de får stå kvar.
          """,
        en: """
          Picture programs keep who is seen, face by face, and the camera keeps its owner's name. The names go with the \
          file even where the post names nobody. The photographer's name and copyright are not meant here: they may stay.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 4 och 5", "IPTC Photo Metadata Standard 2023.1",
        "Metadata Working Group, Guidelines 2.0",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      let kinds = Set(attachment.traces([.person, .owner, .contact, .captionWriter]).map(\.kind))
      guard attachment.facts.kind != .document, !kinds.isEmpty else { return nil }
      return Finding(
        .persons(attachment.namedThing, kinds), at: attachment.namePlace, advice: attachment.strippingAdvice)
    }
  }
}

extension Localized {
  /// Says which of the kinds there are.
  fileprivate static func persons(_ thing: Self, _ kinds: Set<MediaFacts.Trace.Kind>) -> Self {
    let words: [(MediaFacts.Trace.Kind, Localized)] = [
      (.person, Self(sv: "namn på den som syns", en: "the name of someone who is seen")),
      (.owner, Self(sv: "kamerans ägare", en: "the camera's owner")),
      (.contact, Self(sv: "fotografens kontaktuppgifter", en: "the photographer's contact details")),
      (.captionWriter, Self(sv: "vem som skrev bildtexten", en: "who wrote the caption")),
    ]
    let found = words.filter { kinds.contains($0.0) }.map(\.1)
    return Self(
      sv: "\(thing.sv) har personuppgifter i sig: \(found.map(\.sv).joined(separator: ", ")).",
      en: "\(thing.en) holds personal data: \(found.map(\.en).joined(separator: ", ")).")
  }
}

extension ImagePersonMetadata {
  static var examples: [Example] {
    [
      .flagged("---\nmedia: [⟦kalas.jpg⟧]\n---\nFörskolan firar tio år.\n", files: ["kalas.jpg (PersonInImage)"]),
      .flagged("---\nmedia: [⟦klassen.jpg⟧]\n---\nSkolan har börjat.\n", files: ["klassen.jpg (RegionName)"]),
      .flagged("---\nmedia: [⟦bad.jpg⟧]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (OwnerName)"]),
      .flagged("![En båt.](⟦bat.jpg⟧)\n\nHamnen är öppen.\n", files: ["bat.jpg (CreatorContactInfo)"]),
      .flagged("---\nmedia: [⟦torget.jpg⟧]\n---\nTorgdag på lördag.\n", files: ["torget.jpg (CaptionWriter)"]),
      .accepted("---\nmedia: [torget.jpg]\n---\nTorgdag på lördag.\n", files: ["torget.jpg"]),
      // A photographer wants the name to stay.
      .accepted("---\nmedia: [torget.jpg]\n---\nTorgdag på lördag.\n", files: ["torget.jpg (Creator)"]),
      .accepted("---\nmedia: [torget.jpg]\n---\nTorgdag på lördag.\n", files: ["torget.jpg (Rights)"]),
      .accepted("---\nmedia: [hunden.jpg]\n---\nHundrastgården är klar.\n", files: ["hunden.jpg (RegionName Pet)"]),
      .accepted("---\nmedia: [torget.jpg]\n---\nTorgdag på lördag.\n", files: ["torget.jpg (GPSPosition)"]),
    ]
  }
}
