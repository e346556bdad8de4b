import LintCore
import PostFormats
import SourceText

/// A file that has been read.
struct FileText: Sendable {
  var source: SourceText
  /// What was wrong with its encoding, if anything.
  var problem: DecodingProblem?
  /// The path by which it is found.
  var path: String
  /// The path as shown. Masking it costs as much as a rule or two, so it is done once for all of a file's posts.
  var shownPath: String
  /// How to read it.
  var format: PostFormat
  /// The film that its captions belong to, where it holds captions.
  var film: CaptionTrack.Film?
  /// What its reader must know that it does not tell.
  var reading: ReadingOptions
  /// How many threads there are, and what finds out about attached files.
  var work: FileWork
}
