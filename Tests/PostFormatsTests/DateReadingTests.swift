import LintCore
import Testing

@testable import PostFormats

@Suite("Dates")
struct DateReadingTests {
  @Test(
    "Dates are read as people and ISO 8601 write them",
    arguments: [
      ("2026-11-20", nil, 0, 0, nil), ("2026-11-20T14:30", 14, 30, 0, nil), ("2026-11-20 14:30", 14, 30, 0, nil),
      ("2026-11-20 14.30", 14, 30, 0, nil), ("2026-11-20T14:30:15", 14, 30, 15, nil),
      ("2026-11-20T14:30:15.250Z", 14, 30, 15, 0), ("2026-11-20t14:30z", 14, 30, 0, 0),
      ("2026-11-20T14:30+01:00", 14, 30, 0, 60), ("2026-11-20T14:30-0330", 14, 30, 0, -210),
      ("2026-11-20 14:30 +02", 14, 30, 0, 120), (" 2026-11-20  14:30 ", 14, 30, 0, nil),
    ] as [(String, Int?, Int, Int, Int?)])
  func dates(text: String, hour: Int?, minute: Int, second: Int, offset: Int?) {
    let date = LocalDateTime(
      year: 2026, month: 11, day: 20, hour: hour, minute: minute, second: second, offsetMinutes: offset)
    #expect(DateReading(text) == date.map(DateReading.date))
  }

  @Test("A day that the calendar does not have is told from what is no date")
  func impossibleDays() {
    #expect(DateReading("2026-02-30T10:00") == .noSuchDay(year: 2026, month: 2, day: 30))
    #expect(DateReading("2025-02-29") == .noSuchDay(year: 2025, month: 2, day: 29))
    #expect(DateReading("2026-13-01") == .noSuchDay(year: 2026, month: 13, day: 1))
    #expect(DateReading("2026-04-31") == .noSuchDay(year: 2026, month: 4, day: 31))
    #expect(DateReading("2026-11-20T25:00") == .noSuchTime)
    #expect(DateReading("2026-11-20T14:60") == .noSuchTime)
    #expect(DateReading("2028-02-29") == LocalDateTime(year: 2028, month: 2, day: 29).map(DateReading.date))
  }

  @Test(
    "Other ways to write are no dates",
    arguments: [
      "", "i morgon", "20/11 2026", "2026-1-5", "20 november 2026", "2026-11-20T", "2026-11-20T14", "2026-11-20T14:3",
      "2026-11-20T14:30+", "2026-11-20T14:30+01:60", "2026-11-20 kl", "20261120", "２０２６-11-20",
      "2026-11-20" + String(repeating: " ", count: 100),
    ])
  func noDates(text: String) {
    #expect(DateReading(text) == .notADate)
  }
}
