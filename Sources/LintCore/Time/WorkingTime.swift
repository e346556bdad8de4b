/// The hours in which an organisation works: some hours of every working day.
public struct WorkingTime: Hashable, Sendable {
  /// Seconds of the day at which work begins and ends.
  public var hours: Range<Int>

  /// Creates working time from whole hours of the day, as 8 to 17. None gives the whole day.
  public init(from opening: Int, to closing: Int) {
    hours = opening < closing ? opening * 3600..<closing * 3600 : 0..<86_400
  }

  /// Whether people work on a day: no Saturday, no Sunday, no Swedish public holiday and none of its three eves.
  public func isWorkingDay(_ day: CalendarDay) -> Bool { day.isWorkingDayInSweden }

  /// A point in time by the clocks at the place. Summer time comes and goes at night, when nobody works.
  public struct Clock: Hashable, Comparable, Sendable {
    public var day: CalendarDay
    public var secondOfDay: Int

    /// Creates a point in time.
    public init(day: CalendarDay, secondOfDay: Int) {
      self.day = day
      self.secondOfDay = secondOfDay
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.day.number, left.secondOfDay) < (right.day.number, right.secondOfDay)
    }
  }

  /// When so many seconds of work have passed since a moment. It looks through as many days as the work takes, at least
  /// one in each week.
  public func end(of seconds: Int, after start: Clock) -> Clock {
    var left = seconds
    var clock = opening(atOrAfter: start)
    while left > hours.upperBound - clock.secondOfDay {
      left -= hours.upperBound - clock.secondOfDay
      clock = opening(atOrAfter: Clock(day: clock.day.advanced(by: 1), secondOfDay: 0))
    }
    return Clock(day: clock.day, secondOfDay: clock.secondOfDay + left)
  }

  /// The first moment of work at or after another.
  public func opening(atOrAfter clock: Clock) -> Clock {
    var day = clock.day
    if isWorkingDay(day), clock.secondOfDay < hours.upperBound {
      return Clock(day: day, secondOfDay: max(clock.secondOfDay, hours.lowerBound))
    }
    repeat { day = day.advanced(by: 1) } while !isWorkingDay(day)
    return Clock(day: day, secondOfDay: hours.lowerBound)
  }
}

extension Moment {
  /// The moment by the clocks at the place.
  public var clock: WorkingTime.Clock { WorkingTime.Clock(day: day, secondOfDay: secondOfDay) }
}
