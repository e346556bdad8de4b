import LintCore
import SourceText

/// A finding as a reporter may show it: in one language, and with personal data taken out of every text.
///
/// Only `MaskedSource` makes these.
public struct ShownDiagnostic: Sendable {
  /// The rule's name.
  public let rule: String
  /// The rule's category.
  public let category: RuleCategory
  /// The severity in force.
  public let severity: Severity
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let advice: String?
  /// The place in the source.
  public let range: ByteRange
  /// The channel it holds for.
  public let channel: Channel?
  /// Ways to mend it; those that would print personal data are left out.
  public let fixes: [Fix]
  /// Other places that explain it.
  public let notes: [Note]
  /// Whether it is a finding of personal data.
  public let isPersonalData: Bool
  /// Whether its place touches personal data, its own or another finding's: then nothing of the place is quoted.
  public let touchesPersonalData: Bool
  /// The post's id or number in a file of many.
  public let post: String?
  /// The name that stays when lines move.
  public let fingerprint: String
  /// Why it is not counted, or nil.
  public let suppression: Diagnostic.Suppression?

  /// A way to mend it.
  public struct Fix: Sendable {
    /// What it does.
    public let title: String
    /// Whether it is certain.
    public let applicability: FixIt.Applicability
    /// The replacements, in bytes of the source.
    public let edits: [TextEdit]
  }

  /// A place that explains it.
  public struct Note: Sendable {
    /// What is to be seen there.
    public let message: String
    /// Where.
    public let range: ByteRange
  }
}
