import LintCore
import SourceText

/// A finding as a reporter may show it: in one language, and with personal data taken out of every text.
///
/// Only `MaskedSource` makes these.
struct ShownDiagnostic {
  /// The rule's name.
  let rule: String
  /// The rule's category.
  let category: RuleCategory
  /// The severity in force.
  let severity: Severity
  /// What is wrong.
  let message: String
  /// What to do about it.
  let advice: String?
  /// The place in the source.
  let range: ByteRange
  /// The channel it holds for.
  let channel: Channel?
  /// Ways to mend it; those that would print personal data are left out.
  let fixes: [Fix]
  /// Other places that explain it.
  let notes: [Note]
  /// Whether it is a finding of personal data.
  let isPersonalData: Bool
  /// Whether its place touches personal data, its own or another finding's: then nothing of the place is quoted.
  let touchesPersonalData: Bool
  /// The post's id or number in a file of many.
  let post: String?
  /// The name that stays when lines move.
  let fingerprint: String
  /// Why it is not counted, or nil.
  let suppression: Diagnostic.Suppression?

  /// A way to mend it.
  struct Fix {
    let title: String
    let applicability: FixIt.Applicability
    let edits: [TextEdit]
  }

  /// A place that explains it.
  struct Note {
    let message: String
    let range: ByteRange
  }
}
