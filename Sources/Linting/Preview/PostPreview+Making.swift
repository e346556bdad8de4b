import BuiltInRules
import LintCore
import Segmentation
import SourceText

extension PostPreview {
  /// Shows a post that has been taken apart.
  init(_ post: Post, file: String, context: LintContext, lookup: AttachmentLookup) {
    id = post.draft.id
    kind = post.kind
    language = post.language
    texts = post.texts.map(\.text)
    links = post.texts.map { $0.segments.entities.compactMap(Link.init) }
    title = texts.firstIndex { $0.role == .title }
    count = PostCount(post, number: 0, file: file, context: context)
    media = post.attachments.enumerated().map { index, attachment in
      let captions = attachment.fields["captions"]?.text ?? attachment.facts.captionFiles.first
      let counted = PostCount.Media(
        file: attachment.path ?? "", kind: attachment.facts.kind, bytes: attachment.facts.byteCount,
        facts: attachment.facts.media, captions: captions)
      return Media(
        attachment: attachment, alt: post.texts.firstIndex { $0.text.role == .alt(index) },
        textInImage: post.texts.firstIndex { $0.text.role == .textInImage(index) },
        captions: lookup.captionSummary(of: counted))
    }
    cards = []
    let counter = LengthCounter(lexicons: context.lexicons)
    let speech = Speech(for: post, lexicons: context.lexicons)
    var spoken: Set<Int> = []
    for channel in post.channels.isEmpty ? [nil] : post.channels.map(Optional.some) {
      var card = Card(channel: channel, text: Self.text(of: post, on: channel))
      if let channel {
        card.count = count.channels.first { $0.channel == channel }
        card.cut(texts, for: post.kind, by: counter, context.channels[channel])
      }
      if let text = card.text, spoken.insert(text).inserted { card.speech = speech.text(of: post, channel: channel) }
      cards.append(card)
    }
  }

  /// The text that a channel gets: a profile's presentation, the channel's own text, the common one, or captions.
  private static func text(of post: Post, on channel: Channel?) -> Int? {
    func index(_ role: PostText.Role, _ channel: Channel?) -> Int? {
      post.texts.firstIndex { $0.text.role == role && $0.text.channel == channel }
    }
    if post.kind == "profile", let bio = index(.field("profile.bio"), nil) { return bio }
    return channel.flatMap { index(.body, $0) } ?? index(.body, nil)
      ?? (channel == nil ? post.texts.firstIndex { $0.text.role == .body } : nil) ?? index(.captions, nil)
  }
}

extension PostPreview.Card {
  /// Finds where the channel folds the text, and where its limit is passed.
  fileprivate mutating func cut(
    _ texts: [PostText], for kind: String, by counter: LengthCounter, _ definition: ChannelDefinition?
  ) {
    guard let text, let definition, let count, !texts[text].utf8.isEmpty else { return }
    let utf8 = texts[text].utf8
    let published = utf8[counter.published(utf8)]
    if count.isFolded, let limit = definition.limits(\.folds, for: kind).first {
      fold = counter.measure(published, in: limit.unit, limit: limit.maximum).overflow
    }
    if let limit = count.limit, count.count > limit {
      overflow = counter.measure(published, in: count.unit, limit: limit).overflow
    }
  }
}

extension PostPreview.Link {
  /// Nil for what cannot be followed.
  fileprivate init?(_ entity: Entity) {
    switch entity.kind {
    case .link, .bareLink, .email: kind = .address
    case .hashtag: kind = .hashtag
    case .mention: kind = .mention
    case .emoji: return nil
    }
    range = entity.range
  }
}
