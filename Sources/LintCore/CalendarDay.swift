/// A day of the Gregorian calendar as a number, so that days can be counted, compared and gone through.
///
/// The arithmetic is Howard Hinnant's `days_from_civil` and `civil_from_days`, right for every year that a draft can name.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// A day of the week, Monday first as in Sweden (ISO 8601).
  public enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// How many days after 1 January 1970; negative before.
  public var number: Int

  /// The day with a number.
  public init(number: Int) { self.number = number }

  /// A day by year, month (1–12) and day of the month; days beyond a month's end run into the next month.
  public init(year: Int, month: Int, day: Int) {
    // Years that begin in March have the leap day last.
    let year = month < 3 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month < 3 ? month + 9 : month - 3) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of a date, whatever its time.
  public init(_ date: LocalDateTime) { self.init(year: date.year, month: date.month, day: date.day) }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday(rawValue: ((number + 3) % 7 + 7) % 7 + 1) ?? .monday
  }

  /// Year, month (1–12) and day of the month.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day so many days later; earlier when negative.
  public func advanced(by days: Int) -> Self { Self(number: number + days) }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
