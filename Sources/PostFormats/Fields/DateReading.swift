import LintCore

/// What a text says as a date.
enum DateReading: Equatable {
  case date(LocalDateTime)
  /// Written as a date, but the calendar has no such day.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// A date with a time of day that no clock shows.
  case noSuchTime
  /// Not written as a date.
  case notADate

  /// Reads a date as ISO 8601 and people write it: 2026-11-20, 2026-11-20T14:30, 2026-11-20 14.30:15+01:00, …Z.
  init(_ text: String) {
    var scanner = Scanner(text)
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
      let day = scanner.number(2)
    else {
      self = .notADate
      return
    }
    var time: (hour: Int, minute: Int, second: Int, offset: Int?)?
    if !scanner.isAtEnd {
      guard let read = scanner.time(), scanner.isAtEnd else {
        self = .notADate
        return
      }
      time = read
    }
    guard LocalDateTime(year: year, month: month, day: day) != nil else {
      self = .noSuchDay(year: year, month: month, day: day)
      return
    }
    let date = LocalDateTime(
      year: year, month: month, day: day, hour: time?.hour, minute: time?.minute ?? 0, second: time?.second ?? 0,
      offsetMinutes: time?.offset)
    self = date.map(DateReading.date) ?? .noSuchTime
  }

  /// Reads a text from left to right.
  private struct Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
      // No date is longer; a hostile one need not be copied.
      rest = text.utf8.count > 60 ? [UInt8(ascii: "?")] : Array(text.utf8)[...]
      while rest.first?.isBlank == true { rest.removeFirst() }
      while rest.last?.isBlank == true { rest.removeLast() }
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ marks: StaticString) -> Bool {
      guard let first = rest.first, marks.withUTF8Buffer({ $0.contains(first) }) else { return false }
      rest.removeFirst()
      return true
    }

    /// A number of exactly this many digits.
    mutating func number(_ digits: Int) -> Int? {
      let part = rest.prefix(digits)
      guard part.count == digits, part.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
      rest.removeFirst(digits)
      return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    mutating func time() -> (hour: Int, minute: Int, second: Int, offset: Int?)? {
      guard take("Tt ") else { return nil }
      while take(" ") {}
      guard let hour = number(2), take(":."), let minute = number(2) else { return nil }
      var second = 0
      if take(":.") {
        guard let read = number(2) else { return nil }
        second = read
        if take(".,") {
          guard number(1) != nil else { return nil }
          while number(1) != nil {}
        }
      }
      while take(" ") {}
      guard !isAtEnd else { return (hour, minute, second, nil) }
      if take("Zz") { return (hour, minute, second, 0) }
      let isWest = rest.first == UInt8(ascii: "-")
      guard take("+-"), let hours = number(2) else { return nil }
      if !isAtEnd { _ = take(":") }
      let minutes = isAtEnd ? 0 : number(2)
      guard let minutes, minutes < 60 else { return nil }
      return (hour, minute, second, (isWest ? -1 : 1) * (hours * 60 + minutes))
    }
  }
}
