extension TimeZoneRule {
  /// A place whose time follows the rules of the European Union, or that keeps one time all year.
  struct Place: Sendable {
    var name: String
    var minutes: Int
    var hasSummerTime: Bool
  }

  /// The names that a configuration may use, in order.
  public static var names: [String] { places.map(\.name) }

  /// The zones of the tz database (2025b) under Europe that follow the European rules, and those without summer time.
  static let places: [Place] =
    [Place(name: "UTC", minutes: 0, hasSummerTime: false)]
    + european(0, ["Dublin", "Guernsey", "Isle_of_Man", "Jersey", "Lisbon", "London"])
    + european(
      60,
      [
        "Amsterdam", "Andorra", "Belgrade", "Berlin", "Bratislava", "Brussels", "Budapest", "Busingen", "Copenhagen",
        "Gibraltar", "Ljubljana", "Luxembourg", "Madrid", "Malta", "Monaco", "Oslo", "Paris", "Podgorica", "Prague",
        "Rome", "San_Marino", "Sarajevo", "Skopje", "Stockholm", "Tirane", "Vaduz", "Vatican", "Vienna", "Warsaw",
        "Zagreb", "Zurich",
      ])
    + european(
      120,
      ["Athens", "Bucharest", "Helsinki", "Kiev", "Kyiv", "Mariehamn", "Riga", "Sofia", "Tallinn", "Vilnius"])
    + [
      Place(name: "Europe/Istanbul", minutes: 180, hasSummerTime: false),
      Place(name: "Atlantic/Reykjavik", minutes: 0, hasSummerTime: false),
      Place(name: "Atlantic/Faroe", minutes: 0, hasSummerTime: true),
    ]

  private static func european(_ minutes: Int, _ cities: [String]) -> [Place] {
    cities.map { Place(name: "Europe/" + $0, minutes: minutes, hasSummerTime: true) }
  }
}
