/// A phone number, by the numbering plan of Post- och telestyrelsen.
struct PhoneNumber {
  /// Who may have such a number.
  enum Kind {
    /// A mobile phone: 070, 072, 073, 076 and 079.
    case mobile
    /// A personal number, 075, which follows its owner.
    case personal
    /// A subscription in an area.
    case area
    /// Organisations and services: 010, 020, 0378, 071, 074, 077, 078, 090x, 099.
    case service
    /// A number of another country.
    case foreign
  }

  var kind: Kind
  /// The digits without the leading 0 or the country's 46; of other countries with the country's code.
  var national: UInt64
  /// Whether nothing stands between its digits.
  var isBare = false

  /// Reads the digits after the leading 0 or the country code.
  ///
  /// - Parameters:
  ///   - national: the digits.
  ///   - count: how many they are.
  /// - Returns: nil when the plan has no such number.
  init?(national: UInt64, count: Int) {
    guard count >= 6, count <= 9, let kind = Self.kind(of: national, count: count) else { return nil }
    self.kind = kind
    self.national = national
  }

  /// A number of another country, whose plan is not known here.
  init(foreign: UInt64) {
    kind = .foreign
    national = foreign
  }

  private static func kind(of national: UInt64, count: Int) -> Kind? {
    var head = national
    for _ in 2..<max(count, 2) { head /= 10 }
    switch head {
    case 70, 72, 73, 76, 79: return count == 9 ? .mobile : nil
    case 75: return .personal
    case 10: return count == 9 ? .service : nil
    case 20, 71, 74, 77, 78, 99: return .service
    case 37 where national / power(count - 3) == 378: return .service
    case 90 where [900, 939, 944].contains(national / power(count - 3)): return .service
    // Area codes begin with 1 to 6, 8 and 9.
    case 80...89: return .area
    case 11...69, 90...98: return count >= 7 ? .area : nil
    default: return nil
    }
  }

  private static func power(_ exponent: Int) -> UInt64 { (0..<max(exponent, 0)).reduce(1) { value, _ in value * 10 } }

  /// Digits as they are compared with those of a configuration: without the leading 0, 00 or 46.
  static func comparable(_ digits: String) -> UInt64? {
    var rest = digits[...].drop { $0 == "0" }
    if rest.count > 9, rest.hasPrefix("46") { rest = rest.dropFirst(2).drop { $0 == "0" } }
    return rest.count >= 3 && rest.count <= 15 ? UInt64(rest) : nil
  }
}
