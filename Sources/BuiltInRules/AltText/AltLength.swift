import LintCore
import Segmentation
import SourceText

/// Finds alt texts that are too long for their channel, long for a listener, or too short to say anything.
public struct AltLength: Rule {
  /// The most characters before it is a warning.
  var maximum = 250
  /// The most characters before it is advice.
  var advised = 160
  /// The fewest characters.
  var minimum = 10

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max", \.maximum, in: 20...10_000,
        Localized(sv: "Fler tecken än så ger en varning.", en: "More characters give a warning.")),
      .integer(
        "advised", \.advised, in: 20...10_000,
        Localized(sv: "Fler tecken än så ger ett råd.", en: "More characters give advice.")),
      .integer(
        "min", \.minimum, in: 0...100,
        Localized(sv: "Färre tecken än så ger en varning.", en: "Fewer characters give a warning.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "alt-length",
      category: .altText,
      severities: [.error, .warning, .info],
      needs: .metadata,
      summary: Localized(
        sv: "Håll alt-texten kort men hel: en eller ett par meningar.",
        en: "Keep the alt text short but whole: a sentence or two."),
      rationale: Localized(
        sv: """
          Den som lyssnar kan inte hoppa i en alt-text, bara höra den till slut. Ett enda ord säger å andra sidan sällan \
          vad bilden berättar. Över kanalens gräns klipps texten.
          """,
        en: """
          Listeners cannot skip within an alt text, only hear it to its end. A single word, on the other hand, seldom says \
          what the picture tells. Over the channel's limit the text is cut.
          """),
      sources: [
        "Kanalernas egna gränser, med källa och datum i Rules/channels",
        "Nacka kommun, Bilder, film, diagram och kartor",
      ],
      wcag: ["1.1.1"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limits.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let alts = post.altTexts
    guard !alts.isEmpty else { return [] }
    let counter = LengthCounter(lexicons: context.lexicons)
    return alts.flatMap { alt -> [Finding] in
      let common = finding(for: alt, counter)
      let perChannel = post.channels.compactMap { channel -> Finding? in
        guard let limits = context.channels[channel]?.alt else { return nil }
        return finding(for: alt, channel, limits, counter)
      }
      // A listener's limit says nothing new below a graver one of a channel, nor a channel's advice below it.
      guard let gravest = (perChannel.map(\.tier) + [common?.tier ?? 3]).min() else { return [] }
      let ofChannels = perChannel.filter { $0.tier == gravest }
      return ofChannels.isEmpty ? [common].compactMap(\.self) : ofChannels
    }
  }

  /// The gravest limit of a channel that an alt text is over.
  private func finding(
    for alt: AltText, _ channel: Channel, _ limits: [ChannelDefinition.Limit], _ counter: LengthCounter
  ) -> Finding? {
    for limit in limits {
      let measurement = counter.measure(alt.prose.text.utf8[alt.visible], in: limit.unit, limit: limit.maximum)
      guard let overflow = measurement.overflow else { continue }
      return Finding(
        .overLimit(measurement.count, channel, limit), at: alt.prose.text.place(of: overflow..<alt.visible.upperBound),
        tier: limit.tier, advice: .tellTheRest, channel: channel)
    }
    return nil
  }

  /// What holds on every channel.
  private func finding(for alt: AltText, _ counter: LengthCounter) -> Finding? {
    let utf8 = alt.prose.text.utf8[alt.visible]
    let limit = min(advised, maximum)
    let measurement = counter.measure(utf8, in: .grapheme, limit: limit)
    if measurement.count < minimum || alt.wordCount < 2 {
      return Finding(.tooShort(alt.text), at: alt.place, tier: 1, advice: .describe)
    }
    guard measurement.count > limit else { return nil }
    let allowed = measurement.count > maximum ? maximum : advised
    guard let overflow = counter.measure(utf8, in: .grapheme, limit: allowed).overflow else { return nil }
    return Finding(
      .long(measurement.count, allowed), at: alt.prose.text.place(of: overflow..<alt.visible.upperBound),
      tier: allowed == maximum ? 1 : 2, advice: .shorten)
  }
}

extension Localized {
  fileprivate static func overLimit(_ count: Int, _ channel: Channel, _ limit: ChannelDefinition.Limit) -> Self {
    let (name, unit) = (channel.displayName, limit.unit.plural)
    let (count, maximum) = (count.grouped, limit.maximum.grouped)
    switch limit.tier {
    case 0:
      return Localized(
        sv:
          "Alt-texten är \(count.sv) \(unit.sv), men \(name.sv) tar högst \(maximum.sv) (kontrollerat \(limit.date)).",
        en:
          "The alt text is \(count.en) \(unit.en), but \(name.en) takes at most \(maximum.en) (checked \(limit.date)).")
    case 1:
      return Localized(
        sv:
          "Alt-texten är \(count.sv) \(unit.sv). \(name.sv) tar kanske bara \(maximum.sv) (kontrollerat \(limit.date)).",
        en: "The alt text is \(count.en) \(unit.en). \(name.en) may take only \(maximum.en) (checked \(limit.date)).")
    default:
      return Localized(
        sv:
          "Alt-texten är \(count.sv) \(unit.sv). \(name.sv) rekommenderar högst \(maximum.sv) (kontrollerat \(limit.date)).",
        en:
          "The alt text is \(count.en) \(unit.en). \(name.en) recommends at most \(maximum.en) (checked \(limit.date))."
      )
    }
  }

  fileprivate static let tellTheRest = Localized(
    sv: "Korta texten, eller berätta resten i inlägget.", en: "Shorten the text, or tell the rest in the post.")

  fileprivate static func tooShort(_ text: String) -> Self {
    Localized(
      sv: "Alt-texten ”\(text)” är så kort att den knappt säger vad bilden visar.",
      en: "The alt text “\(text)” is so short that it hardly says what the picture shows.")
  }

  fileprivate static func long(_ count: Int, _ limit: Int) -> Self {
    Localized(
      sv: "Alt-texten är \(count.grouped.sv) tecken. Den som lyssnar orkar med högst \(limit.grouped.sv).",
      en: "The alt text has \(count.grouped.en) characters. Listeners bear with at most \(limit.grouped.en).")
  }

  fileprivate static let describe = Localized(
    sv: "Säg vem eller vad som syns, vad som händer och var: ”Brun hund i koppel på stranden.”",
    en: "Say who or what is seen, what happens and where: “Brown dog on a lead on the beach.”")

  fileprivate static let shorten = Localized(
    sv: "Behåll det viktigaste, och berätta resten i inlägget.",
    en: "Keep what matters most, and tell the rest in the post.")
}
