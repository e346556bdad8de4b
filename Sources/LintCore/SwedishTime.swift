extension LocalDateTime {
  /// The same moment on a clock in Sweden; itself where no offset is written, since then it is Swedish time already.
  ///
  /// Summer time by directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, from and to
  /// 01.00 UTC. A date without a time of day stays as it is.
  public var inSweden: LocalDateTime {
    guard let offsetMinutes, let hour else { return self }
    let utc = CalendarDay(self).number * 1440 + hour * 60 + minute - offsetMinutes
    let local = utc + LocalDateTime.swedishOffset(atUTC: utc)
    let dayNumber = local >= 0 ? local / 1440 : (local - 1439) / 1440
    let date = CalendarDay(number: dayNumber).date
    let minutes = local - dayNumber * 1440
    return LocalDateTime(
      year: date.year, month: date.month, day: date.day, hour: minutes / 60, minute: minutes % 60, second: second)
      ?? self
  }

  /// How many minutes Swedish clocks are ahead of UTC at a moment, given in minutes of UTC after 1970 began.
  public static func swedishOffset(atUTC minutes: Int) -> Int {
    let day = CalendarDay(number: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440)
    let year = day.date.year
    let start = lastSunday(of: 3, in: year).number * 1440 + 60
    let end = lastSunday(of: 10, in: year).number * 1440 + 60
    return (start..<end).contains(minutes) ? 120 : 60
  }

  /// The last Sunday of March or October, which both have 31 days.
  private static func lastSunday(of month: Int, in year: Int) -> CalendarDay {
    let last = CalendarDay(year: year, month: month, day: 31)
    return last.advanced(by: -(last.weekday.rawValue % 7))
  }
}
