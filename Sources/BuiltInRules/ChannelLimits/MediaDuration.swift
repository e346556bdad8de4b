import LintCore

/// Finds films that are too long or too short for the channel.
public struct MediaDuration: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-duration", category: .channelLimits, severities: [.error, .warning], needs: .media, scope: .post,
      summary: Localized(sv: "Håll filmen inom kanalens längd.", en: "Keep the film within the channel's length."),
      rationale: Localized(
        sv: "Kanalen nekar eller klipper en för lång film, ofta mitt i en mening. En för kort går inte att ladda upp.",
        en:
          "A film that is too long is refused or cut, often in the middle of a sentence. One too short cannot be uploaded."
      ),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    MediaCheck.of(post, in: context).findings { file, limit, channel in
      guard case .seconds(let range) = limit.measure, let seconds = file.attachment.facts.media?.seconds else {
        return nil
      }
      let title = channel.displayName
      let isLong = seconds > Double(range.upperBound) + 0.5
      // A still film tells no length.
      let isShort = seconds > 0 && seconds < Double(range.lowerBound) - 0.05
      guard isLong || isShort else { return nil }
      let (length, bound) = (
        Localized.length(seconds), Localized.length(Double(isLong ? range.upperBound : range.lowerBound))
      )
      return Finding(
        Localized(
          sv:
            "Filmen är \(length.sv) lång, men \(title.sv) tar \(isLong ? "högst" : "minst") \(bound.sv) (kontrollerat \(limit.date)).",
          en:
            "The film is \(length.en) long, but \(title.en) takes \(isLong ? "at most" : "at least") \(bound.en) (checked \(limit.date))."
        ),
        at: file.attachment.filePlace, tier: limit.tier,
        advice: Localized(
          sv: "\(isLong ? "Korta" : "Förläng") den. \(Localized.source(of: limit).sv)",
          en: "\(isLong ? "Cut" : "Lengthen") it. \(Localized.source(of: limit).en)"), channel: channel)
    }
  }
}

extension Localized {
  /// A length in seconds up to one minute, then as minutes and seconds: 2:20.
  fileprivate static func length(_ value: Double) -> Self {
    guard value > 60 else {
      let number = seconds(value)
      return Localized(sv: "\(number.sv) s", en: "\(number.en) s")
    }
    let text = moment(value.rounded())
    return Localized(sv: text, en: text)
  }
}

extension MediaDuration {
  private static func draft(_ channel: String, _ file: String = "⟦bad.mp4⟧", kind: String = "post") -> String {
    "---\nkind: \(kind)\nchannels: [\(channel)]\nmedia:\n  - file: \(file)\n    captions: burned-in\n---\nNu öppnar badet.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("x"), files: ["bad.mp4 200s"]),
      .flagged(draft("linkedin"), files: ["bad.mp4 2s"]),
      .flagged(draft("facebook", kind: "reel"), files: ["bad.mp4 120s"]),
      .flagged(draft("instagram", kind: "story"), files: ["bad.mp4 75s"]),
      .flagged(draft("bluesky"), files: ["bad.mp4 700s"]),
      .flagged(draft("linkedin"), files: ["bad.mp4 1200s"]),
      .accepted(draft("x", "bad.mp4"), files: ["bad.mp4 140s"]),
      .accepted(draft("facebook", "bad.mp4"), files: ["bad.mp4 1800s"]),
      .accepted(draft("facebook", "bad.mp4", kind: "reel"), files: ["bad.mp4 90s"]),
      .accepted(draft("instagram", "bad.mp4"), files: ["bad.mp4 75s"]),
      .accepted(draft("web, youtube", "bad.mp4"), files: ["bad.mp4 5400s"]),
      .accepted(draft("x", "https://film.exempel.se/bad.mp4")),
    ]
  }
}
