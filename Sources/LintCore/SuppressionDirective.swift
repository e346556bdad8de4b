import SourceText

/// A request in a draft not to report something.
public struct SuppressionDirective: Hashable, Sendable {
  /// What part of the file it covers.
  public enum Scope: Hashable, Sendable {
    /// These bytes: a line, or from a comment to its end.
    case range(ByteRange)
    /// The whole file.
    case file
  }

  /// What part of the file it covers.
  public var scope: Scope
  /// The rule or category that is named.
  public var name: String
  /// Where the name stands.
  public var nameRange: ByteRange
  /// The reason given, if any.
  public var reason: String?

  /// Creates a directive.
  public init(scope: Scope, name: String, nameRange: ByteRange, reason: String? = nil) {
    self.scope = scope
    self.name = name
    self.nameRange = nameRange
    self.reason = reason
  }
}
