import LintCore
import Segmentation

/// Finds posts whose first sentence does not fit before the channel's ”se mer”.
public struct TextFold: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "text-fold", category: .channelLimits, severities: [.info], scope: .post,
      summary: Localized(
        sv: "Låt den första meningen få plats före ”se mer”.",
        en: "Let the first sentence fit before “see more”."),
      rationale: Localized(
        sv: """
          Kanalen visar början av texten och döljer resten. De flesta läser bara det som syns, så den första meningen ska \
          säga det viktigaste. Gränsen beror på skärm och radbrytningar och är en tumregel.
          """,
        en: """
          The channel shows the beginning of the text and hides the rest. Most people read only what is shown, so the first \
          sentence should say what matters. The limit depends on screen and line breaks and is a rule of thumb.
          """),
      sources: [
        "Kanalernas egna gränser, med källa och datum i Rules/channels",
        "Stockholms stad, varumärkesmanual: det viktigaste först",
      ],
      examples: Self.examples)
  }

  /// Kinds of posts that have no such fold, or are not published.
  private static let unfoldedKinds: Set<String> = [
    "story", "profile", "event", "press_release", "newsletter", "moderation", "reply", "external_comment",
  ]

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard !Self.unfoldedKinds.contains(post.kind) else { return [] }
    let counter = LengthCounter(lexicons: context.lexicons)
    return post.channels.compactMap { channel in
      guard let fold = context.channels[channel]?.limits(\.folds, for: post.kind).first,
        let body = post.body(for: channel), let first = body.segments.sentences.first
      else { return nil }
      // What stands before the first sentence, such as an emoji, takes room as well.
      let start = counter.published(body.text.utf8).lowerBound
      let shown = min(start, first.range.lowerBound)..<first.range.upperBound
      guard !counter.isWithin(shown.count, in: fold.unit, limit: fold.maximum) else { return nil }
      let length = counter.measure(body.text.utf8[shown], in: fold.unit, limit: fold.maximum)
      guard length.overflow != nil else { return nil }
      return Finding(
        .folded(length.count, on: channel, fold),
        at: body.text.place(of: first.range), advice: .shorter(fold), channel: channel)
    }
  }
}

extension Localized {
  fileprivate static func folded(_ count: Int, on channel: Channel, _ fold: ChannelDefinition.Limit) -> Self {
    let (name, unit) = (channel.displayName, fold.unit.plural)
    return Localized(
      sv:
        "Den första meningen är \(count.grouped.sv) \(unit.sv), men \(name.sv) döljer texten efter ungefär \(fold.maximum.grouped.sv) (\(fold.date)).",
      en:
        "The first sentence is \(count.grouped.en) \(unit.en), but \(name.en) hides the text after about \(fold.maximum.grouped.en) (\(fold.date))."
    )
  }

  fileprivate static func shorter(_ fold: ChannelDefinition.Limit) -> Self {
    let source = Localized.source(fold.source, fold.certainty)
    return Localized(
      sv: "Börja med en kort mening som säger det viktigaste. \(source.sv)",
      en: "Begin with a short sentence that says what matters. \(source.en)")
  }
}

extension TextFold {
  /// 125 characters.
  private static let opening = """
    Från och med nästa vecka öppnar vi åtta nya platser på förskolan Björken för barn som är födda under hösten, våren och så vid
    """
  /// 96 characters.
  private static let short =
    "I kväll stänger vi av vattnet på Storgatan mellan torget och Parkgatan för att laga en läcka där"

  static var examples: [Example] {
    [
      .flagged("⟦\(opening)are.⟧", channels: [.instagram]),
      .flagged("⟦\(opening)are, i hela kommunen.⟧ Sök plats i dag!", channels: [.linkedin]),
      .flagged("⟦\(short) ute på gatan.⟧ Tappa upp vatten.", channels: [.tiktok]),
      .flagged("⟦👶 \(opening.dropLast(2))are.⟧ Sök plats i dag!", channels: [.instagram]),
      .flagged(
        "---\nchannels: [facebook]\nkind: ad\n---\n⟦\(opening)are, och det kostar inget att ställa sig i kön.⟧ Sök nu!\n"
      ),
      .accepted("\(opening.dropLast()).", channels: [.instagram]),
      .accepted("\(short). \(opening)are.", channels: [.instagram, .linkedin, .youtube, .threads]),
      .accepted("Nya platser!\n\n\(opening)are i hela kommunen.", channels: [.instagram, .tiktok]),
      .accepted("\(opening)are, och det kostar inget att ställa sig i kön.", channels: [.facebook]),
      .accepted("\(opening)are i hela kommunen. \(short).", channels: [.x, .mastodon, .bluesky, .web, .newsletter]),
      .accepted("---\nchannels: [instagram]\nkind: reply\n---\n\(opening)are i hela kommunen.\n"),
      .accepted("\(opening)are i hela kommunen."),
    ]
  }
}
