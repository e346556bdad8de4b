import LintCore
import Segmentation

/// Finds pictures for channels without a field for alt text, where the post does not describe them in its text.
public struct AltUnsupportedChannel: Rule {
  /// What a line with the description begins with, besides the standard words.
  var labels: [String] = []

  public static var options: [RuleOption<Self>] {
    [
      .strings(
        "labels", \.labels,
        Localized(
          sv: "Fler ord som en rad med bildens beskrivning kan börja med.",
          en: "More words that a line with the picture's description may begin with."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-unsupported-channel",
      category: .altText,
      severities: [.warning],
      needs: .metadata,
      scope: .post,
      summary: Localized(
        sv: "Beskriv bilden i texten när kanalen inte har något fält för alt-text.",
        en: "Describe the picture in the text where the channel has no field for alt text."),
      rationale: Localized(
        sv: """
          Kommunen ska göra det som plattformen tillåter. Saknas fältet går beskrivningen att skriva som en rad i \
          inlägget: ”Syntolkning: Snöplogen kör på Storgatan.”
          """,
        en: """
          A municipality must do what the platform allows. Without the field, the description can be a line in the post: \
          “Syntolkning: Snöplogen kör på Storgatan.”
          """),
      sources: [
        "Lagen om tillgänglighet till digital offentlig service (2018:1937)", "Göteborgs Stad", "Nacka kommun",
      ],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let picture = post.attachments.first(where: { $0.facts.kind == .image && !$0.isDecorative }) else {
      return []
    }
    let place = picture.file?.range ?? picture.range
    if post.kind == "story" {
      guard !post.bodies.contains(where: isDescribed) else { return [] }
      return [Finding(.story(picture.path ?? ""), at: place, advice: .line)]
    }
    // The picture of a film on YouTube is its cover; the film is described in its own way.
    if post.attachments.contains(where: { $0.facts.kind == .video }) { return [] }
    return post.channels.compactMap { channel in
      guard let definition = context.channels[channel], !definition.hasAltField,
        !(post.body(for: channel).map(isDescribed) ?? false)
      else { return nil }
      return Finding(.channel(channel, picture.path ?? ""), at: place, advice: .line, channel: channel)
    }
  }

  private static let standardLabels: Set<String> = [
    "syntolkning", "syntolkningen", "bildbeskrivning", "bildbeskrivningen", "bildtolkning", "alt-text", "alttext",
    "beskrivning av bilden", "syntolkning av bilden", "image description", "bilden visar", "på bilden syns",
  ]

  /// Whether a line of the text says what the picture shows: ”Syntolkning: …”, perhaps in brackets.
  private func isDescribed(_ prose: Prose) -> Bool {
    let own = Set(labels.map { $0.composed.lowercased() })
    return prose.text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      let start = String(decoding: line.prefix(80), as: UTF8.self).composed.lowercased()
        .drop { !$0.isLetter }
      guard let colon = start.firstIndex(where: { $0 == ":" || $0 == "." || $0 == "–" }) else {
        return start.hasPrefix("på bilden syns") || start.hasPrefix("bilden visar")
      }
      let label = String(start[..<colon]).trimmed
      if Self.standardLabels.contains(label) || own.contains(label) { return true }
      return label.hasPrefix("på bilden syns") || label.hasPrefix("bilden visar") || label.hasPrefix("syntolkning av")
    }
  }
}

extension Localized {
  fileprivate static func story(_ file: String) -> Self {
    Localized(
      sv: "Händelser har inget fält för alt-text, och texten beskriver inte bilden ”\(file)”.",
      en: "Stories have no field for alt text, and the text does not describe the picture “\(file)”.")
  }

  fileprivate static func channel(_ channel: Channel, _ file: String) -> Self {
    Localized(
      sv: "\(channel.displayName.sv) har inget fält för alt-text, och texten beskriver inte bilden ”\(file)”.",
      en: "\(channel.displayName.en) has no field for alt text, and the text does not describe the picture “\(file)”.")
  }

  fileprivate static let line = Localized(
    sv: "Lägg till en rad i texten: ”Syntolkning:” och vad bilden visar.",
    en: "Add a line to the text: “Syntolkning:” and what the picture shows.")
}

extension AltUnsupportedChannel {
  static var examples: [Example] {
    func draft(_ head: String, _ text: String) -> String {
      "---\n\(head)\nmedia:\n  - file: isbana.jpg\n    alt: Tom isbana i Ekparken.\n---\n\(text)\n"
    }
    func flagged(_ head: String, _ text: String) -> String {
      draft(head, text).replacing("file: isbana.jpg", with: "file: ⟦isbana.jpg⟧")
    }
    let files = ["isbana.jpg"]
    return [
      .flagged(flagged("channels: [instagram]\nkind: story", "I dag öppnar isbanan."), files: files),
      .flagged(flagged("channels: [youtube]", "I dag öppnar isbanan."), files: files),
      .flagged(flagged("channels: [youtube, facebook]", "Syntolkning finns inte än."), files: files),
      .flagged(flagged("kind: story", "I dag öppnar isbanan i Ekparken."), files: files),
      .flagged("---\nkanaler: [youtube]\nmedia: [⟦isbana.jpg⟧]\n---\nI dag öppnar isbanan.\n", files: files),
      .accepted(draft("channels: [facebook]", "I dag öppnar isbanan."), files: files),
      .accepted(
        draft("channels: [youtube]", "I dag öppnar isbanan.\n\nSyntolkning: Tom isbana i Ekparken."), files: files),
      .accepted(draft("kind: story", "I dag öppnar isbanan. \n(Bildbeskrivning: Tom isbana.)"), files: files),
      .accepted(
        "---\nchannels: [youtube]\nmedia:\n  - file: isbana.jpg\n    decorative: true\n---\nIsbanan.\n", files: files),
      .accepted(
        "---\nchannels: [youtube]\nmedia:\n  - file: film.mp4\n    captions: film.srt\n  - file: isbana.jpg\n---\nSe filmen.\n",
        files: ["film.mp4", "film.srt", "isbana.jpg"]),
      .accepted("---\nchannels: [youtube]\n---\nI dag öppnar isbanan.\n"),
    ]
  }
}
