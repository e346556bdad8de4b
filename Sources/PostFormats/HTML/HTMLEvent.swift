/// Something that an HTML file holds for the text, in the order in which it is read.
struct HTMLEvent {
  /// What it is.
  enum Kind {
    /// A text; in a `pre` its white space is shown, and in a few old elements everything stands for itself.
    case text(HTMLNode, isPreformatted: Bool, isVerbatim: Bool)
    /// The next text stands on a line of its own.
    case lineBreak
    /// A paragraph begins or ends: the next text is one of its own.
    case paragraph(isBeginning: Bool)
    /// A link, or a passage in a language, begins or ends; by its index.
    case linkStart(Int), linkEnd(Int)
    case passageStart(Int), passageEnd(Int)
    /// A comment that says for which channel the text after it is.
    case channelComment(Range<Int>)
  }

  var kind: Kind
  /// Where it stands in the source.
  var place: Int
}
