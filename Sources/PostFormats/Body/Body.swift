import LintCore
import SourceText

/// What the text of a post holds, taken apart.
struct Body {
  /// What is published: the common text, and those of channels with a text of their own.
  var texts: [PostText]
  /// The pictures in it.
  var images: [Attachment]
  /// What its comments ask not to report.
  var suppressions: [SuppressionDirective]
  /// What is wrong in it.
  var problems: [InputFinding]
  /// Its place in the file, comments included.
  var range: ByteRange
}
