import LintCore

/// Finds pictures and films whose pixels or shape the channel refuses.
public struct MediaDimensions: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "media-dimensions", category: .channelLimits, severities: [.error, .warning], needs: .media, scope: .post,
      summary: Localized(
        sv: "Ge bilder och filmer mått som kanalen tar.", en: "Give pictures and films a size that the channel takes."),
      rationale: Localized(
        sv:
          "En bild med fel form beskärs av kanalen, och då kan det viktiga försvinna. En för liten blir suddig eller nekas.",
        en:
          "A picture of a wrong shape is cropped by the channel, and what matters may be lost. One too small is blurred or refused."
      ),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    MediaCheck.of(post, in: context).findings { file, limit, channel in
      guard let media = file.attachment.facts.media, let width = media.width, let height = media.height, width > 0,
        height > 0,
        let message = message(width, height, limit, channel)
      else { return nil }
      return Finding(
        message.what, at: file.attachment.filePlace, tier: limit.tier,
        advice: Localized(
          sv: "\(message.advice.sv) \(Localized.source(of: limit).sv)",
          en: "\(message.advice.en) \(Localized.source(of: limit).en)"), channel: channel)
    }
  }

  private func message(
    _ width: Int, _ height: Int, _ limit: MediaLimit, _ channel: Channel
  ) -> (what: Localized, advice: Localized)? {
    let title = channel.displayName
    func tooSmallOrLarge(_ sv: String, _ en: String) -> Localized {
      Localized(
        sv: "Måtten är \(width) × \(height), men \(title.sv) tar \(sv) (kontrollerat \(limit.date)).",
        en: "The size is \(width) × \(height), but \(title.en) takes \(en) (checked \(limit.date)).")
    }
    switch limit.measure {
    case .leastSize(let least, let lowest) where width < least || height < lowest:
      return (
        tooSmallOrLarge("minst \(least) × \(lowest)", "at least \(least) × \(lowest)"),
        Localized(sv: "Använd en större bild.", en: "Use a larger picture.")
      )
    case .greatestSize(let most, let highest) where width > most || height > highest:
      return (
        tooSmallOrLarge("högst \(most) × \(highest)", "at most \(most) × \(highest)"),
        Localized(sv: "Exportera en mindre version.", en: "Export a smaller version.")
      )
    case .pixels(let most) where width.multipliedReportingOverflow(by: height).partialValue > most:
      let pixels = most.grouped
      return (
        tooSmallOrLarge("högst \(pixels.sv) bildpunkter", "at most \(pixels.en) pixels"),
        Localized(sv: "Exportera en mindre version.", en: "Export a smaller version.")
      )
    case .aspect(let range, let words):
      let ratio = Int((Double(width) / Double(height) * 1000).rounded())
      // One pixel more or less is a rounding of the program that cut it.
      guard ratio < range.lowerBound - 10 || ratio > range.upperBound + 10 else { return nil }
      return (
        Localized(
          sv: "Formen \(width) × \(height) passar inte \(title.sv), som visar \(words) (kontrollerat \(limit.date)).",
          en: "The shape \(width) × \(height) does not fit \(title.en), which shows \(words) (checked \(limit.date))."),
        Localized(
          sv: "Beskär själv, så att det viktiga syns.", en: "Crop it yourself, so that what matters is seen.")
      )
    default: return nil
    }
  }
}

extension MediaDimensions {
  private static func draft(_ channel: String, _ file: String, kind: String = "post") -> String {
    "---\nkind: \(kind)\nchannels: [\(channel)]\nmedia:\n  - file: \(file)\n    alt: En vit gångbro lyfts på plats.\n---\nBron är på plats.\n"
  }

  static var examples: [Example] {
    [
      .flagged(draft("instagram", "⟦bro.jpg⟧"), files: ["bro.jpg 4000x1200"]),
      .flagged(draft("instagram", "⟦bro.jpg⟧"), files: ["bro.jpg 1080x1920"]),
      .flagged(draft("instagram", "⟦bro.jpg⟧"), files: ["bro.jpg 240x240"]),
      .flagged(draft("linkedin", "⟦bro.jpg⟧"), files: ["bro.jpg 8000x6000"]),
      .flagged(draft("x", "⟦bro.png⟧"), files: ["bro.png 9000x2000"]),
      .flagged(draft("facebook", "⟦bro.mp4⟧", kind: "reel"), files: ["bro.mp4 1920x1080"]),
      .accepted(draft("instagram", "bro.jpg"), files: ["bro.jpg 1080x1350"]),
      .accepted(draft("instagram", "bro.jpg"), files: ["bro.jpg 4000x3000"]),
      .accepted(draft("instagram", "bro.jpg", kind: "story"), files: ["bro.jpg 1080x1920"]),
      .accepted(draft("facebook", "bro.mp4", kind: "reel"), files: ["bro.mp4 1080x1920"]),
      .accepted(draft("facebook, x, linkedin", "bro.jpg"), files: ["bro.jpg 4000x1200"]),
      .accepted(draft("web", "bro.jpg"), files: ["bro.jpg 100x40"]),
    ]
  }
}
