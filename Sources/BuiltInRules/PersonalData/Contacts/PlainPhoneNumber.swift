/// Phone numbers without a sign after the area code, once no personal number has claimed their digits.
enum PlainPhoneNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard (6...10).contains(group.count), cluster.digits[group.firstDigit] == 0, group.gap != .dash, group.gap != .plus,
      group.gap != .dot, group.gap != .underscore, group.gap != .closing
    else { return nil }
    return PhoneNumberLayout.national(at: first, in: cluster, of: text)
  }
}
