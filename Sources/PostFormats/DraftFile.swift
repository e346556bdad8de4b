import LintCore

/// What a file holds: posts, and what is wrong with the file itself.
public struct DraftFile: Sendable {
  /// The posts, in file order. An empty file is one post without text.
  public var drafts: [Draft]
  /// What is wrong, in no particular order: `draft-syntax`, `unknown-field`, `invalid-value` and
  /// `suppression-without-rule`.
  public var problems: [InputFinding]

  /// Creates a file's contents.
  public init(drafts: [Draft], problems: [InputFinding] = []) {
    self.drafts = drafts
    self.problems = problems
  }
}
