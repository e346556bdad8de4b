/// Bankgiro numbers: seven or eight digits with a dash before the last four, and a check digit (Bankgirot).
enum GiroNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard groups[first].count == 3 || groups[first].count == 4, cluster.gap(after: first) == .dash,
      groups[first + 1].count == 4
    else { return nil }
    let range = first..<first + 2
    guard Luhn.isValid(cluster.value(of: range), count: groups[first].count + 4) else { return nil }
    return NumberClaim(.giroNumber, range, in: cluster, of: text)
  }
}
