import LintCore
import SourceText

/// A post as its readers will meet it, for reports that show it.
///
/// Its texts are the draft's own, personal data included: whoever shows them must mask them.
public struct PostPreview: Sendable {
  /// A stretch of a text that channels show as something to follow.
  public struct Link: Sendable, Hashable {
    /// What it leads to.
    public enum Kind: Sendable {
      case address, hashtag, mention
    }

    /// What it leads to.
    public var kind: Kind
    /// Where it stands, in bytes of the text.
    public var range: Range<Int>
  }

  /// The post on one channel.
  public struct Card: Sendable {
    /// The channel; nil where the draft names none.
    public var channel: Channel?
    /// Which of the post's texts the channel gets; nil where there is none.
    public var text: Int?
    /// After which byte of the text the channel folds it; nil where it shows all of it.
    public var fold: Int?
    /// From which byte on the text is over the channel's limit; nil where it is within it.
    public var overflow: Int?
    /// How long the text is; nil where no channel is known.
    public var count: PostCount.ForChannel?
    /// What a screen reader says for this text, a line for each line; nil where an earlier card has said it.
    public var speech: String?
  }

  /// An attached file.
  public struct Media: Sendable {
    /// What the draft and the disk tell of it.
    public var attachment: Attachment
    /// Which of the post's texts is its alt text.
    public var alt: Int?
    /// Which of the post's texts tells what is written in it.
    public var textInImage: Int?
    /// How its captions are read; nil where there are none to read.
    public var captions: CaptionSummary?
  }

  /// Its id or number in a file of many; nil where the file is one post.
  public var id: String?
  /// The declared kind: `post`, `reply`, `profile` and so on.
  public var kind: String
  /// Its language as a BCP 47 primary tag.
  public var language: String
  /// All its texts.
  public var texts: [PostText]
  /// What can be followed in each text, in text order.
  public var links: [[Link]]
  /// Which text is the title.
  public var title: Int?
  /// One for each channel, or a single one without channel.
  public var cards: [Card]
  /// The attached files.
  public var media: [Media]
  /// Lengths for every channel that it may be for, words and reading time.
  public var count: PostCount
}
