import LintCore

/// What a phrase rule asks of a post, and what it finds besides the phrases of its list.
struct PhraseLimits: Sendable {
  /// Two words of which one is enough, in one clause: ”även … också”.
  struct Pair: Sendable {
    /// The word that comes first, in lower case.
    var first: String
    /// The word that comes after it, in lower case.
    var second: String
    /// The most words that may stand between them.
    var between: Int
    /// Words that, right after the first, make it something else: ”även om”.
    var unless: [String]
  }

  /// The kinds of post that the rule is for; empty for all.
  var kinds: [String] = []
  /// Pairs of words.
  var pairs: [Pair] = []

  /// A rule for certain kinds of post must know the kind.
  var needs: RuleMetadata.Needs { kinds.isEmpty ? .text : .metadata }

  /// Whether the rule is for posts of this kind.
  func admits(_ post: Post) -> Bool { kinds.isEmpty || kinds.contains(post.kind) }
}
