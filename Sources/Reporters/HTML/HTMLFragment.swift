import LintCore
import Linting

/// The inner part of a page, for a page that is written anew as one types.
public struct HTMLFragment: Sendable {
  /// The verdict in words.
  public let verdict: String
  /// How grave it is: `error`, `warning`, `info` or `good`.
  public let gravity: String
  /// The posts and what was found, as HTML. What drafts say in it is escaped and masked.
  public let html: [UInt8]

  /// Shows a report.
  public init(_ report: LintReport, _ options: ReportOptions) {
    let selection = ReportSelection(options, format: .html)
    let summary = ReportSummary(report, selection)
    let page = HTMLPage(options, selection)
    verdict = page.verdict(summary, report)
    gravity = page.verdictClass(summary.found)
    var html = HTMLWriter()
    var bytes: [UInt8] = []
    var posts = HTMLPosts(page, report)
    posts.write(report, to: &html, &bytes)
    page.writeUnreadable(report, to: &html)
    page.writeSuppressed(report, to: &html)
    page.writeNotChecked(report, to: &html)
    html.flush(to: &bytes)
    self.html = bytes
  }
}
