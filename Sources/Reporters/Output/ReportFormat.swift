import LintCore
import Linting

/// A format of reports, by its name on the command line.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people at a terminal: the line with the place underlined, advice, and a summary in words.
  case human
  /// One line a finding, for editors and `grep`.
  case concise
  /// One JSON object.
  case json
  /// One JSON object a finding, each on its line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// GitLab's Code Quality report.
  case gitlab
  /// Checkstyle's XML.
  case checkstyle
  /// JUnit's XML.
  case junit
  /// The Reviewdog Diagnostic Format.
  case rdjson
  /// One self-contained page for people who look rather than read lists.
  case html

  /// The least severity shown where the user has not said: people are spared the advice, programs get everything.
  public var defaultMinimumSeverity: Severity {
    switch self {
    case .human, .concise, .github, .checkstyle: .warning
    case .json, .jsonl, .sarif, .gitlab, .junit, .rdjson, .html: .info
    }
  }

  /// The most findings that whoever reads the format takes; nil where there is no limit.
  ///
  /// GitHub refuses a SARIF file with more than 25,000 results (docs.github.com, SARIF support for code scanning).
  var limit: Int? { self == .sarif ? 25_000 : nil }

  /// The reporter that writes the format.
  public func reporter(_ options: ReportOptions) -> any Reporter {
    switch self {
    case .human: HumanReporter(options)
    case .concise: ConciseReporter(options)
    case .json: JSONReporter(options)
    case .jsonl: JSONLinesReporter(options)
    case .sarif: SARIFReporter(options)
    case .github: GitHubReporter(options)
    case .gitlab: GitLabReporter(options)
    case .checkstyle: CheckstyleReporter(options)
    case .junit: JUnitReporter(options)
    case .rdjson: RDJSONReporter(options)
    case .html: HTMLReporter(options)
    }
  }

  /// Writes a report in the format.
  public func write(_ report: LintReport, _ options: ReportOptions, to sink: inout some ByteSink) {
    reporter(options).write(report, to: &sink)
  }
}
