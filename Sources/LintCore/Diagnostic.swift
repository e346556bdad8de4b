import SourceText

/// A finding as a user meets it: named, graded, and placed in a file.
public struct Diagnostic: Hashable, Sendable {
  /// The rule's name.
  public var rule: String
  /// The rule's category.
  public var category: RuleCategory
  /// The severity in force.
  public var severity: Severity
  /// What was found.
  public var finding: Finding
  /// The file, as a path with forward slashes, relative to where the command runs where possible.
  public var file: String
  /// The post's id or number in a file of many; nil where the file is one post.
  public var post: String?
  /// A name for the finding that stays when lines move; 32 hexadecimal digits. Positional for personal data.
  public var fingerprint: String
  /// Why it is not counted, or nil.
  public var suppression: Suppression?

  /// Why a diagnostic is not counted.
  public enum Suppression: Hashable, Sendable {
    /// A comment or the front matter asks for it, with the reason given there.
    case inSource(reason: String?)
    /// It is among the findings accepted earlier.
    case baseline
  }

  /// Creates a diagnostic.
  public init(
    rule: String, category: RuleCategory, severity: Severity, finding: Finding, file: String, post: String? = nil,
    fingerprint: String = "", suppression: Suppression? = nil
  ) {
    self.rule = rule
    self.category = category
    self.severity = severity
    self.finding = finding
    self.file = file
    self.post = post
    self.fingerprint = fingerprint
    self.suppression = suppression
  }
}
