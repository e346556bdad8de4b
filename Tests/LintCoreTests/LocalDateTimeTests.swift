import LintCore
import Testing

@Suite("Days and times")
struct LocalDateTimeTests {
  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (2026, 12, 31), (1, 1, 1), (9999, 4, 30)])
  func daysThatThereAre(_ year: Int, _ month: Int, _ day: Int) {
    #expect(LocalDateTime(year: year, month: month, day: day) != nil)
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10000, 1, 1),
  ]) func daysThatThereAreNot(_ year: Int, _ month: Int, _ day: Int) {
    #expect(LocalDateTime(year: year, month: month, day: day) == nil)
  }

  @Test func timesThatThereAreNot() {
    #expect(LocalDateTime(year: 2026, month: 1, day: 1, hour: 24) == nil)
    #expect(LocalDateTime(year: 2026, month: 1, day: 1, hour: 0, minute: 60) == nil)
    #expect(LocalDateTime(year: 2026, month: 1, day: 1, hour: 0, second: 61) == nil)
    #expect(LocalDateTime(year: 2026, month: 1, day: 1, hour: 0, offsetMinutes: 15 * 60) == nil)
    #expect(LocalDateTime(year: 2026, month: 6, day: 30, hour: 23, minute: 59, second: 60, offsetMinutes: -840) != nil)
  }
}
