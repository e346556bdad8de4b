import LintCore
import Testing

@Suite("The Swedish calendar")
struct SwedishCalendarTests {
  /// Easter Sundays as printed in almanacs, month and day.
  static let easters: [(Int, Int, Int)] = [
    (2020, 4, 12), (2021, 4, 4), (2022, 4, 17), (2023, 4, 9), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28),
    (2028, 4, 16), (2029, 4, 1), (2030, 4, 21), (2031, 4, 13), (2032, 3, 28), (2033, 4, 17), (2034, 4, 9),
    (2035, 3, 25),
  ]

  /// Midsummer Day and All Saints' Day, by month and day, for the same years.
  static let saturdays: [(year: Int, midsummer: Int, saints: (Int, Int))] = [
    (2020, 20, (10, 31)), (2021, 26, (11, 6)), (2022, 25, (11, 5)), (2023, 24, (11, 4)), (2024, 22, (11, 2)),
    (2025, 21, (11, 1)), (2026, 20, (10, 31)), (2027, 26, (11, 6)), (2028, 24, (11, 4)), (2029, 23, (11, 3)),
    (2030, 22, (11, 2)), (2031, 21, (11, 1)), (2032, 26, (11, 6)), (2033, 25, (11, 5)), (2034, 24, (11, 4)),
    (2035, 23, (11, 3)),
  ]

  @Test(arguments: easters)
  func easterIsOnTheDayOfTheAlmanac(_ year: Int, _ month: Int, _ day: Int) {
    let easter = CalendarDay(year: year, month: month, day: day)
    #expect(SwedishHoliday.easter(of: year) == easter)
    #expect(easter.weekday == .sunday)
    #expect(easter.advanced(by: -2).swedishHoliday == .goodFriday)
    #expect(easter.advanced(by: -1).swedishHoliday == nil)
    #expect(easter.advanced(by: 1).swedishHoliday == .easterMonday)
    #expect(easter.advanced(by: 39).weekday == .thursday)
    #expect(easter.advanced(by: 49).weekday == .sunday)
  }

  @Test(arguments: saturdays.indices)
  func midsummerAndAllSaintsAreOnTheSaturdaysOfTheAlmanac(_ index: Int) {
    let (year, midsummer, saints) = Self.saturdays[index]
    let june = CalendarDay(year: year, month: 6, day: midsummer)
    #expect(june.swedishHoliday == .midsummerDay)
    #expect(june.advanced(by: -1).swedishHoliday == .midsummerEve)
    #expect(CalendarDay(year: year, month: saints.0, day: saints.1).swedishHoliday == .allSaintsDay)
  }

  @Test(arguments: [
    (2026, 1, 1, SwedishHoliday.newYearsDay), (2026, 1, 6, .epiphany), (2026, 5, 1, .mayDay),
    (2026, 5, 14, .ascensionDay),
    (2025, 5, 29, .ascensionDay), (2026, 5, 24, .whitSunday), (2025, 6, 8, .whitSunday), (2026, 6, 6, .nationalDay),
    (2026, 12, 24, .christmasEve), (2026, 12, 25, .christmasDay), (2026, 12, 26, .boxingDay),
    (2026, 12, 31, .newYearsEve),
    (2004, 5, 31, .whitMonday),
  ])
  func holidaysOfOneYear(_ year: Int, _ month: Int, _ day: Int, _ holiday: SwedishHoliday) {
    #expect(CalendarDay(year: year, month: month, day: day).swedishHoliday == holiday)
  }

  @Test(arguments: [(2026, 5, 25), (2004, 6, 6), (2026, 11, 1), (2026, 6, 21), (2026, 1, 5), (2026, 12, 23)])
  func ordinaryDaysAreNone(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day).swedishHoliday == nil)
  }

  @Test func everyYearHasThirteenHolidaysAndThreeEves() {
    for year in 2020...2035 {
      let first = CalendarDay(year: year, month: 1, day: 1).number
      let last = CalendarDay(year: year, month: 12, day: 31).number
      let holidays = (first...last).compactMap { CalendarDay(number: $0).swedishHoliday }
      // Ascension Day or Whit Sunday may be on another holiday; then one of the two is counted.
      let shared = SwedishHoliday.easter(of: year).advanced(by: 49) == CalendarDay(year: year, month: 6, day: 6) ? 1 : 0
      #expect(holidays.count == 16 - shared, "\(year)")
      #expect(Set(holidays).count == holidays.count, "\(year)")
    }
  }

  @Test func daysCountForwardsAndBackwards() {
    var number = CalendarDay(year: 1, month: 1, day: 1).number
    for year in 1...2400 {
      for month in 1...12 {
        for day in 1...LocalDateTime.days(inMonth: month, year: year) {
          let calendarDay = CalendarDay(number: number)
          let date = calendarDay.date
          guard date == (year, month, day), CalendarDay(year: year, month: month, day: day) == calendarDay else {
            Issue.record("\(year)-\(month)-\(day) is taken for \(date)")
            return
          }
          number += 1
        }
      }
    }
    #expect(CalendarDay(year: 1970, month: 1, day: 1).number == 0)
  }

  @Test func weekdays() {
    #expect(CalendarDay(year: 2026, month: 11, day: 20).weekday == .friday)
    #expect(CalendarDay(year: 1969, month: 12, day: 31).weekday == .wednesday)
    #expect(CalendarDay(year: 2026, month: 11, day: 20).isWorkingDayInSweden)
    #expect(!CalendarDay(year: 2026, month: 11, day: 21).isWorkingDayInSweden)
    #expect(!CalendarDay(year: 2026, month: 12, day: 24).isWorkingDayInSweden)
  }

  @Test func momentsElsewhereAreTakenToSwedishTime() throws {
    let winter = try #require(LocalDateTime(year: 2026, month: 11, day: 20, hour: 13, minute: 30, offsetMinutes: 0))
    #expect((winter.inSweden.hour, winter.inSweden.minute) == (14, 30))
    let summer = try #require(LocalDateTime(year: 2026, month: 7, day: 3, hour: 23, offsetMinutes: 0))
    #expect((summer.inSweden.day, summer.inSweden.hour) == (4, 1))
    let before = try #require(LocalDateTime(year: 2026, month: 3, day: 29, hour: 0, minute: 59, offsetMinutes: 0))
    #expect((before.inSweden.hour, before.inSweden.minute) == (1, 59))
    let after = try #require(LocalDateTime(year: 2026, month: 3, day: 29, hour: 1, minute: 0, offsetMinutes: 0))
    #expect((after.inSweden.hour, after.inSweden.minute) == (3, 0))
    let autumn = try #require(LocalDateTime(year: 2026, month: 10, day: 25, hour: 1, minute: 0, offsetMinutes: 0))
    #expect(autumn.inSweden.hour == 2)
    let local = try #require(LocalDateTime(year: 2026, month: 11, day: 20, hour: 13))
    #expect(local.inSweden == local)
    let day = try #require(LocalDateTime(year: 2026, month: 11, day: 20, offsetMinutes: 60))
    #expect(day.inSweden == day)
  }
}
