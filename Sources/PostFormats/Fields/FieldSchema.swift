import LintCore

/// A field that drafts can have: its names, what it takes, and what it is for.
///
/// The tables of these are the one description of the fields: reading, messages, completion and documentation use it.
public struct FieldSchema: Sendable {
  /// The English name.
  public let key: String
  /// The Swedish name, which messages show to those who write Swedish keys; then other names that are accepted.
  ///
  /// All names are also accepted with other case, with hyphens, spaces or nothing for `_`, and without the dots and
  /// rings of å, ä and ö.
  public let aliases: [String]
  /// Words that people write for it though they are no names of it. They are not read; the field is suggested instead.
  let guesses: FieldGuesses
  /// What it takes.
  public let type: FieldType
  /// What it is for, in one sentence.
  public let summary: Localized
  /// Whether readers of the post will see it, so that it is checked as text.
  public let isRead: Bool

  init(
    _ key: String, _ aliases: String..., guesses: FieldGuesses = FieldGuesses(), type: FieldType, isRead: Bool = false,
    sv: String, en: String
  ) {
    self.key = key
    self.aliases = aliases
    self.guesses = guesses
    self.type = type
    self.isRead = isRead
    summary = Localized(sv: sv, en: en)
  }
}

/// What a field takes.
public indirect enum FieldType: Sendable {
  /// A text.
  case text
  /// A text, or yes or no where people answer the question instead.
  case textOrBool
  /// One text or a list of them.
  case texts
  /// `true` and `false`, `yes` and `no`, `ja` and `nej`.
  case bool
  /// A whole number, 0 or greater.
  case number
  /// A date, perhaps with a time of day: 2026-11-20, 2026-11-20T14:30, 2026-11-20 14.30:00+01:00.
  case date
  /// A date, or words such as ”tills vidare”.
  case dateOrText
  /// A language as BCP 47: sv, en-GB.
  case language
  /// One channel or a list of them, by any of the names that people use.
  case channels
  /// One of these values.
  case choice([FieldChoice])
  /// One of these values, or a file's name.
  case choiceOrFile([FieldChoice])
  /// Rules that are not to report anything: a list of names, or a map of name to reason.
  case suppressions
  /// Fields of its own.
  case fields(FieldTable)
  /// A list of entries with fields of their own; a text alone stands for the field that is named.
  case entries(FieldTable, shorthand: String)
  /// Texts under names that are not known beforehand.
  case openFields
}

/// A value of a field that takes some values only.
public struct FieldChoice: Sendable {
  /// The value.
  public let name: String
  /// Other names that are accepted, Swedish ones first.
  public let aliases: [String]

  init(_ name: String, _ aliases: String...) {
    self.name = name
    self.aliases = aliases
  }
}

/// The fields of one level.
public struct FieldTable: Sendable {
  /// The fields, in the order in which documentation shows them.
  public let fields: [FieldSchema]
  /// For each folded name, the field's index.
  private let index: [String: Int]
  /// For each key, the field's index.
  private let keys: [String: Int]

  init(_ fields: [FieldSchema]) {
    self.fields = fields
    keys = Dictionary(fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var index: [String: Int] = [:]
    for (number, field) in fields.enumerated() {
      for name in [field.key] + field.aliases { index[FieldName.folded(name)] = number }
    }
    self.index = index
  }

  /// The field of a name as people write it.
  public func field(_ name: String) -> FieldSchema? {
    // No name is longer; a hostile one is not worth folding.
    guard name.utf8.count <= 60 else { return nil }
    // Most are written as the table has them.
    return (keys[name] ?? index[FieldName.folded(name)]).map { fields[$0] }
  }

  /// The fields that a map has, with their values, in the table's order.
  func ordered(_ map: FieldMap) -> [(field: FieldSchema, value: FieldValue)] {
    map.entries.compactMap { entry in keys[entry.key].map { (number: $0, value: entry.value) } }
      .sorted { $0.number < $1.number }.map { (fields[$0.number], $0.value) }
  }

  /// Every name of every field.
  var names: [String] { fields.flatMap { [$0.key] + $0.aliases } }
}
