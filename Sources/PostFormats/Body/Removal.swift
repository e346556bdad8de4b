/// Something that is left out of a post's text: a comment, a picture, a picture's definition.
struct Removal {
  /// What it is.
  enum Content {
    case comment(Comment)
    case image(InlineImage)
    case definition
  }

  var content: Content
  /// Where it stands, in the text's bytes.
  var range: Range<Int>
}

/// Things left out that stand side by side on a line, with only space between.
struct RemovalGroup {
  /// The things, by index among all removals.
  var members: Range<Int>
  /// From the first to the last.
  var range: Range<Int>
  /// The lines that they stand on with line end, where nothing else stands there; else nil.
  var lines: Range<Int>?

  /// Puts removals, which must be in order, into groups.
  static func groups(of removals: [Removal], in bytes: UnsafeBufferPointer<UInt8>) -> [RemovalGroup] {
    var groups: [RemovalGroup] = []
    var index = 0
    var limit = 0
    while index < removals.count {
      var range = removals[index].range
      var last = index + 1
      var next = bytes.skippingBlanks(from: range.upperBound, to: bytes.count)
      while last < removals.count, removals[last].range.lowerBound == next {
        range = range.lowerBound..<removals[last].range.upperBound
        next = bytes.skippingBlanks(from: range.upperBound, to: bytes.count)
        last += 1
      }
      let start = bytes.skippingBlanks(backFrom: range.lowerBound, to: limit)
      let beginsLine = start == 0 || bytes[start - 1].isLineEnd
      let endsLine = next == bytes.count || bytes[next].isLineEnd
      let end = next + bytes.lineEndLength(at: next)
      groups.append(
        RemovalGroup(members: index..<last, range: range, lines: beginsLine && endsLine ? start..<end : nil))
      limit = range.upperBound
      index = last
    }
    return groups
  }
}
