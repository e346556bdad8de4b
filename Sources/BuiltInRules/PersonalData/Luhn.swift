/// The check digit of personal numbers, organisation numbers, bankgiro numbers and payment cards (ISO/IEC 7812-1, annex B).
enum Luhn {
  /// Whether the last digit of `value` checks the `count` digits before and with it.
  static func isValid(_ value: UInt64, count: Int) -> Bool {
    var rest = value
    var sum: UInt64 = 0
    for position in 0..<count {
      let digit = rest % 10
      rest /= 10
      let weighted = position.isMultiple(of: 2) ? digit : digit * 2
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return sum.isMultiple(of: 10)
  }
}
