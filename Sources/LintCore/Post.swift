import Segmentation
import SourceText

/// A post as rules see it: a draft whose texts have been taken apart.
///
/// A class, as `Prose` is: nearly two hundred rules are handed it, and a copy of its draft costs more than most rules do.
public final class Post: Sendable {
  /// The draft that it was read from.
  public let draft: Draft
  /// The draft's texts in the same order, segmented, with phrase hits.
  public let texts: [Prose]
  /// The published texts: the common one and those for single channels.
  public let bodies: [Prose]
  /// Bodies, titles and captions: what is written for readers as language.
  public let prose: [Prose]
  /// Bodies and titles: what is written, for what is said in a film has rules of its own.
  public let written: [Prose]
  /// The channels that it is checked for, without repeats; empty when the draft names none.
  public let channels: [Channel]
  /// The language of the post as a BCP 47 primary tag: `sv` unless declared.
  public let language: String
  /// The declared kind of post: `post`, `reply`, `profile` and so on. What is for press releases alone is one.
  public let kind: String
  /// What rules have worked out about it and others need too.
  public let memo = Memo()

  /// Creates a post.
  public init(draft: Draft, texts: [Prose], channels: [Channel], language: String) {
    self.draft = draft
    self.texts = texts
    // Nearly every rule asks for them.
    bodies = texts.filter { $0.text.role == .body }
    written = texts.filter { $0.text.role == .body || $0.text.role == .title }
    prose = texts.filter { $0.text.role == .body || $0.text.role == .title || $0.text.role == .captions }
    self.channels = channels
    self.language = language
    kind = draft.fields["kind"]?.text ?? (channels == [.pressRelease] ? Channel.pressRelease.rawValue : "post")
  }

  /// The captions, where the file holds nothing else.
  public var captions: CaptionTrack? { draft.captions }

  /// The body that a channel gets: its own, else the common one.
  public func body(for channel: Channel) -> Prose? {
    bodies.first { $0.text.channel == channel } ?? bodies.first { $0.text.channel == nil }
  }

  /// The attachments.
  public var attachments: [Attachment] { draft.attachments }

  /// Whether the post is declared to be about a crisis.
  public var isCrisis: Bool { draft.fields["crisis"]?.bool ?? false }
}

/// A text of a post, taken apart.
///
/// A class, since every rule goes through a post's texts, and a copy of a value this large costs more than what most rules do.
public final class Prose: Sendable {
  /// The text.
  public let text: PostText
  /// Its words, sentences and entities.
  public let segments: Segments
  /// Hits of all phrase lists, in text order.
  public let hits: [PhraseHit]
  /// The bytes that the text has.
  public let bytes: ByteSet
  /// Whether there is any emoji; most texts have none.
  public let hasEmojis: Bool
  /// The hash of each word as tables have it, or `KeyHash.unknown`.
  public let keyHashes: [UInt32]
  /// What rules have worked out about it and others need too.
  public let memo = Memo()

  /// Creates a prose text.
  public init(text: PostText, segments: Segments, hits: [PhraseHit] = []) {
    self.text = text
    self.segments = segments
    self.hits = hits
    bytes = ByteSet(text.utf8)
    hasEmojis = segments.entities.contains { $0.kind == .emoji }
    keyHashes = text.utf8.withUnsafeBufferPointer { bytes in
      segments.words.map { KeyHash.of(UnsafeBufferPointer(rebasing: bytes[$0.range])) }
    }
  }
}

/// A place in a text where a phrase of a list stands.
public struct PhraseHit: Hashable, Sendable {
  /// Which list, as numbered by the matcher.
  public var list: Int
  /// Which row of the list.
  public var row: Int
  /// Which of the row's forms.
  public var form: Int
  /// Where, in bytes of the text.
  public var range: Range<Int>

  /// Creates a hit.
  public init(list: Int, row: Int, form: Int, range: Range<Int>) {
    self.list = list
    self.row = row
    self.form = form
    self.range = range
  }
}
