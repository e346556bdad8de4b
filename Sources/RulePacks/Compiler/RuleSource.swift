import LintCore
import SourceText

/// A rule as read from a pack: what metadata does not say.
struct RuleSource {
  /// Its metadata.
  var metadata: RuleMetadata
  /// Where its name stands.
  var nameRange: ByteRange
  /// The file of its word list.
  var list: String
  /// Where that stands.
  var listRange: ByteRange
  /// The language of the posts that it applies to.
  var language: String
  /// The files of its word lists for posts in other languages, and where they stand.
  var otherLists: [(language: String, list: String, range: ByteRange)]
  /// Where nothing is reported.
  var skip: PhraseRule.Skip
  /// What kinds of posts it is for, and what pairs of words it finds.
  var limits: PhraseLimits
  /// What is said where a replacement is known.
  var message: Localized
  /// What is said where none is.
  var adviceMessage: Localized
  /// What to do, where the row does not say it.
  var advice: Localized?
}
