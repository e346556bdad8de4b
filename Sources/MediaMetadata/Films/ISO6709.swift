/// A position as text: `+56.0465+012.6945/`, with degrees, degrees and minutes, or also seconds (ISO 6709, annex H).
struct ISO6709: Hashable {
  /// Degrees north.
  var latitude: Double
  /// Degrees east.
  var longitude: Double

  /// Nil where a text is no position.
  init?(_ text: String) {
    var rest = text.trimmed[...]
    guard let latitude = Self.degrees(&rest, whole: 2), let longitude = Self.degrees(&rest, whole: 3) else {
      return nil
    }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Takes a sign and a number; the count of digits before the point tells whether minutes and seconds are in it.
  private static func degrees(_ text: inout Substring, whole: Int) -> Double? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    text.removeFirst()
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    text = text.dropFirst(digits.count)
    guard digits.count <= 32, let value = Double(digits) else { return nil }
    let point = digits.firstIndex(of: ".").map { digits.distance(from: digits.startIndex, to: $0) } ?? digits.count
    let degrees: Double
    switch point - whole {
    case 2: degrees = (value / 100).rounded(.down) + value.truncatingRemainder(dividingBy: 100) / 60
    case 4:
      let minutes = (value / 100).rounded(.down).truncatingRemainder(dividingBy: 100)
      degrees = (value / 10_000).rounded(.down) + minutes / 60 + value.truncatingRemainder(dividingBy: 100) / 3600
    default: degrees = value
    }
    return sign == "-" ? -degrees : degrees
  }
}
