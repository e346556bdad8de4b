import LintCore

/// Finds what pictures and films tell of when, with what and by whom they were made.
public struct ImageDeviceMetadata: Rule {
  /// Whether the time alone is worth a remark.
  var reportsTime = true

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "time", \.reportsTime,
        Localized(
          sv: "Om tidpunkten för bilden ska nämnas när filen inte berättar något annat.",
          en: "Whether to mention the time of the picture where the file tells nothing else."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "image-device-metadata",
      category: .personalData,
      severities: [.info],
      needs: .media,
      summary: Localized(
        sv: "Tänk på vad filen berättar om kameran och fotografen.",
        en: "Think of what the file tells about the camera and the photographer."),
      rationale: Localized(
        sv: """
          Tidpunkt, serienummer och telefonens namn syns inte, men följer med filen. Serienumret binder ihop alla bilder \
          från samma kamera. Upphovsrätten får gärna stå kvar.
          """,
        en: """
          The time, serial numbers and the phone's name are not seen but go with the file. A serial number ties together \
          all pictures from the same camera. The copyright may well stay.
          """),
      sources: ["Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c", "Exif 2.32"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.attachments.compactMap { attachment in
      let kinds = Set(attachment.traces([.time, .serial, .deviceName, .creator]).map(\.kind))
      guard attachment.facts.kind != .document, !kinds.isEmpty, reportsTime || kinds != [.time] else { return nil }
      return Finding(
        .told(by: attachment.namedThing, kinds), at: attachment.namePlace, advice: attachment.strippingAdvice)
    }
  }
}

extension Localized {
  /// Says which of the kinds there are.
  fileprivate static func told(by thing: Self, _ kinds: Set<MediaFacts.Trace.Kind>) -> Self {
    let words: [(MediaFacts.Trace.Kind, Localized)] = [
      (.time, Self(sv: "när den är gjord", en: "when it was made")),
      (.creator, Self(sv: "vem som gjorde den", en: "who made it")),
      (.serial, Self(sv: "serienummer", en: "serial numbers")),
      (.deviceName, Self(sv: "vad enheten heter", en: "what the device is called")),
    ]
    let found = words.filter { kinds.contains($0.0) }.map(\.1)
    return Self(
      sv: "\(thing.sv) berättar mer än den visar: \(found.map(\.sv).joined(separator: ", ")).",
      en: "\(thing.en) tells more than it shows: \(found.map(\.en).joined(separator: ", ")).")
  }
}

extension ImageDeviceMetadata {
  static var examples: [Example] {
    [
      .flagged("---\nmedia: [⟦bad.jpg⟧]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (DateTimeOriginal)"]),
      .flagged("---\nmedia: [⟦bad.jpg⟧]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (SerialNumber)"]),
      .flagged("---\nmedia: [⟦bad.jpg⟧]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Creator)"]),
      .flagged("![Badet.](⟦bad.jpg⟧)\n\nI dag öppnar badet.\n", files: ["bad.jpg (LensSerialNumber)"]),
      .flagged(
        "---\nmedia:\n  - file: ⟦bad.mp4⟧\n    captions: burned-in\n---\nI dag öppnar badet.\n",
        files: ["bad.mp4 (CreateDate)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (Rights)"]),
      .accepted("---\nmedia: [bad.jpg]\n---\nI dag öppnar badet.\n", files: ["bad.jpg (AltTextAccessibility)"]),
      .accepted("---\nmedia: [karta.png]\n---\nHär är badet.\n", files: ["karta.png"]),
      .accepted("---\nmedia:\n  - file: bad.mp4\n    captions: burned-in\n---\nBadet.\n", files: ["bad.mp4"]),
    ]
  }
}
