/// What stands in place of personal data in texts about it.
enum Redaction: Hashable, Sendable {
  /// The value's mask, which keeps its layout.
  case mask
  /// One word for all, which the format announces. Masks themselves are replaced as well.
  case token(String)
}
