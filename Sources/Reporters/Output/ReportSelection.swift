import LintCore
import Linting

/// Which findings of a report are shown.
struct ReportSelection {
  /// The least severity shown.
  let minimumSeverity: Severity
  /// Whether suppressed findings are shown.
  let showsSuppressed: Bool
  /// The most findings shown; nil for all. Where there are more, the gravest are kept.
  let maximum: Int?
  /// Whether the limit is the format's own and none that was asked for.
  let isFormatsLimit: Bool

  /// The selection that options ask for in a format.
  init(_ options: ReportOptions, format: ReportFormat) {
    minimumSeverity = options.minimumSeverity ?? format.defaultMinimumSeverity
    showsSuppressed = options.showSuppressed || format == .sarif
    let asked = options.maximumDiagnostics.map { max(0, $0) } ?? .max
    isFormatsLimit = format.limit.map { $0 < asked } ?? false
    maximum = isFormatsLimit ? format.limit : options.maximumDiagnostics.map { max(0, $0) }
  }

  /// Whether a finding is shown, as long as there is room.
  func includes(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity >= minimumSeverity && (showsSuppressed || diagnostic.suppression == nil)
  }

  /// How many findings of each rank there is room for: errors before warnings, suppressed ones last. Nil for all.
  func rooms(in report: LintReport) -> [Int]? {
    guard var room = maximum else { return nil }
    var counts = [Int](repeating: 0, count: Self.rankCount)
    for file in report.files {
      for diagnostic in file.diagnostics where includes(diagnostic) { counts[Self.rank(of: diagnostic)] += 1 }
    }
    return counts.map { count in
      let taken = min(count, room)
      room -= taken
      return taken
    }
  }

  /// How soon a finding is left out: 0 last.
  static func rank(of diagnostic: Diagnostic) -> Int {
    guard diagnostic.suppression == nil else { return rankCount - 1 }
    return switch diagnostic.severity {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }

  private static let rankCount = 4
}
