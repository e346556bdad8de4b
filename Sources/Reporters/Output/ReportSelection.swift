import LintCore
import Linting

/// Which findings of a report are shown.
struct ReportSelection {
  /// The least severity shown.
  let minimumSeverity: Severity
  /// Whether suppressed findings are shown.
  let showsSuppressed: Bool
  /// The most findings shown; nil for all.
  let maximum: Int?

  /// The selection that options ask for in a format.
  init(_ options: ReportOptions, format: ReportFormat) {
    minimumSeverity = options.minimumSeverity ?? format.defaultMinimumSeverity
    showsSuppressed = options.showSuppressed || format == .sarif
    maximum = options.maximumDiagnostics.map { max(0, $0) }
  }

  /// Whether a finding is shown, as long as there is room.
  func includes(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity >= minimumSeverity && (showsSuppressed || diagnostic.suppression == nil)
  }
}
