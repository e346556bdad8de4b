/// A date as publishing tools write it.
struct CalendarDate: Equatable {
  typealias Order = ReadingOptions.DateOrder

  /// The numbers of the date as written; a year first is unmistakable.
  private var numbers: [Int]
  private var time: String

  /// Reads `2026-11-20`, `20/11/2026`, `11/20/2026 14:30`, `20.11.2026`, and the like; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let date = parts.first, text.utf8.count <= 40 else { return nil }
    let isISO = date.contains("T")
    let day = isISO ? date.prefix { $0 != "T" } : date
    let pieces = day.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    numbers = pieces.compactMap { piece in piece.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(piece) : nil }
    guard pieces.count == 3, numbers.count == 3, pieces[0].count == 4 || pieces[2].count == 4 else { return nil }
    time = isISO ? String(date.drop { $0 != "T" }.dropFirst()) : parts.count > 1 ? String(parts[1]) : ""
  }

  /// The order that the date can only have; nil when both are possible.
  var order: Order? {
    if numbers[0] > 31 { return .dayFirst }
    if numbers[0] > 12 { return .dayFirst }
    return numbers[1] > 12 ? .monthFirst : nil
  }

  /// Whether the year stands first, so that there is no question of order.
  var beginsWithYear: Bool { numbers[0] > 31 }

  /// The date as ISO 8601, with a time of its own column where it has none itself.
  func iso(_ order: Order, time other: String?) -> String {
    let (year, month, day) =
      beginsWithYear
      ? (numbers[0], numbers[1], numbers[2])
      : order == .dayFirst ? (numbers[2], numbers[1], numbers[0]) : (numbers[2], numbers[0], numbers[1])
    let time = Self.clock(self.time.isEmpty ? other ?? "" : self.time)
    return "\(year)-\(Self.two(month))-\(Self.two(day))" + (time.isEmpty ? "" : "T" + time)
  }

  /// A time with the hour in two digits and the clock's twelve hours as twenty-four.
  private static func clock(_ text: String) -> String {
    let parts = text.lowercased().split(separator: " ")
    guard var time = parts.first.map(String.init) else { return "" }
    if time.firstIndex(where: { $0 == ":" || $0 == "." }) == time.index(after: time.startIndex) { time = "0" + time }
    guard let half = parts.last, half == "pm" || half == "am", let hour = Int(time.prefix(2)), hour <= 12 else {
      return time
    }
    return two(hour % 12 + (half == "pm" ? 12 : 0)) + time.dropFirst(2)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
