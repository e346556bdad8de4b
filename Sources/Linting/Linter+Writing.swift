import LintCore
import PostFormats
import SourceText

extension Collected {
  /// Writes the rules' fixes as the file's format has texts; those that cannot be written so are not offered. To be done
  /// once for each finding, before the reader's own findings are added, whose fixes are written so already.
  ///
  /// - Parameters:
  ///   - drafts: the posts that the findings are of.
  ///   - first: the index of the first finding that has not been written yet.
  mutating func writeFixes(
    as format: PostFormat, in source: SourceText, _ drafts: [Draft], from first: Int = 0
  ) {
    if format == .spreadsheet {
      for index in problems.indices { problems[index].finding.fixes = [] }
    }
    guard findings[first...].contains(where: { !$0.finding.fixes.isEmpty }),
      var writer = EditWriter(format, source, drafts)
    else { return }
    writeFixes(with: &writer, from: first)
  }

  /// The same with a writer that is used for other posts of the file, too.
  mutating func writeFixes(with writer: inout EditWriter, from first: Int = 0) {
    for index in first..<findings.count where !findings[index].finding.fixes.isEmpty {
      findings[index].finding.fixes = findings[index].finding.fixes.compactMap { writer.written($0) }
    }
  }
}
