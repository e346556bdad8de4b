import LintCore

/// Dates as `2024-05-12`, and stretches of time as `08.00–16.30`.
enum TimestampLayout: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    guard let length = hours(at: first, in: cluster) ?? date(at: first, in: cluster) else { return nil }
    return NumberClaim(.timestamp, first..<first + length, in: cluster, of: text)
  }

  /// How many groups from `first` on are a stretch of time with hours and minutes.
  static func hours(at first: Int, in cluster: DigitCluster) -> Int? {
    let groups = cluster.groups
    guard first + 3 < groups.count else { return nil }
    for index in first..<first + 4 {
      guard groups[index].count == 2 || (groups[index].count == 1 && index.isMultiple(of: 2) == first.isMultiple(of: 2))
      else { return nil }
    }
    let mark = groups[first + 1].gap
    guard mark == .dot || mark == .colon, groups[first + 3].gap == mark,
      groups[first + 2].gap == .dash || groups[first + 2].gap == .spacedDash
    else { return nil }
    let parts = (first..<first + 4).map { cluster.value(of: $0..<$0 + 1) }
    return parts[0] <= 24 && parts[2] <= 24 && parts[1] < 60 && parts[3] < 60 ? 4 : nil
  }

  /// How many groups from `first` on are a year, a month and a day.
  private static func date(at first: Int, in cluster: DigitCluster) -> Int? {
    let groups = cluster.groups
    guard groups[first].count == 4, first + 2 < groups.count, groups[first + 1].count == 2,
      groups[first + 2].count == 2,
      groups[first + 1].gap == .dash || groups[first + 1].gap == .dot || groups[first + 1].gap == .slash,
      groups[first + 2].gap == groups[first + 1].gap
    else { return nil }
    // Four digits more may be the end of a personal number: leave that to the words around it.
    if cluster.gap(after: first + 2) == .space, groups[first + 3].count == 4 { return nil }
    return isDate(cluster.value(of: first..<first + 3)) ? 3 : nil
  }

  /// Whether a number reads as a date: `20240512`, or `240512` of any century.
  static func isDate(_ value: UInt64) -> Bool {
    let (year, month, day) = (Int(value / 10_000), Int(value / 100 % 100), Int(value % 100))
    guard value < 1_000_000 || (1840...2099).contains(year), (1...12).contains(month) else { return false }
    return (1...LocalDateTime.days(inMonth: month, year: 2000 + year % 100)).contains(day)
  }
}
