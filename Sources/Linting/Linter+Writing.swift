import LintCore
import PostFormats
import SourceText

extension Collected {
  /// Writes the rules' fixes as the file's format has texts; those that cannot be written so are not offered.
  mutating func writeFixes(as format: PostFormat, in source: SourceText, _ drafts: [Draft]) {
    if format == .spreadsheet {
      for index in problems.indices { problems[index].finding.fixes = [] }
    }
    guard findings.contains(where: { !$0.finding.fixes.isEmpty }), var writer = EditWriter(format, source, drafts)
    else {
      return
    }
    for index in findings.indices where !findings[index].finding.fixes.isEmpty {
      findings[index].finding.fixes = findings[index].finding.fixes.compactMap { writer.written($0) }
    }
  }
}
