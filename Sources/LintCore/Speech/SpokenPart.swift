/// A stretch of a text and what a screen reader says for it.
public struct SpokenPart: Hashable, Sendable {
  /// What the stretch is, for reports that mark what sounds unlike what is written.
  public enum Kind: String, Sendable {
    /// Words, said as they stand.
    case words
    /// An emoji, said by its name.
    case emoji
    /// A hashtag, said word by word where capitals part the words.
    case hashtag
    case mention
    /// An address, said sign by sign.
    case link
    /// A sign that has a name, or a row of them.
    case sign
    /// What is not said at all: letters of pseudo-fonts.
    case silent
  }

  /// Where it stands, in bytes of the text.
  public var range: Range<Int>
  /// What it is.
  public var kind: Kind
  /// What is said.
  public var spoken: String

  /// Creates a part.
  public init(range: Range<Int>, kind: Kind, spoken: String) {
    self.range = range
    self.kind = kind
    self.spoken = spoken
  }
}
