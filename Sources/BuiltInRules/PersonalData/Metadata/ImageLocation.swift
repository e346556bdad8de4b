import LintCore

/// Finds pictures, films and sounds that tell where they were taken.
public struct ImageLocation: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "image-location",
      category: .personalData,
      severities: [.error],
      needs: .media,
      summary: Localized(
        sv: "Ta bort platsen ur bilder och filmer.", en: "Take the position out of pictures and films."),
      rationale: Localized(
        sv: """
          Telefoner skriver in var bilden är tagen, på några meter när. Den som får filen kan läsa det. På webben, i \
          mejl och på Mastodon ligger filen kvar som den är. Andra plattformar får platsen när du laddar upp. Bilden \
          kan vara tagen hemma hos någon, på en förskola eller på ett skyddat boende.
          """,
        en: """
          Phones write down where a picture was taken, to within metres. Whoever has the file can read it. On the web, \
          in e-mail and on Mastodon the file stays as it is, and other platforms get the position as you upload. The \
          picture may be from somebody's home, a pre-school or a refuge.
          """),
      sources: [
        "Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c", "Exif 2.32, GPS IFD", "ISO 6709",
        "Helsingborgs stad, strategi för sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      let traces = attachment.traces([.location, .route])
      guard let first = traces.first(where: { $0.kind == .route }) ?? traces.first else { return nil }
      let message: Localized =
        first.kind == .route
        ? .route(attachment.namedThing)
        : first.field.hasPrefix("trailer.") ? .trailer(attachment.namedThing) : .position(attachment.namedThing)
      return Finding(message, at: attachment.namePlace, advice: attachment.strippingAdvice)
    }
  }
}

extension Localized {
  fileprivate static func position(_ thing: Self) -> Self {
    Self(
      sv: "\(thing.sv) berättar var den är tagen. Den som får filen kan se platsen.",
      en: "\(thing.en) tells where it was taken. Whoever has the file can see the place.")
  }

  fileprivate static func route(_ thing: Self) -> Self {
    Self(
      sv: "\(thing.sv) berättar hela vägen som kameran tog. Den som får filen kan följa den.",
      en: "\(thing.en) tells the whole way that the camera went. Whoever has the file can follow it.")
  }

  fileprivate static func trailer(_ thing: Self) -> Self {
    Self(
      sv: "\(thing.sv) har en kort film i sig som berättar var den är tagen.",
      en: "\(thing.en) holds a short film that tells where it was taken.")
  }
}

extension ImageLocation {
  static var examples: [Example] {
    [
      .flagged(
        "---\nmedia:\n  - file: ⟦bad.jpg⟧\n    alt: Barn badar vid bryggan.\n---\nI dag öppnar badet.\n",
        files: ["bad.jpg (GPSPosition)"]),
      .flagged(
        "---\nmedia: [⟦lekplats.jpg⟧]\n---\nDen nya lekplatsen är klar.\n", files: ["lekplats.jpg (GPSPosition)"]),
      .flagged("![Barn gungar.](⟦gunga.jpg⟧)\n\nKom och prova.\n", files: ["gunga.jpg (GPSPosition)"]),
      .flagged(
        "---\nmedia:\n  - file: ⟦spolning.mp4⟧\n    captions: none\n    reason: no-speech\n---\nVi spolar isen.\n",
        files: ["spolning.mp4 (GPSPosition)"]),
      .flagged(
        "---\nmedia:\n  - file: ⟦forskolan.mov⟧\n    captions: burned-in\n---\nSe den nya gården.\n",
        files: ["forskolan.mov (GPSPosition)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg"]),
      // Who took it and when is not where.
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Creator)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (DateTimeOriginal)"]),
      // A device without a fix writes zeros.
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (GPSPosition 0,0)"]),
      .accepted("---\nmedia: [karta.png]\n---\nHär ligger badet: 56.0465, 12.6945.\n", files: ["karta.png"]),
      .accepted(
        "---\nmedia:\n  - file: bad.mp4\n    captions: burned-in\n---\nI dag öppnar badet.\n", files: ["bad.mp4"]),
    ]
  }
}
