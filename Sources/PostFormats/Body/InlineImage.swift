/// A picture written in Markdown, by place in the text's bytes: `![alt](file "title")`.
struct InlineImage: Equatable {
  /// From `!` to the last bracket.
  var range: Range<Int>
  /// What stands in the first brackets.
  var alt: Range<Int>
  /// The file as written, without `<` and `>`; nil when none is named. For a picture by reference it lies in the
  /// definition.
  var destination: Range<Int>?
  /// The title as written, without quotation marks.
  var title: Range<Int>?
  /// The line of the definition, for a picture by reference.
  var definition: Range<Int>?
}
