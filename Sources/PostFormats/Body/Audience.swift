import LintCore

/// Whom a stretch of a post's text is for.
enum Audience: Hashable {
  /// Every channel without a text of its own.
  case everyone
  /// One channel.
  case channel(Channel)
  /// A channel that nobody knows; the text is checked for itself, and counts for no channel.
  case unknown
}
