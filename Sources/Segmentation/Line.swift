/// A line with something visible on it.
struct Line {
  /// Its first and the byte after its last visible character.
  var start: Int32
  var end: Int32
  /// The byte after a list item's mark, `- ` or `1. `; `start` when it has none.
  var markEnd: Int32
  /// Its visible characters, combining marks not counted.
  var length: Int32
  /// How long its first word is, in characters.
  var firstWordLength: Int32 = 0
  var opening: Opening = .other
  var closing: Closing = .other
  var traits: Traits = []

  /// What a line begins with, marks of lists, quotes and markup left aside.
  enum Opening: UInt8 {
    case uppercase
    case lowercase
    /// A letter of a script without capitals.
    case otherLetter
    case digit
    case pictograph
    case hashtag
    /// A link, address or mention.
    case address
    case other
  }

  /// What a line ends with, quotation marks, brackets and markup left aside.
  enum Closing: UInt8 {
    /// `.` `!` `?` `…`
    case sentenceEnd
    case colon
    /// A comma or a hyphen: something follows.
    case continuation
    case pictograph
    case other
  }

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A blank line or the text's beginning stands before it.
    static let beginsParagraph = Traits(rawValue: 1)
    /// No sentence goes on into it from the line before.
    static let beginsUnit = Traits(rawValue: 2)
    /// Begins with a bullet or dash.
    static let bullet = Traits(rawValue: 4)
    /// Begins with a number or letter as lists have: `1.` `a)`.
    static let numbered = Traits(rawValue: 8)
    /// Begins with `#` and a space: a heading in Markdown.
    static let heading = Traits(rawValue: 16)
    /// Begins with a dash that can be a speaker's.
    static let dash = Traits(rawValue: 32)
    /// Has neither letter nor digit nor entity: `---`.
    static let signsOnly = Traits(rawValue: 64)
  }

  /// The visible stretch in bytes.
  var range: Range<Int> { Int(start)..<Int(end) }
}
