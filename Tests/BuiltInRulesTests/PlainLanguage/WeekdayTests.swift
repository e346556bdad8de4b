import LintCore
import Testing

@testable import BuiltInRules

/// Weekdays are counted, not looked up.
@Suite struct WeekdayTests {
  @Test(arguments: [
    (1900, 1, 1, Weekday.monday), (2000, 2, 29, .tuesday), (2024, 2, 29, .thursday), (2026, 11, 21, .saturday),
    (2027, 2, 2, .tuesday), (2100, 3, 1, .monday), (1945, 5, 8, .tuesday), (2026, 12, 24, .thursday),
  ])
  func knownDays(_ year: Int, _ month: Int, _ day: Int, _ weekday: Weekday) {
    #expect(Weekday(year: year, month: month, day: day) == weekday)
  }

  @Test func eachDayFollowsTheOneBefore() {
    var expected = Weekday(year: 1999, month: 12, day: 31).rawValue
    for year in 2000...2032 {
      for month in 1...12 {
        for day in 1...LocalDateTime.days(inMonth: month, year: year) {
          expected = (expected + 1) % 7
          #expect(Weekday(year: year, month: month, day: day).rawValue == expected, "\(year)-\(month)-\(day)")
        }
      }
    }
  }

  @Test(arguments: [
    "lördag", "lördagen", "lördagskväll", "lördagens", "lör", "saturday",
  ])
  func formsInTheSingularAreRead(_ word: String) { #expect(Weekday(word: word) == .saturday) }

  @Test(arguments: ["lördagar", "lördagarna", "måndagsklubben", "fredagsmys", "torsk", "mandag", "sondag"])
  func otherWordsAreNot(_ word: String) { #expect(Weekday(word: word) == nil) }

  @Test(arguments: [
    ("Vi ses ⟦lördag 3 maj⟧.", "2026-04-01"),
    ("Vi ses söndag 3 maj.", "2026-04-01"),
    // In January the next 20 December is eleven months away and the last one a month back: one of them agrees.
    ("Det var lördag 20 december.", "2026-01-10"),
    ("Vi ses söndag 20 december.", "2026-01-10"),
    ("Vi ses ⟦måndag 20 december⟧.", "2026-01-10"),
    ("Skottdagen är ⟦måndag 29 februari⟧.", "2028-02-01"),
    ("Skottdagen är tisdag 29 februari.", "2028-02-01"),
    ("Vi ses ⟦Lördag den 3:e maj⟧ och ⟦LÖRDAG 3 MAJ⟧.", "2026-04-01"),
    ("Vi ses ⟦lör 3 maj⟧, lördag\n3 maj och lördag. 3 maj är bäst.", "2026-04-01"),
    ("Vi ses ⟦lördag 3 maj⟧, ⟦lördag 4 maj⟧ och ⟦5 maj (lördag⟧).", "2026-04-01"),
    ("Vi ses lördag 31 februari och lördag 3 personer.", "2026-04-01"),
    ("⟦Saturday 3 May⟧ and ⟦Saturday, May 3⟧ and Sunday 3 May.", "2026-04-01"),
  ])
  func theYearComesFromTheDayOfPublishing(_ marked: String, _ date: String) throws {
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let head = "---\npublish_at: \(date)\n---\n"
    // A full stop and a comma may stand between: a short form has one.
    let found = try PlainLanguage.marked(text, by: "weekday-mismatch", head: head)
    #expect(found.replacing("⟦lördag. 3 maj⟧", with: "lördag. 3 maj") == marked)
  }

  @Test func withoutAYearAndADayNothingIsSaidButThatIsSaid() throws {
    #expect(try PlainLanguage.marked("Vi ses lördag 3 maj.", by: "weekday-mismatch") == "Vi ses lördag 3 maj.")
  }
}
