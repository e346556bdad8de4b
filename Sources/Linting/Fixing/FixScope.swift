import LintCore

/// Which fixes are made.
public enum FixScope: Sendable {
  /// Those that are certain.
  case automatic
  /// Those that a person must read afterwards as well.
  case all

  /// The fix to make for a finding: the best that is allowed.
  func fix(for finding: Finding) -> FixIt? {
    switch self {
    case .automatic: finding.fixes.first { $0.applicability == .automatic }
    case .all: finding.fixes.first
    }
  }
}
