import LintCore
import Segmentation

/// A day of the week, Monday first.
enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday of a date in the Gregorian calendar, by Zeller’s congruence.
  init(year: Int, month: Int, day: Int) {
    // January and February count as months 13 and 14 of the year before.
    let isEarly = month < 3
    let (year, month) = isEarly ? (year - 1, month + 12) : (year, month)
    let number = day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400
    // Zeller counts from Saturday.
    self = Weekday.allCases[(number + 5) % 7]
  }

  /// Its name.
  var name: Localized {
    Localized(
      sv: Self.swedish[rawValue], en: Self.english[rawValue].prefix(1).uppercased() + Self.english[rawValue].dropFirst()
    )
  }

  /// Its names in lower case.
  static let swedish = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
  static let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let short = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"]
  private static let endings: Set<String> = [
    "", "en", "ens", "skväll", "skvällen", "kväll", "kvällen", "smorgon", "morgon", "smorgonen", "seftermiddag",
    "eftermiddag", "förmiddag", "sförmiddag", "snatt", "natt", "snatten",
  ]

  /// All forms of all names.
  static let words = KeySet(swedish.flatMap { day in endings.map { day + $0 } } + short + english + ["tor"])

  /// The weekday that a word in lower case names, in one of its forms in the singular.
  init?(word: String) {
    for (index, name) in Self.swedish.enumerated() where word.utf8.starts(with: name.utf8) {
      guard Self.endings.contains(String(word.dropFirst(name.count))) else { return nil }
      self = Self.allCases[index]
      return
    }
    let names = Self.short.firstIndex(of: word) ?? Self.english.firstIndex(of: word) ?? (word == "tor" ? 3 : nil)
    guard let index = names else { return nil }
    self = Self.allCases[index]
  }
}

/// The number of a month that a word in lower case names; nil for other words.
enum MonthName {
  private static let names: [[String]] = [
    ["januari", "jan", "january"], ["februari", "feb", "february"], ["mars", "mar", "march"], ["april", "apr"],
    ["maj", "may"], ["juni", "jun", "june"], ["juli", "jul", "july"], ["augusti", "aug", "august"],
    ["september", "sep", "sept"], ["oktober", "okt", "october"], ["november", "nov"], ["december", "dec"],
  ]

  static func number(of word: String) -> Int? {
    names.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }
}
