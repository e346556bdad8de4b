import LintCore
import Segmentation

/// A weekday with a date beside it.
struct WeekdayDate: Sendable {
  /// The weekday’s word.
  var weekdayRange: Range<Int>
  /// Weekday and date.
  var range: Range<Int>
  var weekday: Weekday
  var year: Int?
  var month: Int
  var day: Int
}

/// Finds weekdays with dates beside them: `lördag den 3 maj`, `3 maj (lördag)`, `måndag 3–onsdag 5 maj`.
struct WeekdayDates {
  let prose: Prose

  /// All of them, in order.
  var all: [WeekdayDate] {
    // A date has a digit.
    guard prose.bytes.overlaps(.digits) else { return [] }
    return prose.segments.words.indices.compactMap { index in
      let word = prose.segments.words[index]
      guard prose.isOne(of: Weekday.words, index),
        let weekday = Weekday(word: prose.key(index)), !prose.isAddress(word.range)
      else { return nil }
      return after(index, weekday) ?? before(index, weekday)
    }
  }

  /// A date after the weekday.
  private func after(_ index: Int, _ weekday: Weekday) -> WeekdayDate? {
    var next = index + 1
    guard isNear(index, next) else { return nil }
    if ["den", "the"].contains(prose.key(next)), isNear(next, next + 1) { next += 1 }
    if let date = numeric(next) { return make(weekday, index...date.last, index, date) }
    if let month = MonthName.number(of: prose.key(next)), isNear(next, next + 1), let day = day(next + 1) {
      return withYear(weekday, index, month: month, day: day, last: next + 1)
    }
    guard let day = day(next) else { return nil }
    if let month = month(next + 1) {
      return withYear(weekday, index, month: month, day: day, last: next + 1)
    }
    return firstOfRange(index, next, weekday, day)
  }

  /// A date that a year may follow.
  private func withYear(_ weekday: Weekday, _ index: Int, month: Int, day: Int, last: Int) -> WeekdayDate? {
    let year = year(last + 1)
    let end = year == nil ? last : last + 1
    return make(weekday, index...end, index, Found(year: year, month: month, day: day, last: end))
  }

  /// `måndag 3–onsdag 5 maj`: the first weekday has the month of the last.
  private func firstOfRange(_ index: Int, _ last: Int, _ weekday: Weekday, _ day: Int) -> WeekdayDate? {
    var next = last + 1
    guard exists(next) else { return nil }
    if ["till", "och"].contains(prose.key(next)) { next += 1 }
    guard exists(next), gap(last, next).count <= 12, Weekday(word: prose.key(next)) != nil else { return nil }
    next += 1
    guard exists(next), isNear(next - 1, next) else { return nil }
    if prose.key(next) == "den" { next += 1 }
    guard let end = self.day(next), end > day, let month = month(next + 1) else { return nil }
    return make(weekday, index...last, index, Found(year: year(next + 2), month: month, day: day, last: last))
  }

  /// A date before the weekday, with a comma or a bracket between: `3 maj (lördag)`.
  private func before(_ index: Int, _ weekday: Weekday) -> WeekdayDate? {
    var last = index - 1
    guard last >= 1, gap(last, index).count <= 3, gap(last, index).contains(where: { $0 == 0x2C || $0 == 0x28 })
    else { return nil }
    // After ”lördag 3 maj, söndag” the date belongs to the day before it.
    let year = year(last)
    if year != nil { last -= 1 }
    guard last >= 1, let month = month(last), let day = day(last - 1) else { return nil }
    let earlier = last - 2
    if exists(earlier), Weekday(word: prose.key(earlier)) != nil { return nil }
    if exists(earlier), prose.key(earlier) == "den", exists(earlier - 1), Weekday(word: prose.key(earlier - 1)) != nil {
      return nil
    }
    // ”3 maj, lördag 4 maj” begins a new date.
    if exists(index + 1), isNear(index, index + 1), beginsDate(index + 1) { return nil }
    return make(weekday, last - 1...index, index, Found(year: year, month: month, day: day, last: index))
  }

  // MARK: - Parts

  private struct Found {
    var year: Int?
    var month: Int
    var day: Int
    var last: Int
  }

  /// `2026-05-03` and `3/5`.
  private func numeric(_ index: Int) -> Found? {
    guard exists(index) else { return nil }
    let first = prose.key(index)
    if let found = joined(first, index) { return found }
    guard exists(index + 1) else { return nil }
    if exists(index + 2), let year = Int(first), first.count == 4, gap(index, index + 1).elementsEqual([0x2D]),
      gap(index + 1, index + 2).elementsEqual([0x2D]), let month = Int(prose.key(index + 1)),
      let day = day(index + 2)
    {
      return Found(year: year, month: month, day: day, last: index + 2)
    }
    if gap(index, index + 1).elementsEqual([0x2F]), let day = day(index), let month = Int(prose.key(index + 1)) {
      return Found(year: nil, month: month, day: day, last: index + 1)
    }
    return nil
  }

  /// The same where the date is one word.
  private func joined(_ word: String, _ index: Int) -> Found? {
    let iso = word.split(separator: "-").compactMap { Int($0) }
    if iso.count == 3, word.count == 10, (1...31).contains(iso[2]) {
      return Found(year: iso[0], month: iso[1], day: iso[2], last: index)
    }
    let slashed = word.split(separator: "/").compactMap { Int($0) }
    guard slashed.count == 2, word.count <= 5, (1...31).contains(slashed[0]) else { return nil }
    return Found(year: nil, month: slashed[1], day: slashed[0], last: index)
  }

  private func make(_ weekday: Weekday, _ words: ClosedRange<Int>, _ name: Int, _ found: Found) -> WeekdayDate? {
    guard (1...12).contains(found.month), found.day >= 1,
      found.day <= LocalDateTime.days(inMonth: found.month, year: found.year ?? 2024)
    else { return nil }
    return WeekdayDate(
      weekdayRange: prose.segments.words[name].range, range: prose.place(ofWords: words), weekday: weekday,
      year: found.year, month: found.month, day: found.day)
  }

  private func beginsDate(_ index: Int) -> Bool { day(index) != nil || prose.key(index) == "den" }

  /// A day of the month: `3`, `3:e`, `3rd`.
  private func day(_ index: Int) -> Int? {
    guard exists(index) else { return nil }
    let word = prose.key(index)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, let day = Int(digits), (1...31).contains(day),
      ["", ":e", ":a", "e", "a", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return day
  }

  private func month(_ index: Int) -> Int? {
    guard exists(index), isNear(index - 1, index) else { return nil }
    return MonthName.number(of: prose.key(index))
  }

  private func year(_ index: Int) -> Int? {
    guard exists(index), isNear(index - 1, index) else { return nil }
    let word = prose.key(index)
    return word.count == 4 ? Int(word).flatMap { (1000...2999).contains($0) ? $0 : nil } : nil
  }

  private func exists(_ index: Int) -> Bool { prose.segments.words.indices.contains(index) }

  private func gap(_ index: Int, _ next: Int) -> ArraySlice<UInt8> {
    let (end, start) = (prose.segments.words[index].range.upperBound, prose.segments.words[next].range.lowerBound)
    return end <= start ? prose.text.utf8[end..<start] : []
  }

  /// Whether a word follows another on the line with at most a comma or a full stop between.
  private func isNear(_ index: Int, _ next: Int) -> Bool {
    guard exists(index), exists(next) else { return false }
    let gap = gap(index, next)
    return gap.count <= 3 && gap.allSatisfy { [0x20, 0xC2, 0xA0, 0x2C, 0x2E].contains($0) }
  }
}
