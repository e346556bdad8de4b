import YAMLSyntax

/// What can be wrong in a pack's file.
public enum PackFault: Hashable, Sendable {
  /// Not YAML, or YAML that packs may not use.
  case yaml(YAMLError.Fault)
  /// The file holds nothing.
  case empty
  /// A file whose kind cannot be told by its name.
  case unknownFileKind
  /// A value of another kind than wanted.
  case wrongType(expected: Expectation)
  /// A key that must be there.
  case missingKey(String)
  /// A key that does not exist, with the nearest one that does.
  case unknownKey(String, nearest: String?)
  /// A value that is none of those allowed, with the nearest one.
  case unknownValue(String, allowed: [String], nearest: String?)
  /// Two rules, lists or channels with one name.
  case duplicateName(String)
  /// A rule of a list that does not exist, with the nearest one.
  case unknownList(String, nearest: String?)
  /// A row's severity is none of the severities of the rule that uses its list.
  case severityNotInRule(severity: String, rule: String)
  /// A placeholder that messages do not have, with the nearest one.
  case unknownPlaceholder(String, nearest: String?)
  /// Marks in an example that do not pair up, or are missing where something must be flagged.
  case marks
  /// A column that a list must have.
  case missingColumn(String)
  /// A column that lists do not have, with the nearest one that they do.
  case unknownColumn(String, nearest: String?)
  /// A row with too few or too many columns.
  case columnCount(Int, expected: Int)
  /// A row that stands after one that it should stand before.
  case unsorted(String, after: String)
  /// Two rows with the same key.
  case duplicateRow(String)
  /// A form that another row of the list has already.
  case claimedForm(String, by: String)
  /// Not as many replacement forms as forms.
  case misaligned(forms: Int, replacements: Int)
  /// No number from 0.00 to 1.00.
  case confidence(String)
  /// A class of words that conditions do not have, with the nearest one.
  case unknownClass(String, nearest: String?)
  /// An empty form or condition, such as `a||b`.
  case emptyAlternative
  /// A form or condition longer than the matcher can hold; holds the greatest length in characters.
  case tooLong(limit: Int)
  /// More different characters than an image can tell apart.
  case tooManyCharacters(limit: Int)
  /// Letters written with combining marks.
  case notComposed(String)
  /// A carriage return.
  case carriageReturn
  /// Blanks at the beginning or end of a cell, or two in a row.
  case blanks
  /// A text in one language only.
  case missingTranslation(String)

  /// A quote of more words than may be quoted.
  case tooManyWords(limit: Int)

  /// What a value should have been.
  public enum Expectation: Hashable, Sendable {
    case text, number, boolean, date, list, mapping, localizedText
  }
}
