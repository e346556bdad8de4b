/// How serious a diagnostic is.
public enum Severity: Int, Comparable, CaseIterable, Sendable {
  /// Advice: never wrong to leave as it is.
  case info
  /// A fault that a careful editor would mend.
  case warning
  /// A fault that must be mended before publishing.
  case error

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The name in configuration, JSON and on the command line.
  public var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The severity of a name, or nil.
  public init?(name: some StringProtocol) {
    guard let severity = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }
}
