/// What libyaml's parser reports, with places in bytes of the source.
struct Event {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case scalar(ScalarEvent)
    case sequenceStart
    case mappingStart
    /// The end of a sequence or mapping; `isFlow` tells whether it is a bracket or brace in the text.
    case end
    case alias
  }

  var kind: Kind
  /// Where it stands, in bytes of the source.
  var range: Range<Int>
  /// Whether it carries an anchor: `&name`.
  var hasAnchor = false
  /// Whether it carries a tag: `!name`.
  var hasTag = false
}

/// A scalar as the parser reads it.
struct ScalarEvent {
  enum Style {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
  }

  /// The text after escapes, folding and indentation, as UTF-8.
  var text: [UInt8]
  /// How it is written.
  var style: Style
  /// The indentation, in columns, of the block around it; -1 at the top.
  var parentIndent: Int
}
