import LintCore
import Linting

/// How much a report holds, counted before anything is written.
struct ReportSummary {
  /// Files that were read.
  var files = 0
  /// Files that could not be read.
  var unreadable = 0
  /// Posts that were checked.
  var posts = 0
  /// Posts with a finding that counts.
  var postsWithFindings = 0
  /// Findings that count, by severity.
  var found = Tally()
  /// Findings that count and are too mild to be shown.
  var belowMinimum = Tally()
  /// Findings that are suppressed or accepted earlier.
  var suppressed = 0
  /// Those of them that are accepted in a baseline.
  var accepted = 0
  /// Findings left out because the report is full.
  var omitted = 0

  /// Counts of each severity.
  struct Tally {
    var errors = 0
    var warnings = 0
    var infos = 0

    var total: Int { errors + warnings + infos }

    mutating func count(_ severity: Severity) {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// Counts a report.
  init(_ report: LintReport, _ selection: ReportSelection) {
    files = report.files.count
    unreadable = report.failures.count { !$0.isEmpty }
    var selected = 0
    for file in report.files {
      posts += file.posts
      var concerned: Set<String?> = []
      for diagnostic in file.diagnostics {
        if selection.includes(diagnostic) { selected += 1 }
        guard diagnostic.suppression == nil else {
          suppressed += 1
          if diagnostic.suppression == .baseline { accepted += 1 }
          continue
        }
        found.count(diagnostic.severity)
        if diagnostic.severity < selection.minimumSeverity { belowMinimum.count(diagnostic.severity) }
        concerned.insert(diagnostic.post)
      }
      // A finding about a whole calendar belongs to no post of it.
      if file.posts > 1 { concerned.remove(nil) }
      postsWithFindings += concerned.count
    }
    omitted = selection.maximum.map { max(0, selected - $0) } ?? 0
  }
}
