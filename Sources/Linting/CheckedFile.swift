import LintCore
import SourceText

/// A file of which every post has been checked by itself. What is left to ask are the rules over several posts.
struct CheckedFile: Sendable {
  /// The file's text.
  var source: SourceText
  /// The path by which it is found.
  var location: String
  /// The path as shown.
  var path: String
  /// How many posts it holds.
  var posts = 0
  /// Whether its bytes could not be read as text.
  var isUnreadable = false
  /// What was found.
  var collected = Collected(problems: [])
  /// What is not to be reported.
  var directives: [SuppressionDirective] = []
  /// The posts in short, where a rule over several posts is on.
  var summaries: [PostSummary] = []
  /// What the posts are called, as `summaries`.
  var names: [String?] = []
  /// The caption files that belong to its films.
  var captions: [CaptionReference] = []
}

/// What has been found in a part of a file.
struct CheckedPart: Sendable {
  var posts = 0
  var collected = Collected(problems: [])
  var directives: [SuppressionDirective] = []
  var summaries: [PostSummary] = []
  var names: [String?] = []
  var captions: [CaptionReference] = []
  /// Drafts that are looked through together with the whole file.
  var loose: [Draft] = []
}

extension CheckedFile {
  /// Adds what was found in a part.
  mutating func append(_ part: CheckedPart) {
    posts += part.posts
    collected.append(part.collected)
    directives += part.directives
    summaries += part.summaries
    names += part.names
    captions += part.captions
  }
}

/// What a linter does with a file besides checking it.
struct FileWork: Sendable {
  /// How many threads check it.
  var threads = 1
  /// What to look up of attached files: what they are, and the captions that belong to them.
  var resolve: @Sendable ([Attachment]) -> ([Attachment], [CaptionReference])
}

extension Collected {
  /// Adds what was found in a later part of the same file.
  mutating func append(_ other: Collected) {
    problems += other.problems
    findings += other.findings
    personalData += other.personalData
    outdatedPolicy = outdatedPolicy ?? other.outdatedPolicy
    obstacles.merge(other.obstacles) { first, _ in first }
  }
}
