import LintCore
import Segmentation
import SourceText

/// Finds polls with more, fewer or longer answers than the channel takes, or that last too long.
public struct PollLimit: Rule {
  /// How many answers the Mastodon server takes.
  var mastodonOptions = 4
  /// How many characters an answer may have on the Mastodon server.
  var mastodonOptionLength = 50

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "mastodon_options", \.mastodonOptions, in: 2...100,
        Localized(
          sv: "Så många svar tar er Mastodonserver emot.", en: "So many answers your Mastodon server takes.")),
      .integer(
        "mastodon_option_length", \.mastodonOptionLength, in: 1...10_000,
        Localized(
          sv: "Så många tecken får ett svar ha på er Mastodonserver.",
          en: "So many characters an answer may have on your Mastodon server.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "poll-limit", category: .channelLimits, severities: [.error], needs: .metadata, scope: .post,
      summary: Localized(
        sv: "Håll omröstningens svar och tid inom kanalens gränser.",
        en: "Keep the poll's answers and duration within the channel's limits."),
      rationale: Localized(
        sv: """
          En omröstning går inte att ändra när den är publicerad. Kanalen nekar den om svaren är för många, och klipper \
          svar som är för långa. Då vet ingen vad rösten gäller.
          """,
        en: """
          A poll cannot be changed once it is published. The channel refuses one answer too many, or cuts one that is \
          too long, and then nobody knows what the vote is for.
          """),
      sources: ["Kanalernas egna gränser, med källa och datum i Rules/channels"], examples: Self.examples)
  }

  /// Creates the rule with the software's own limits.
  public init() {}

  public func adjust(_ channels: inout [Channel: ChannelDefinition]) {
    let standard = Self()
    guard var poll = channels[.mastodon]?.poll else { return }
    if mastodonOptions != standard.mastodonOptions { poll.options = 2...mastodonOptions }
    if mastodonOptionLength != standard.mastodonOptionLength {
      for index in poll.optionLength.indices { poll.optionLength[index].maximum = mastodonOptionLength }
    }
    channels[.mastodon]?.poll = poll
  }

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard let entry = post.draft.fields.entry("poll"), let fields = entry.value.map else { return [] }
    let lengths = LengthLimits(context)
    let options = fields["options"]?.list ?? []
    return post.channels.flatMap { channel -> [Finding] in
      guard let limits = context.channels[channel]?.poll else { return [] }
      guard limits.isSupported else {
        return [finding(.unsupported(on: channel, limits), at: entry.keyRange, limits, channel)]
      }
      var findings: [Finding] = []
      if let value = fields["options"] { findings += number(of: options, value, limits, channel) }
      findings += options.compactMap { length(of: $0, limits, lengths, channel) }
      if !limits.allowsRepeats { findings += repeats(options, limits, channel) }
      if let value = fields["duration_days"] { findings += duration(value, limits, channel) }
      return findings
    }
  }

  private func finding(
    _ message: Localized, at place: ByteRange, _ limits: ChannelDefinition.Poll, _ channel: Channel
  ) -> Finding {
    Finding(message, at: place, advice: .source(limits.source, limits.certainty), channel: channel)
  }

  private func number(
    of options: [FieldValue], _ value: FieldValue, _ limits: ChannelDefinition.Poll, _ channel: Channel
  ) -> [Finding] {
    guard let range = limits.options, !range.contains(options.count) else { return [] }
    let isTooMany = options.count > range.upperBound
    let place = isTooMany ? options[range.upperBound].range : value.range
    return [finding(.number(options.count, range, on: channel, limits), at: place, limits, channel)]
  }

  private func length(
    of option: FieldValue, _ limits: ChannelDefinition.Poll, _ lengths: LengthLimits, _ channel: Channel
  ) -> Finding? {
    guard case .text(let text, let map) = option.content,
      let breach = lengths.breach(limits.optionLength, by: Array(text.utf8))
    else { return nil }
    return Finding(
      .tooLong(Localized(sv: "Svaret", en: "The answer"), breach, for: channel), at: map.source(of: breach.surplus),
      tier: breach.limit.tier, advice: .counting(breach.limit), channel: channel)
  }

  private func repeats(
    _ options: [FieldValue], _ limits: ChannelDefinition.Poll, _ channel: Channel
  ) -> [Finding] {
    var seen: Set<String> = []
    return options.compactMap { option in
      guard let text = option.text, !seen.insert(text.composed).inserted else { return nil }
      return finding(.repeated(text, on: channel), at: option.range, limits, channel)
    }
  }

  private func duration(
    _ value: FieldValue, _ limits: ChannelDefinition.Poll, _ channel: Channel
  ) -> [Finding] {
    guard let days = value.number, let range = limits.days else { return [] }
    let fits = limits.dayChoices.isEmpty ? range.contains(days) : limits.dayChoices.contains(days)
    return fits ? [] : [finding(.duration(days, on: channel, limits), at: value.range, limits, channel)]
  }
}
