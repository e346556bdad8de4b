import LintCore

/// A link of an HTML file.
struct HTMLLink {
  /// Where it leads, as written.
  var address: FieldValue
  /// Whether it tells screen readers something else than its words.
  var isLabelled: Bool
  /// Its words, in bytes of the text that is shown; nil where it has none.
  var words: Range<Int>?
}
