/// What a reader must know that the file itself does not tell.
public struct ReadingOptions: Hashable, Sendable {
  /// Which of the first two numbers of a date such as 05/12/2026 is the day.
  public enum DateOrder: String, CaseIterable, Sendable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  /// How dates of calendars are read; nil to tell by the column, and to report where it does not tell.
  public var dateOrder: DateOrder?
  /// How many lines of JSON Lines came before those that are read now; nil where they are all.
  public var linesBefore: Int?

  /// Nothing but what the file tells.
  public init() {}
}
