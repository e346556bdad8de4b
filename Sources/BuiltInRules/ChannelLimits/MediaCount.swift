import LintCore

/// Finds posts with more files than the channel takes, or a mix that it refuses.
public struct MediaCount: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-count", category: .channelLimits, severities: [.error, .warning], needs: .metadata, scope: .post,
      summary: Localized(
        sv: "Använd inte fler bilder och filmer än kanalen tar.",
        en: "Use no more pictures and films than the channel takes."),
      rationale: Localized(
        sv: "Kanalen nekar inlägget eller hoppar över det som är för mycket. Oftast försvinner det som står sist.",
        en: "The channel refuses the post or leaves out what is too much. Mostly what stands last is lost."),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let check = MediaCheck.of(post, in: context)
    // One file is never too many, nor mixed with others.
    guard check.files.count > 1 else { return [] }
    return check.channels.compactMap { channel, limits in
      // One finding says it: the gravest.
      limits.compactMap { finding($0, limits, check, channel) }.min { $0.tier < $1.tier }
    }
  }

  private func finding(
    _ limit: MediaLimit, _ limits: [MediaLimit], _ check: MediaCheck, _ channel: Channel
  ) -> Finding? {
    let files = check.files(limit.subject, among: limits)
    let title = channel.displayName
    switch limit.measure {
    case .count(let maximum):
      guard files.count > maximum else { return nil }
      let noun = limit.subject.noun(files.count)
      return Finding(
        Localized(
          sv:
            "Inlägget har \(files.count) \(noun.sv), men \(title.sv) tar högst \(maximum) (kontrollerat \(limit.date)).",
          en:
            "The post has \(files.count) \(noun.en), but \(title.en) takes at most \(maximum) (checked \(limit.date))."),
        at: files[maximum].filePlace, tier: limit.tier,
        advice: Localized(
          sv: "Ta bort \(files.count - maximum). \(Localized.source(of: limit).sv)",
          en: "Remove \(files.count - maximum). \(Localized.source(of: limit).en)"), channel: channel)
    case .alone:
      guard let file = files.first, check.files(.any, among: limits).count > files.count else { return nil }
      let noun = limit.subject.noun(1)
      return Finding(
        Localized(
          sv: "\(title.sv) tar inte emot en \(noun.sv) tillsammans med annat (kontrollerat \(limit.date)).",
          en: "\(title.en) does not take a \(noun.en) together with others (checked \(limit.date))."),
        at: file.filePlace, tier: limit.tier,
        advice: Localized(
          sv: "Gör två inlägg, eller välj en av dem. \(Localized.source(of: limit).sv)",
          en: "Make two posts, or choose one of them. \(Localized.source(of: limit).en)"), channel: channel)
    default: return nil
    }
  }
}

extension MediaLimit.Subject {
  /// What such files are called.
  fileprivate func noun(_ count: Int) -> Localized {
    switch self {
    case .image: count == 1 ? Localized(sv: "bild", en: "picture") : Localized(sv: "bilder", en: "pictures")
    case .gif: count == 1 ? Localized(sv: "rörlig bild", en: "GIF") : Localized(sv: "rörliga bilder", en: "GIFs")
    case .video: count == 1 ? Localized(sv: "film", en: "film") : Localized(sv: "filmer", en: "films")
    case .document: count == 1 ? Localized(sv: "fil", en: "file") : Localized(sv: "filer", en: "files")
    case .any: Localized(sv: "bilder och filmer", en: "pictures and films")
    }
  }
}

extension MediaCount {
  private static func draft(_ channel: String, _ files: [String], kind: String = "post") -> String {
    let media = files.map { "  - file: \($0)\n    alt: Barn gungar under höga träd.\n" }.joined()
    return "---\nkind: \(kind)\nchannels: [\(channel)]\nmedia:\n\(media)---\nParken är klar.\n"
  }

  private static func pictures(_ count: Int) -> [String] { (1...count).map { "lek\($0).jpg" } }

  private static func marked(_ files: [String], _ index: Int) -> [String] {
    var files = files
    files[index] = "⟦\(files[index])⟧"
    return files
  }

  static var examples: [Example] {
    [
      .flagged(draft("x", marked(pictures(5), 4)), files: pictures(5)),
      .flagged(draft("mastodon", marked(pictures(6), 4)), files: pictures(6)),
      .flagged(draft("x", ["lek1.jpg", "⟦blink.gif⟧"]), files: ["lek1.jpg", "blink.gif"]),
      .flagged(draft("facebook", ["lek1.jpg", "⟦lek.mp4⟧"]), files: ["lek1.jpg", "lek.mp4"]),
      .flagged(draft("instagram", marked(pictures(11), 10)), files: pictures(11)),
      .flagged(draft("linkedin", ["lek1.mp4", "⟦lek2.mp4⟧"]), files: ["lek1.mp4", "lek2.mp4"]),
      .accepted(draft("x", pictures(4)), files: pictures(4)),
      .accepted(draft("facebook, instagram", pictures(10)), files: pictures(10)),
      .accepted(draft("x", ["blink.gif"]), files: ["blink.gif"]),
      .accepted(draft("instagram", ["lek1.jpg", "lek.mp4"]), files: ["lek1.jpg", "lek.mp4"]),
      .accepted(draft("web, newsletter", pictures(30)), files: pictures(30)),
      .accepted(draft("x", pictures(5), kind: "event"), files: pictures(5)),
    ]
  }
}
