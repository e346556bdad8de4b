import SourceText

/// A text taken apart: words, sentences, paragraphs, and what in it is not prose.
///
/// Every range here is in bytes of the text that was segmented, from 0. `PostText` turns them into places in the file.
public struct Segments: Sendable {
  /// Words and numbers, in order. Addresses, hashtags, mentions and emojis are entities and no words.
  public var words: [Word] = []
  /// Sentences with at least one word, in order; headings, list items and lines of their own count as sentences.
  public var sentences: [Sentence] = []
  /// Paragraphs: stretches without a blank line.
  public var paragraphs: [Range<Int>] = []
  /// Links, addresses, hashtags, mentions and emojis, in order, never overlapping.
  public var entities: [Entity] = []
  /// Quoted text of more than two words, the marks included.
  public var quotes: [Range<Int>] = []
  /// Passages in another language than the text's, with the language where it could be told.
  public var foreignPassages: [ForeignPassage] = []

  /// Nothing at all: an empty text.
  public init() {}
}

/// A word or a number.
public struct Word: Hashable, Sendable {
  /// Where it stands.
  public var range: Range<Int>
  /// What it is made of.
  public var shape: Shape

  /// What a word is made of, as far as rules need to know.
  public struct Shape: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Has a letter.
    @inlinable public static var letters: Shape { Shape(rawValue: 1) }
    /// Has a digit.
    @inlinable public static var digits: Shape { Shape(rawValue: 2) }
    /// Begins with a capital letter.
    @inlinable public static var capitalized: Shape { Shape(rawValue: 4) }
    /// Has two letters or more, all capitals.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 8) }
    /// Has a hyphen or an apostrophe inside.
    @inlinable public static var joined: Shape { Shape(rawValue: 16) }
  }

  /// Creates a word.
  public init(range: Range<Int>, shape: Shape) {
    self.range = range
    self.shape = shape
  }
}

/// A sentence.
public struct Sentence: Hashable, Sendable {
  /// From its first to its last visible byte, final punctuation included.
  public var range: Range<Int>
  /// The indices of its words in `Segments.words`.
  public var words: Range<Int>
  /// Whether it is a line of its own without final punctuation: a heading or an item of a list.
  public var isFragment: Bool

  /// Creates a sentence.
  public init(range: Range<Int>, words: Range<Int>, isFragment: Bool) {
    self.range = range
    self.words = words
    self.isFragment = isFragment
  }
}

/// Something in a text that is not prose.
public struct Entity: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// An address with `http://` or `https://`.
    case link
    /// An address without scheme, by a known top-level domain: `helsingborg.se/bad`.
    case bareLink
    /// An e-mail address.
    case email
    /// `#ord`; the range includes the sign.
    case hashtag
    /// `@namn` or `@namn@server`; the range includes the sign.
    case mention
    /// One emoji, however many scalars it has.
    case emoji
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var range: Range<Int>

  /// Creates an entity.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A passage in another language.
public struct ForeignPassage: Hashable, Sendable {
  /// Where it stands.
  public var range: Range<Int>
  /// Its language as a BCP 47 tag, or nil where it could not be told.
  public var language: String?
  /// Whether a label or a declaration tells readers of the language: `English:`.
  public var isMarked: Bool

  /// Creates a passage.
  public init(range: Range<Int>, language: String?, isMarked: Bool) {
    self.range = range
    self.language = language
    self.isMarked = isMarked
  }
}
