/// What a column counts.
public enum ColumnUnit: String, CaseIterable, Sendable {
  /// UTF-8 bytes, as Vim counts.
  case utf8
  /// UTF-16 code units, as VS Code, GitHub and the language server protocol count.
  case utf16
  /// Unicode scalars, as Python and Emacs count.
  case scalar
  /// Graphemes: what a reader sees as one character.
  case grapheme
}
