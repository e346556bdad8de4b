import LintCore
import SourceText

/// Dates that are wrong.
extension InputFinding {
  private static let months = [
    Localized(sv: "januari", en: "January"), Localized(sv: "februari", en: "February"),
    Localized(sv: "mars", en: "March"), Localized(sv: "april", en: "April"), Localized(sv: "maj", en: "May"),
    Localized(sv: "juni", en: "June"), Localized(sv: "juli", en: "July"), Localized(sv: "augusti", en: "August"),
    Localized(sv: "september", en: "September"), Localized(sv: "oktober", en: "October"),
    Localized(sv: "november", en: "November"), Localized(sv: "december", en: "December"),
  ]

  /// A day that the calendar does not have.
  static func noSuchDay(year: Int, month: Int, day: Int, at range: ByteRange) -> InputFinding {
    guard (1...12).contains(month), year > 0 else {
      return problem(
        range, sv: "Det finns ingen månad \(month) år \(year). Skriv år, månad och dag, som 2026-11-20.",
        en: "There is no month \(month) of \(year). Write year, month and day, such as 2026-11-20.")
    }
    let name = months[month - 1]
    let days = LocalDateTime.days(inMonth: month, year: year)
    return problem(
      range, sv: "Den \(day) \(name.sv) \(year) finns inte: månaden har \(days) dagar. Skriv rätt datum.",
      en: "There is no \(day) \(name.en) \(year): the month has \(days) days. Write the right date.")
  }

  /// A time of day that no clock shows.
  static func noSuchTime(_ key: String, at range: ByteRange) -> InputFinding {
    problem(
      range, sv: "”\(key)” har ett klockslag som inte finns. Skriv timme och minut, som 14:30.",
      en: "“\(key)” has a time that does not exist. Write hour and minute, such as 14:30.")
  }

  /// Something that is not written as a date.
  static func notADate(_ key: String, at range: ByteRange) -> InputFinding {
    problem(
      range, sv: "”\(key)” ska vara ett datum. Skriv det som 2026-11-20 eller 2026-11-20T14:30.",
      en: "“\(key)” must be a date. Write it as 2026-11-20 or 2026-11-20T14:30.")
  }

  private static func problem(_ range: ByteRange, sv: String, en: String) -> InputFinding {
    InputFinding("invalid-value", Finding(Localized(sv: sv, en: en), at: range))
  }
}
