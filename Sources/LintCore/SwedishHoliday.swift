/// A public holiday of Sweden, or one of the eves on which offices are closed as on one.
///
/// Public holidays are those of lagen (1989:253) om allmänna helgdagar, besides ordinary Sundays. The three eves are those that
/// semesterlagen (1977:480) counts as Sundays. Easter is computed for any year of the Gregorian calendar.
public enum SwedishHoliday: String, CaseIterable, Sendable {
  case newYearsDay, epiphany, goodFriday, easterSunday, easterMonday, mayDay, ascensionDay, whitSunday, nationalDay
  case midsummerDay, allSaintsDay, christmasDay, boxingDay
  /// Was a public holiday until the National Day took its place in 2005.
  case whitMonday
  case midsummerEve, christmasEve, newYearsEve

  /// The holiday or eve that a day is; nil for other days, ordinary Sundays too.
  public init?(_ day: CalendarDay) {
    let (year, month, dayOfMonth) = day.date
    switch (month, dayOfMonth) {
    case (1, 1): self = .newYearsDay
    case (1, 6): self = .epiphany
    case (5, 1): self = .mayDay
    case (6, 6) where year >= 2005: self = .nationalDay
    case (6, 20...26) where day.weekday == .saturday: self = .midsummerDay
    case (6, 19...25) where day.weekday == .friday: self = .midsummerEve
    case (10, 31) where day.weekday == .saturday, (11, 1...6) where day.weekday == .saturday: self = .allSaintsDay
    case (12, 24): self = .christmasEve
    case (12, 25): self = .christmasDay
    case (12, 26): self = .boxingDay
    case (12, 31): self = .newYearsEve
    case (3...6, _):
      guard let holiday = Self(daysAfterEaster: day.number - Self.easter(of: year).number, in: year) else { return nil }
      self = holiday
    default: return nil
    }
  }

  private init?(daysAfterEaster days: Int, in year: Int) {
    switch days {
    case -2: self = .goodFriday
    case 0: self = .easterSunday
    case 1: self = .easterMonday
    case 39: self = .ascensionDay
    case 49: self = .whitSunday
    case 50 where year < 2005: self = .whitMonday
    default: return nil
    }
  }

  /// Whether it is an eve: no public holiday by law, but a day off.
  public var isEve: Bool { [.midsummerEve, .christmasEve, .newYearsEve].contains(self) }

  /// What it is called, in lower case as in running text.
  public var name: Localized {
    switch self {
    case .newYearsDay: Localized(sv: "nyårsdagen", en: "New Year’s Day")
    case .epiphany: Localized(sv: "trettondedag jul", en: "Epiphany")
    case .goodFriday: Localized(sv: "långfredagen", en: "Good Friday")
    case .easterSunday: Localized(sv: "påskdagen", en: "Easter Sunday")
    case .easterMonday: Localized(sv: "annandag påsk", en: "Easter Monday")
    case .mayDay: Localized(sv: "första maj", en: "May Day")
    case .ascensionDay: Localized(sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
    case .whitSunday: Localized(sv: "pingstdagen", en: "Whit Sunday")
    case .whitMonday: Localized(sv: "annandag pingst", en: "Whit Monday")
    case .nationalDay: Localized(sv: "nationaldagen", en: "the National Day")
    case .midsummerDay: Localized(sv: "midsommardagen", en: "Midsummer Day")
    case .allSaintsDay: Localized(sv: "alla helgons dag", en: "All Saints’ Day")
    case .christmasDay: Localized(sv: "juldagen", en: "Christmas Day")
    case .boxingDay: Localized(sv: "annandag jul", en: "Boxing Day")
    case .midsummerEve: Localized(sv: "midsommarafton", en: "Midsummer Eve")
    case .christmasEve: Localized(sv: "julafton", en: "Christmas Eve")
    case .newYearsEve: Localized(sv: "nyårsafton", en: "New Year’s Eve")
    }
  }

  /// Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
  public static func easter(of year: Int) -> CalendarDay {
    let golden = year % 19
    let (century, ofCentury) = (year / 100, year % 100)
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
    let shift = (golden + 11 * moon + 22 * weekday) / 451
    let sum = moon + weekday - 7 * shift + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

extension CalendarDay {
  /// The public holiday or the eve that it is in Sweden; nil for other days, ordinary Sundays too.
  public var swedishHoliday: SwedishHoliday? { SwedishHoliday(self) }

  /// Whether offices in Sweden are open: no Saturday, Sunday, public holiday or eve with the day off.
  public var isWorkingDayInSweden: Bool {
    weekday != .saturday && weekday != .sunday && SwedishHoliday(self) == nil
  }
}
