/// Payment cards: the issuers' first digits (ISO/IEC 7812), a right check digit, and the groups that they are printed in,
/// 4-4-4-4 or 4-6-5; or bare digits, which only words make a card.
enum PaymentCard: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    if groups[first].count >= 14 { return bare(at: first, in: cluster, of: text) }
    guard groups[first].count == 4, first + 2 < groups.count else { return nil }
    let gap = groups[first + 1].gap
    guard gap == .space || gap == .dash || gap == .dot || gap == .spaces, groups[first + 2].gap == gap else {
      return nil
    }
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
    guard isCard(cluster.value(of: range), count: length == 3 ? 15 : 16) else { return nil }
    let claim = NumberClaim(.paymentCard(isGrouped: true), range, in: cluster, of: text)
    // More digits in the same layout: an account or a serial number.
    if case .digits(let next, let count) = claim.edges.right, next == gap, count >= 3 { return nil }
    if case .digits(let next, let count) = claim.edges.left, next == gap, count >= 3,
      groups[first - 1].gap == gap || groups[first - 1].gap == .start
    {
      return nil
    }
    return claim
  }

  private static func bare(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let count = cluster.groups[first].count
    guard count <= 16, isCard(cluster.value(of: first..<first + 1), count: count) else { return nil }
    return NumberClaim(.paymentCard(isGrouped: false), first..<first + 1, in: cluster, of: text)
  }

  /// Whether an issuer has numbers that begin so and are that long, and the check digit is right.
  private static func isCard(_ value: UInt64, count: Int) -> Bool {
    var head = value
    for _ in 4..<count { head /= 10 }
    let isIssued =
      switch (head, count) {
      // Visa; Mastercard's two ranges; Maestro; Discover.
      case (4000...4999, 16), (5100...5599, 16), (2221...2720, 16): true
      case (5018...5020, 16), (5038, 16), (5600...5899, 16), (6000...6999, 16): true
      // American Express; Diners Club; JCB.
      case (3400...3499, 15), (3700...3799, 15): true
      case (3000...3059, 14), (3600...3699, 14), (3800...3999, 14), (3528...3589, 16): true
      default: false
      }
    return isIssued && Luhn.isValid(value, count: count)
  }
}
