/// A piece of Markdown or HTML in a text.
struct MarkupMark {
  /// What it would become where it is understood.
  enum Kind: Equatable {
    case heading, bold, italic, struck, link, tag
  }

  /// A change that takes marks away.
  struct Edit {
    var range: Range<Int>
    var text = ""
  }

  var kind: Kind
  /// Where it stands, in bytes of the text.
  var range: Range<Int>
  /// The marks, as messages show them: `##`, `**`, `<b>`.
  var marks: String
  /// What takes the marks away, in text order; empty where that would not do.
  var edits: [Edit] = []
  /// Whether what is left means the same.
  var isCertain = true
}
