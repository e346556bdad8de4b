/// A lexicon as read from its file.
struct LexiconTableSource {
  /// The file's name without its extension.
  var name: String
  /// The names of the columns.
  var columns: [String]
  /// Keys with the rest of their row, tabs between, in the file's order.
  var rows: [(key: String, fields: String)] = []
}
