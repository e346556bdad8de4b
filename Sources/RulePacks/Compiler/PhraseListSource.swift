import LintCore
import SourceText

/// A phrase list as read from its file.
struct PhraseListSource {
  /// The name of the file, with extension: `slang.tsv`.
  var name: String
  /// The rows, in order.
  var rows: [Row] = []

  /// When a row matches, by how the text is written.
  enum Case: String, CaseIterable {
    case any = ""
    case lower
    case exact
  }

  /// A row.
  struct Row {
    var lemma: String
    var forms: [Form]
    /// Alternatives for a person to read, as written in the file with bars between.
    var replacement: String
    /// Nil for a row that only shields.
    var severity: Severity?
    var severityRange: ByteRange
    /// In hundredths.
    var confidence: Int
    var letterCase: Case
    /// By `ConditionKind`; each a list of alternatives, each of them one or more words.
    var conditions: [[[ConditionWord]]]
    var advice: Localized?
  }

  /// A form with what replaces it.
  struct Form {
    var text: String
    var range: ByteRange
    /// Empty where no replacement is safe.
    var replacement: String
  }

  /// A word of a condition.
  struct ConditionWord: Hashable {
    var kind: ContextItem
    /// The word to compare with; empty for classes.
    var text: String
  }

  /// The columns, in order.
  static let columns = [
    "lemma", "forms", "replacement", "replacement_forms", "severity", "confidence", "case", "unless_before",
    "unless_after", "unless_near", "only_before", "only_after", "advice", "advice_en", "note", "source",
  ]

  /// All texts that decide what matches, for the alphabet.
  var matchedTexts: [String] {
    rows.flatMap { row in row.forms.map(\.text) + row.conditions.joined().joined().map(\.text) }
  }
}
