/// A date, perhaps with a time of day and an offset from UTC, as written in a draft.
public struct LocalDateTime: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int
  /// Nil where only a date was written.
  public var hour: Int?
  public var minute: Int
  public var second: Int
  /// Minutes east of UTC; nil means the project's time zone.
  public var offsetMinutes: Int?

  /// Creates a date and time; nil when there is no such day or time in the Gregorian calendar.
  public init?(
    year: Int, month: Int, day: Int, hour: Int? = nil, minute: Int = 0, second: Int = 0, offsetMinutes: Int? = nil
  ) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, year: year)).contains(day),
      hour.map((0...23).contains) ?? true, (0...59).contains(minute), (0...60).contains(second),
      offsetMinutes.map((-14 * 60...14 * 60).contains) ?? true
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offsetMinutes = offsetMinutes
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
