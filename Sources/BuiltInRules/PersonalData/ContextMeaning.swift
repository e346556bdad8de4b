/// What a word beside a number says about it. The names are those of `personal-data-context.tsv`.
enum ContextMeaning: Int, CaseIterable, Sendable {
  /// The number is a personal identity number.
  case number
  /// It is a coordination number.
  case coordination
  /// It is an interim number.
  case interim
  /// It is a reserve number of a health-care region.
  case reserve
  /// Somebody was born.
  case birth
  /// The last four digits of something follow.
  case lastFour
  /// It is an organisation number.
  case organisation
  /// It is a number of another kind: an order, an invoice, an article.
  case other
  /// The number counts something: kronor, visitors.
  case unit
  /// It belongs to a file's name.
  case file
  /// It is a date or a time of day.
  case time
  /// It is a phone number.
  case phone
  /// The name of a month.
  case month

  /// The meaning with a name in the table.
  init?(_ name: String) {
    switch name {
    case "number": self = .number
    case "coordination": self = .coordination
    case "interim": self = .interim
    case "reserve": self = .reserve
    case "birth": self = .birth
    case "last-four": self = .lastFour
    case "organisation": self = .organisation
    case "other": self = .other
    case "unit": self = .unit
    case "file": self = .file
    case "time": self = .time
    case "phone": self = .phone
    case "month": self = .month
    default: return nil
    }
  }

  /// Its place in a list of all meanings.
  var index: Int { rawValue }
}
