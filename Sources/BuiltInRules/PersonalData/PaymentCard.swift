/// Payment cards in the groups that they are printed in: 4-4-4-4, or American Express's 4-6-5.
enum PaymentCard: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard groups[first].count == 4, first + 2 < groups.count else { return nil }
    let gap = groups[first + 1].gap
    guard gap == .space || gap == .dash, groups[first + 2].gap == gap else { return nil }
    let length: Int
    if groups[first + 1].count == 6, groups[first + 2].count == 5 {
      length = 3
    } else {
      guard first + 3 < groups.count, groups[first + 3].gap == gap,
        groups[first + 1..<first + 4].allSatisfy({ $0.count == 4 })
      else { return nil }
      length = 4
    }
    let range = first..<first + length
    let value = cluster.value(of: range)
    // Issuers begin with 2 (Mastercard's second range) to 6: ISO/IEC 7812.
    let leading = length == 3 ? value / 100_000_000_000_000 : value / 1_000_000_000_000_000
    guard (2...6).contains(leading), Luhn.isValid(value, count: length == 3 ? 15 : 16) else { return nil }
    return NumberClaim(.paymentCard, range, in: cluster, of: text)
  }
}
