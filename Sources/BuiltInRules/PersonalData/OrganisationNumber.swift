/// Organisation numbers: ten digits whose third is 2 or more, so that none can be a date of birth (SKV 709).
enum OrganisationNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    let length: Int
    switch groups[first].count {
    case 10, 12: length = 1
    case 6, 8:
      guard cluster.gap(after: first) == .dash, groups[first + 1].count == 4 else { return nil }
      length = 2
    default: return nil
    }
    var value = cluster.value(of: first..<first + length)
    if value >= 10_000_000_000 {
      // 16 takes the place of the century where a legal person stands among people.
      guard value / 10_000_000_000 == 16 else { return nil }
      value %= 10_000_000_000
    }
    guard value / 10_000_000 % 10 >= 2, Luhn.isValid(value, count: 10) else { return nil }
    return NumberClaim(.organisationNumber, first..<first + length, in: cluster, of: text)
  }
}
