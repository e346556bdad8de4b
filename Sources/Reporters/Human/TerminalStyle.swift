import LintCore

/// Colours and weights for a terminal, or none of them.
public struct TerminalStyle: Sendable {
  /// Whether codes are written at all.
  let isOn: Bool

  /// Colours, or none of them.
  public init(isOn: Bool) { self.isOn = isOn }

  /// What a piece of text is.
  public enum Role: Sendable {
    case severity(Severity)
    case message
    case replacement
    case faint
  }

  /// The text with the codes of its role around it.
  public func callAsFunction(_ role: Role, _ text: String) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }
}

extension TerminalStyle.Role {
  /// The parameters of the code "Select Graphic Rendition" (ECMA-48, 8.3.117).
  fileprivate var code: String {
    switch self {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .message: "1"
    case .replacement: "32"
    case .faint: "2"
    }
  }
}
