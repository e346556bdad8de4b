/// What stands between two words, read as far as sentences need it.
struct Gap {
  /// A full stop or another final sign, with what is attached to it.
  struct Terminator {
    /// Where the sign stands, and the byte after it and everything attached: closing quotation marks, emojis.
    var start: Int
    var end: Int
    var sign: Sign
    /// Whether a quotation mark or bracket closes after it.
    var isClosed = false
    /// Whether space, a line end or an emoji follows.
    var isSpaced = false
    /// Whether an emoji follows, `Välkommen! 🎉`.
    var hasPictograph = false
    /// Whether a dash follows on a space: `. – `.
    var hasDash = false
    /// The first visible byte after it.
    var next: Int?

    /// Whether what comes next is attached to it.
    var isOpen: Bool { !isSpaced && next == nil }
  }

  /// Final signs by what they can mean.
  enum Sign {
    /// One full stop.
    case stop
    /// Three points or the sign for them.
    case ellipsis
    /// `!` `?` and other scripts' final signs.
    case exclamation
  }

  /// What follows a final sign.
  enum Next {
    case uppercase
    case lowercase
    case otherLetter
    case digit
    /// A link, hashtag or mention.
    case entity
    /// A comma or the like, so that the sentence goes on.
    case continuation
    /// The line's or text's end.
    case end
  }

  /// A sentence's end: the byte after its last visible one.
  var end: Int
  /// Where the next sentence begins.
  var next: Int
}
