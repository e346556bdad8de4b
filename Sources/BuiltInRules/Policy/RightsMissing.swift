import LintCore

/// Finds pictures, films and sound that nobody has said there is a right to use.
public struct RightsMissing: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "rights-missing", category: .policy, severities: [.error], isOnByDefault: false, needs: .policy,
      scope: .post,
      summary: Localized(
        sv: "Ange rätten att använda varje bild och film.", en: "Give the right to use every picture and film."),
      rationale: Localized(
        sv: """
          Den som har tagit en bild eller gjort en film bestämmer vem som får använda den. Ett inlägg med en bild som ni \
          inte har rätt till kan kosta pengar och måste tas bort.
          """,
        en: """
          Those who took a picture or made a film decide who may use it. A post with a picture that you have no right to \
          can cost money and has to be taken down.
          """),
      sources: [
        "Lagen (1960:729) om upphovsrätt till litterära och konstnärliga verk",
        "Helsingborgs stad, Strategi för sociala medier (2023), Riktlinjer vid hantering av kommentarer",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.isDeclaredContent else { return [] }
    return post.attachments.compactMap { attachment in
      guard [.image, .video, .audio].contains(attachment.facts.kind) else { return nil }
      let thing = attachment.namedThing
      guard let rights = attachment.fields["rights"], rights.saysSomething, let right = rights.text else {
        let entry = attachment.fields.entry("rights")
        let place = entry.map { $0.value.isWritten ? $0.value.range : $0.keyRange } ?? attachment.namePlace
        return Finding(.noRight(thing), at: place, advice: attachment.isInline ? .declareInline : .declare)
      }
      guard right == "cc", !attachment.fields.declares("credit"), !post.namesAuthor else { return nil }
      return Finding(.noAuthor(thing), at: rights.range, advice: .nameAuthor)
    }
  }

  public func obstacle(to post: Post, in context: LintContext) -> Localized? {
    post.attachments.isEmpty ? nil : post.fieldObstacle
  }
}

extension Post {
  /// Whether the text says who made a picture, or that it needs no author.
  fileprivate var namesAuthor: Bool {
    bodies.contains { prose in
      let text = ContextText(prose)
      return ["foto", "foton", "fotograf", "bild", "film", "illustration", "photo", "cc0", "public domain"]
        .contains(where: text.contains)
    }
  }
}

extension Localized {
  fileprivate static func noRight(_ thing: Localized) -> Self {
    Localized(
      sv: "\(thing.sv) får användas först när det står vilken rätt ni har till den.",
      en: "\(thing.en) may only be used when it says what right you have to it.")
  }

  fileprivate static func noAuthor(_ thing: Localized) -> Self {
    Localized(
      sv: "\(thing.sv) har en Creative Commons-licens, men det står inte vem som har gjort den.",
      en: "\(thing.en) has a Creative Commons licence, but it does not say who made it.")
  }

  fileprivate static let declare = Localized(
    sv: "Skriv rights: own, licensed, cc eller permission. Saknar ni rätten: välj en annan.",
    en: "Write rights: own, licensed, cc or permission. Without the right: take another.")

  fileprivate static let declareInline = Localized(
    sv: "Flytta den till media: och skriv rights: own, licensed, cc eller permission.",
    en: "Move it to media: and write rights: own, licensed, cc or permission.")

  fileprivate static let nameAuthor = Localized(
    sv: "Skriv credit: och namnet som licensen kräver.", en: "Write credit: and the name that the licence asks for.")
}

extension RightsMissing {
  private static func draft(_ media: String, _ text: String = "Nu öppnar badet.") -> String {
    "---\nkind: post\nmedia:\n\(media)\n---\n\(text)\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("  - file: ⟦bad.jpg⟧\n    alt: Barn badar."), files: ["bad.jpg"]),
      .flagged(draft("  - file: ⟦bad.mp4⟧\n    captions: burned-in"), files: ["bad.mp4"]),
      .flagged(draft("  - ⟦bad.jpg⟧"), files: ["bad.jpg"]),
      .flagged(draft("  - file: bad.jpg\n    ⟦rights⟧:"), files: ["bad.jpg"]),
      .flagged(draft("  - file: bad.jpg\n    rättigheter: ⟦saknas⟧"), files: ["bad.jpg"]),
      .flagged(draft("  - file: bad.jpg\n    rights: ⟦cc⟧\n    alt: Barn badar."), files: ["bad.jpg"]),
      .flagged("---\nkind: post\n---\nNu öppnar badet.\n\n![Barn badar.](⟦bad.jpg⟧)\n", files: ["bad.jpg"]),
      .flagged(draft("  - file: a.jpg\n    rights: own\n  - file: ⟦b.jpg⟧"), files: ["a.jpg", "b.jpg"]),
      .accepted(draft("  - file: bad.jpg\n    rights: own"), files: ["bad.jpg"]),
      .accepted(draft("  - file: bad.jpg\n    rättigheter: tillstånd"), files: ["bad.jpg"]),
      .accepted(draft("  - file: bad.jpg\n    rights: cc\n    credit: \"Foto: Sol Ek\""), files: ["bad.jpg"]),
      .accepted(draft("  - file: bad.jpg\n    rights: cc", "Nu öppnar badet.\n\nFoto: Sol Ek"), files: ["bad.jpg"]),
      .accepted(draft("  - file: protokoll.pdf"), files: ["protokoll.pdf"]),
      .accepted("---\nkind: reply\nmedia: [karta.png]\n---\nHär är kartan.\n", files: ["karta.png"]),
      .accepted("![Barn badar.](bad.jpg)\n", files: ["bad.jpg"]),
    ]
  }
}
