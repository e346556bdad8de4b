import LintCore
import Linting

/// Writes one page for people: the verdict in words, each post as readers will meet it with what was found beside it,
/// and what was checked and what was not.
///
/// One file without requests, which works from a disk and without its script. Everything that drafts say is escaped and
/// masked, and the page's Content-Security-Policy lets no script run but its own.
public struct HTMLReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let report = report.withRelativePaths
    let selection = ReportSelection(options, format: .html)
    let summary = ReportSummary(report, selection)
    let page = HTMLPage(options, selection)
    var html = HTMLWriter()
    page.writeHead(title: page.verdict(summary, report), to: &html)
    html.open("body")
    html.element("a", ["class": "skip", "href": "#innehall"], page.words("Hoppa till innehållet", "Skip to content"))
    page.writeBanner(summary, report, to: &html)
    html.open("main", ["id": "innehall"])
    var posts = HTMLPosts(page, report)
    posts.write(report, to: &html, &sink)
    page.writeUnreadable(report, to: &html)
    page.writeSuppressed(report, to: &html)
    page.writePassed(report, to: &html)
    page.writeNotChecked(report, to: &html)
    html.close("main")
    page.writeFooter(to: &html)
    page.writeResult(report, to: &html)
    html.open("script")
    html.bytes(PageAsset.script.bytes)
    html.close("script")
    html.markup("</body></html>\n")
    html.flush(to: &sink)
  }
}

extension LintReport {
  /// The report with no path from the file system's root: a page that is sent on tells nothing of the disk.
  var withRelativePaths: LintReport {
    func name(_ path: String) -> String {
      path.hasPrefix("/") ? path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path : path
    }
    var report = self
    for index in report.files.indices { report.files[index].path = name(report.files[index].path) }
    for index in report.failures.indices { report.failures[index].path = name(report.failures[index].path) }
    return report
  }
}

/// How much a page holds, so that it can be opened whatever was checked.
enum HTMLBounds {
  /// The most posts that are shown as readers meet them.
  static let cards = 200
  /// Up to so many posts, those without findings are shown as well.
  static let cardsWithoutFindings = 20
  /// The most posts that are named without being shown.
  static let names = 1000
  /// The most findings explained for one post.
  static let findings = 100
  /// How much of a text is shown, in bytes.
  static let text = 20_000
  /// The largest picture that is put into the page, and all of them together, in bytes.
  static let picture = 3_000_000
  static let pictures = 12_000_000
  /// The most findings in the embedded result.
  static let results = 1000
}
