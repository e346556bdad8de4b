/// When a post is published or a comment came: a point in time with the day and the time of day at the project's place.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC. Where no time of day was written: the day's beginning.
  public var seconds: Int
  /// The day at the project's place.
  public var day: CalendarDay
  /// Seconds since the day began, by the clocks at the project's place.
  public var secondOfDay: Int
  /// Whether a time of day was written.
  public var hasTime: Bool

  /// The moment of a date and time as written; without an offset it is local.
  public init(_ time: LocalDateTime, in zone: TimeZoneRule) {
    seconds = zone.seconds(of: time)
    hasTime = time.hour != nil
    let local = seconds + zone.minutes(at: seconds) * 60
    day = CalendarDay(number: (local >= 0 ? local : local - 86_399) / 86_400)
    secondOfDay = local - day.number * 86_400
    guard !hasTime else { return }
    day = CalendarDay(time)
    secondOfDay = 0
  }

  /// The day, with the time where one was written, as people write it: `26 november kl. 10.30`, `26 November at 10:30`.
  public var text: Localized { hasTime ? clock.text : day.text }
}

extension WorkingTime.Clock {
  /// The day and the time as people write them.
  public var text: Localized {
    let (hour, minute) = (Self.two(secondOfDay / 3600), Self.two(secondOfDay / 60 % 60))
    return Localized(sv: "\(day.text.sv) kl. \(hour).\(minute)", en: "\(day.text.en) at \(hour):\(minute)")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CalendarDay {
  /// The day as people write it, without year: `26 november`.
  public var text: Localized {
    let (_, month, day) = date
    let names = Self.months[month - 1]
    return Localized(sv: "\(day) \(names.sv)", en: "\(day) \(names.en)")
  }

  private static let months: [Localized] = [
    Localized(sv: "januari", en: "January"), Localized(sv: "februari", en: "February"),
    Localized(sv: "mars", en: "March"), Localized(sv: "april", en: "April"), Localized(sv: "maj", en: "May"),
    Localized(sv: "juni", en: "June"), Localized(sv: "juli", en: "July"), Localized(sv: "augusti", en: "August"),
    Localized(sv: "september", en: "September"), Localized(sv: "oktober", en: "October"),
    Localized(sv: "november", en: "November"), Localized(sv: "december", en: "December"),
  ]
}
