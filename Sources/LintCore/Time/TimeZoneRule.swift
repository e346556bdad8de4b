/// How far a place's clocks are from UTC, summer time included.
///
/// It holds the rules of the European Union (directive 2000/84/EC): clocks go forward on the last Sunday of March and back
/// on the last Sunday of October, both at 01:00 UTC. They have held since 1996; a calendar of posts is never older. No
/// database is read.
public struct TimeZoneRule: Hashable, Sendable {
  /// The name in the tz database, `UTC`, or an offset such as `+01:00`.
  public let name: String
  /// Minutes east of UTC in winter.
  public let standardMinutes: Int
  /// Whether clocks are an hour ahead in summer.
  public let hasSummerTime: Bool

  /// Sweden's time, which counts where nothing else is configured.
  public static let stockholm = TimeZoneRule(name: "Europe/Stockholm", standardMinutes: 60, hasSummerTime: true)

  /// The rule of a name; nil when the name is unknown. Case makes no difference.
  public init?(named name: String) {
    if let known = Self.places.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self.init(name: known.name, standardMinutes: known.minutes, hasSummerTime: known.hasSummerTime)
    } else if let minutes = Self.offset(name) {
      self.init(name: name, standardMinutes: minutes, hasSummerTime: false)
    } else {
      return nil
    }
  }

  private init(name: String, standardMinutes: Int, hasSummerTime: Bool) {
    self.name = name
    self.standardMinutes = standardMinutes
    self.hasSummerTime = hasSummerTime
  }

  /// Minutes east of UTC at a moment, given in seconds since 1970-01-01 00:00 UTC.
  public func minutes(at seconds: Int) -> Int {
    guard hasSummerTime else { return standardMinutes }
    let year = CalendarDay(number: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400).date.year
    let start = Self.lastSunday(of: 3, year).number * 86_400 + 3600
    let end = Self.lastSunday(of: 10, year).number * 86_400 + 3600
    return standardMinutes + (seconds >= start && seconds < end ? 60 : 0)
  }

  /// The moment of a local time, in seconds since 1970-01-01 00:00 UTC.
  ///
  /// An hour that comes twice in autumn is the first of the two; one that is left out in spring is read as an hour later.
  public func seconds(of time: LocalDateTime) -> Int {
    let clock = (time.hour ?? 0) * 3600 + time.minute * 60 + time.second
    let local = CalendarDay(time).number * 86_400 + clock
    if let offset = time.offsetMinutes { return local - offset * 60 }
    let summer = local - (standardMinutes + 60) * 60
    if hasSummerTime, minutes(at: summer) == standardMinutes + 60 { return summer }
    return local - standardMinutes * 60
  }

  private static func lastSunday(of month: Int, _ year: Int) -> CalendarDay {
    let last = CalendarDay(year: year, month: month, day: 31)
    return last.advanced(by: -(last.weekday.rawValue % 7))
  }

  /// `+01:00`, `-0330` or `+2` in minutes.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }),
      let hours = parts.first.flatMap({ Int($0) }), hours <= 14
    else { return nil }
    let minutes = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
    guard minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
