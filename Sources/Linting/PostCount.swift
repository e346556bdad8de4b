import BuiltInRules
import LintCore
import Segmentation
import SourceText

/// The lengths of a post: for each channel as the channel counts, and as a reader does.
public struct PostCount: Sendable, Hashable {
  /// The length for one channel.
  public struct ForChannel: Sendable, Hashable {
    /// The channel.
    public var channel: Channel
    /// What is counted.
    public var unit: CountUnit
    /// How many there are.
    public var count: Int
    /// The greatest number that passes; nil where the channel sets none.
    public var limit: Int?
    /// After how many graphemes the channel folds the text, if it does.
    public var fold: Int?
    /// Whether the channel hides the end of the text, counted in the fold's own unit.
    public var isFolded: Bool
    /// Limits in other units that the text is over as well, or instead.
    public var otherBreaches: [Breach]
    /// When the limit was read, as a date; nil where there is none.
    public var date: String?
    /// Whether it is the account's presentation that was counted.
    public var isBio: Bool
    /// How many hashtags, mentions and links the text has.
    public var hashtags: Int
    public var mentions: Int
    public var links: Int
  }

  /// A limit that a text is over.
  public struct Breach: Sendable, Hashable {
    /// What is counted.
    public var unit: CountUnit
    /// How many there are.
    public var count: Int
    /// The greatest number that passes.
    public var limit: Int
  }

  /// What is known of an attached file.
  public struct Media: Sendable, Hashable {
    /// The file as the draft names it.
    public var file: String
    /// Its sort.
    public var kind: Attachment.Kind
    /// How many bytes it has; nil when it is not there.
    public var bytes: Int?
    /// What the file says of its size, length and tracks; nil where it does not, or was not read.
    public var facts: MediaFacts?
    /// The caption file that is declared or lies beside it.
    public var captions: String?
    /// How the captions in that file are read; nil where there is none.
    public var captionSummary: CaptionSummary?
  }

  /// The file, as shown to users.
  public var file: String
  /// The post's number in the file, from 0.
  public var post: Int
  /// One entry for each channel that the draft is for; every channel when it names none.
  public var channels: [ForChannel]
  /// Words, sentences, LIX and reading time of the common text.
  public var statistics: TextStatistics
  /// The attached files.
  public var media: [Media]
  /// What a screen reader says for the common text, in the post's language: a line for each line. Nil where the text holds
  /// personal data, which is not to be printed.
  public var speech: String?
  /// The cues of a caption file; nil for other files.
  public var cues: [CueCount]?
  /// How a caption file is read; nil for other files.
  public var captionSummary: CaptionSummary?

  /// Counts a post.
  ///
  /// - Parameter speaks: whether what a screen reader says is wanted as well, which takes its time for long texts.
  init(_ post: Post, number: Int, file: String, context: LintContext, speaks: Bool = true) {
    self.file = file
    self.post = number
    let counter = LengthCounter(lexicons: context.lexicons)
    // A media file alone has no text to count.
    let wanted = post.texts.isEmpty ? [] : post.channels.isEmpty ? Channel.allCases : post.channels
    channels = wanted.compactMap { ForChannel($0, post, counter, context.channels[$0]) }
    let body =
      post.bodies.first { $0.text.channel == nil } ?? post.bodies.first
      ?? post.texts.first { $0.text.role == .captions }
    statistics = TextStatistics(segments: body?.segments ?? Segments(), utf8: body?.text.utf8 ?? [])
    speech = speaks ? Speech(for: post, lexicons: context.lexicons).text(of: post) : nil
    media = post.attachments.compactMap { attachment in
      guard let name = attachment.path else { return nil }
      let captions = attachment.fields["captions"]?.text ?? attachment.facts.captionFiles.first
      return Media(
        file: name, kind: attachment.facts.kind, bytes: attachment.facts.byteCount, facts: attachment.facts.media,
        captions: captions)
    }
  }

  /// Takes away what the post says, where it holds personal data: counts are printed and kept in logs.
  mutating func hideTexts() {
    speech = nil
    for index in (cues ?? []).indices { cues?[index].text = "" }
  }
}

extension PostCount.ForChannel {
  /// Nil where the post has no text for the channel.
  fileprivate init?(_ channel: Channel, _ post: Post, _ counter: LengthCounter, _ definition: ChannelDefinition?) {
    let bio = post.kind == "profile" ? post.texts.first { $0.text.role == .field("profile.bio") } : nil
    guard let prose = bio ?? post.body(for: channel) else { return nil }
    let limits =
      bio != nil
      ? definition?.profile[.bio] ?? []
      : TextLength.unlimitedKinds.contains(post.kind) ? [] : definition?.limits(\.text, for: post.kind) ?? []
    // Where sources disagree, the lowest is what the channel itself has published.
    let limit = limits.min { $0.maximum < $1.maximum }
    let text = Array(prose.text.utf8[counter.published(prose.text.utf8)])
    let entities = prose.segments.entities
    self.channel = channel
    isBio = bio != nil
    unit = limit?.unit ?? .grapheme
    count = counter.length(of: text, in: unit)
    self.limit = limit?.maximum
    date = limit?.date
    let fold = limits.isEmpty || isBio ? nil : definition?.limits(\.folds, for: post.kind).first
    self.fold = fold?.maximum
    isFolded = fold.map { counter.length(of: text, in: $0.unit) > $0.maximum } ?? false
    otherBreaches = limits.filter { $0 != limit && $0.unit != limit?.unit }.compactMap { other in
      let count = counter.length(of: text, in: other.unit)
      return count > other.maximum ? PostCount.Breach(unit: other.unit, count: count, limit: other.maximum) : nil
    }
    hashtags = entities.count { $0.kind == .hashtag }
    mentions = entities.count { $0.kind == .mention }
    links = entities.count { $0.kind == .link || $0.kind == .bareLink }
  }
}
