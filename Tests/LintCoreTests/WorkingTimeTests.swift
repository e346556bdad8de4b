import LintCore
import Testing

@Suite struct WorkingTimeTests {
  private func moment(_ text: (Int, Int, Int, Int, Int), offset: Int? = nil, in zone: TimeZoneRule = .stockholm) throws
    -> Moment
  {
    let time = try #require(
      LocalDateTime(
        year: text.0, month: text.1, day: text.2, hour: text.3, minute: text.4, offsetMinutes: offset))
    return Moment(time, in: zone)
  }

  @Test func summerTimeBeginsAndEndsAtOneInTheMorningUTC() throws {
    let zone = TimeZoneRule.stockholm
    let spring = CalendarDay(year: 2027, month: 3, day: 28).number * 86_400
    #expect(zone.minutes(at: spring + 3599) == 60)
    #expect(zone.minutes(at: spring + 3600) == 120)
    let autumn = CalendarDay(year: 2027, month: 10, day: 31).number * 86_400
    #expect(zone.minutes(at: autumn + 3599) == 120)
    #expect(zone.minutes(at: autumn + 3600) == 60)
  }

  @Test func aLocalTimeIsTheSameMomentAsItsOffsetSays() throws {
    #expect(try moment((2027, 1, 15, 12, 0)).seconds == moment((2027, 1, 15, 12, 0), offset: 60).seconds)
    #expect(try moment((2027, 7, 15, 12, 0)).seconds == moment((2027, 7, 15, 12, 0), offset: 120).seconds)
    #expect(try moment((2027, 7, 15, 12, 0)).seconds == moment((2027, 7, 15, 10, 0), offset: 0).seconds)
    // The hour that is left out in spring, and the one that comes twice in autumn: the first of the two.
    #expect(try moment((2027, 3, 28, 2, 30)).seconds == moment((2027, 3, 28, 1, 30), offset: 0).seconds)
    #expect(try moment((2027, 10, 31, 2, 30)).seconds == moment((2027, 10, 31, 0, 30), offset: 0).seconds)
  }

  @Test func whatIsWrittenWithAnOffsetIsShownByTheClocksAtThePlace() throws {
    #expect(try moment((2026, 12, 31, 23, 30), offset: 0).text.sv == "1 januari kl. 00.30")
    #expect(try moment((2026, 6, 30, 23, 30), offset: 0).text.en == "1 July at 01:30")
  }

  @Test(arguments: [
    ("Europe/Stockholm", 60), ("europe/helsinki", 120), ("Europe/Lisbon", 0), ("UTC", 0), ("+01:00", 60),
    ("-03:30", -210),
    ("+2", 120), ("Europe/Istanbul", 180),
  ])
  func zonesHaveNamesOrOffsets(_ name: String, _ minutes: Int) throws {
    #expect(try #require(TimeZoneRule(named: name)).minutes(at: 0) == minutes)
  }

  @Test(arguments: ["", "Stockholm", "Europe/Sthlm", "+25:00", "+1:75", "CET-1CEST", "+"])
  func otherZonesAreUnknown(_ name: String) { #expect(TimeZoneRule(named: name) == nil) }

  @Test func workGoesOnWhereItLeftOff() {
    let work = WorkingTime(from: 8, to: 17)
    // A Friday afternoon: the rest comes on Monday.
    let friday = WorkingTime.Clock(day: CalendarDay(year: 2026, month: 11, day: 20), secondOfDay: 16 * 3600)
    #expect(work.end(of: 3 * 3600, after: friday).text.sv == "23 november kl. 10.00")
    #expect(work.end(of: 3600, after: friday).text.sv == "20 november kl. 17.00")
    // What comes on a Saturday begins on Monday.
    let saturday = WorkingTime.Clock(day: CalendarDay(year: 2026, month: 11, day: 21), secondOfDay: 0)
    #expect(work.end(of: 60, after: saturday).text.sv == "23 november kl. 08.01")
    // Over Christmas nobody works on the eve, the two days after it and the weekend.
    let christmas = WorkingTime.Clock(day: CalendarDay(year: 2026, month: 12, day: 23), secondOfDay: 17 * 3600)
    #expect(work.opening(atOrAfter: christmas).text.sv == "28 december kl. 08.00")
  }

  @Test func hoursThatMakeNoDayAreTheWholeDay() {
    let work = WorkingTime(from: 17, to: 8)
    let start = WorkingTime.Clock(day: CalendarDay(year: 2026, month: 11, day: 23), secondOfDay: 3600)
    #expect(work.end(of: 3600, after: start).text.sv == "23 november kl. 02.00")
  }
}
