import SourceText

/// A way to mend a finding.
public struct FixIt: Hashable, Sendable {
  /// Whether it can be made without a person reading it.
  public enum Applicability: String, Sendable {
    /// The meaning and the grammar are certain.
    case automatic
    /// A person must read the result.
    case needsReview = "needs-review"
  }

  /// What it does, as an order: Skriv ”till exempel”.
  public var title: Localized
  /// Whether it is certain.
  public var applicability: Applicability
  /// The replacements, in file order, never overlapping.
  public var edits: [TextEdit]

  /// Creates a fix.
  public init(_ title: Localized, _ applicability: Applicability, _ edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }

  /// A fix that writes `text` in the place of `range`.
  public static func replace(_ range: ByteRange, with text: String, _ applicability: Applicability) -> Self {
    Self(Localized(sv: "Skriv ”\(text)”", en: "Write “\(text)”"), applicability, [TextEdit(range, text)])
  }

  /// A fix that takes `range` away.
  public static func remove(_ range: ByteRange, _ title: Localized, _ applicability: Applicability) -> Self {
    Self(title, applicability, [TextEdit(range, "")])
  }
}
