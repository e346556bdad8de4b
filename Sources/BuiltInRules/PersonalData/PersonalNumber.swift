import LintCore

/// Ten or twelve digits that read as a personal identity number or a coordination number.
///
/// The form is Skatteverket's (SKV 704, SKV 707): year, month and day of birth, three digits and a check digit. In a
/// coordination number the day is sixty more.
struct PersonalNumber {
  /// How the number is written.
  enum Layout {
    /// Date and last four with a sign between: `YYMMDD-NNNC`, `YYYYMMDD+NNNC`.
    case separated
    /// As `separated`, with signs in the date too: `YYYY-MM-DD-NNNC`.
    case dated
    /// A space beside the sign, or spaces in the date: `YYMMDD - NNNC`, `YY MM DD-NNNC`.
    case spacedSign
    /// One space between date and last four.
    case spaced
    /// Nothing between the digits.
    case bare
    /// Any other grouping. Believed only beside a word that says what it is.
    case loose
  }

  /// What the day of birth says.
  enum Birth {
    /// A day of the calendar.
    case day
    /// A day of the calendar and sixty: a coordination number.
    case coordination
    /// Month or day is not known, which coordination numbers allow: month 00, day 60, or a day that the month lacks.
    case unknown
  }

  var layout: Layout
  var birth: Birth
  /// Whether the year has four digits.
  var hasCentury: Bool
  /// Whether the check digit is right.
  var isChecked: Bool
  /// Whether date and last four read as a date of this century and a time of day.
  var readsAsTimestamp: Bool
  /// Whether the ten digits read as a Swedish mobile number.
  var readsAsMobile: Bool
  /// Whether there are ten digits and they begin with the 0 that Swedish phone numbers begin with.
  var readsAsPhone: Bool
  /// Whether the last four are what people write where they show a form and mean nobody: 1234, 9999.
  var isPlaceholder: Bool
  /// Whether it is the digits of a VAT number: a sole trader's is the owner's personal number.
  var isVATNumber = false

  /// Reads ten or twelve digits; nil when they are no date of birth and number.
  init?(_ value: UInt64, count: Int, layout: Layout) {
    guard count == 10 || count == 12 else { return nil }
    let date = Int(value / 10_000)
    let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
    // The numbers were first given in 1947, to the living; 16 in front of ten digits marks a legal person.
    if count == 12 { guard (1840...2049).contains(year) else { return nil } }
    guard month <= 12, let birth = Self.birth(day: day, month: month, year: count == 12 ? year : 2000 + year) else {
      return nil
    }
    let last = Int(value % 10_000)
    guard last >= 10 else { return nil }
    self.layout = layout
    self.birth = birth
    hasCentury = count == 12
    isChecked = Luhn.isValid(value % 10_000_000_000, count: 10)
    readsAsTimestamp =
      birth == .day && last / 100 < 24 && last % 100 < 60 && (hasCentury ? year >= 2000 : year < 50)
    readsAsMobile = !hasCentury && Mobile.reads(value)
    readsAsPhone = !hasCentury && value < 1_000_000_000
    isPlaceholder = last == 1234 || last.isMultiple(of: 1111)
  }

  /// A year of two digits is taken as this century's: of the years that it can mean, only 2000 differs, and is a leap year.
  private static func birth(day: Int, month: Int, year: Int) -> Birth? {
    let days = month == 0 ? 0 : LocalDateTime.days(inMonth: month, year: year)
    switch day {
    case 1...max(days, 1) where days > 0: return .day
    case 61...max(60 + days, 61) where days > 0: return .coordination
    case 60...91: return .unknown
    default: return nil
    }
  }
}

/// Swedish mobile numbers, by the numbering plan of Post- och telestyrelsen.
enum Mobile {
  /// Whether ten digits begin as a mobile number does: 070, 072, 073, 076 or 079.
  static func reads(_ value: UInt64) -> Bool {
    switch value / 10_000_000 {
    case 70, 72, 73, 76, 79: true
    default: false
    }
  }
}
