/// A form found in a text, before its conditions and its neighbours have been looked at.
///
/// Small, because hostile texts have millions of them.
struct Candidate {
  /// Where it begins, in bytes of the text.
  var start: Int
  /// Where it ends.
  var end: Int
  /// The number of its first symbol in the folded text. Comparable only between candidates that overlap or follow each
  /// other, since whole words are skipped without counting.
  var position: Int
  /// How many symbols it has.
  var length: Int32
  /// The list's number.
  var list: Int32
  /// The number of its `PhraseEntry`.
  var entry: Int32
  /// Whether its form ends with a full stop.
  var endsWithFullStop: Bool
  /// Whether something beside it says that it is right here: then it is not reported, but still keeps shorter ones away.
  var isSilenced = false

  /// Where it stands, in bytes of the text.
  var range: Range<Int> { start..<end }
  /// The number after its last symbol.
  var positionEnd: Int { position + Int(length) }

  /// Whether two candidates of one list share a symbol.
  func overlaps(_ other: Self) -> Bool { position < other.positionEnd && other.position < positionEnd }

  /// Text order; at one place by list, then the longest first.
  static func textOrder(_ left: Self, _ right: Self) -> Bool {
    (left.start, left.list, right.length, left.entry) < (right.start, right.list, left.length, right.entry)
  }

  /// By list, then in text order.
  static func listOrder(_ left: Self, _ right: Self) -> Bool {
    (left.list, left.start, right.length, left.entry) < (right.list, right.start, left.length, right.entry)
  }
}
