import Linting

/// Writes a report in one format.
///
/// The same report gives the same bytes, whatever the machine, the time and the number of threads. Source text reaches
/// a reporter only with its personal data masked.
public protocol Reporter: Sendable {
  /// What to show and how.
  var options: ReportOptions { get }

  /// Creates a reporter.
  init(_ options: ReportOptions)

  /// Writes the whole report, in time linear in its size.
  func write(_ report: LintReport, to sink: inout some ByteSink)
}
