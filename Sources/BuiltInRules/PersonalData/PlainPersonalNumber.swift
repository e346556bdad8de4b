/// Personal numbers without a sign before the last four: bare digits, or a space.
enum PlainPersonalNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    switch groups[first].count {
    case 10, 12:
      return vatNumber(at: first, in: cluster, of: text) ?? claim(first..<first + 1, .bare, in: cluster, of: text)
    case 6 where cluster.gap(after: first) == .space && groups[first + 1].count == 4,
      8 where cluster.gap(after: first) == .space && groups[first + 1].count == 4:
      return claim(first..<first + 2, .spaced, in: cluster, of: text)
    default:
      return nil
    }
  }

  /// The claim on some groups as one number with a right check digit.
  static func claim(
    _ groups: Range<Int>, _ layout: PersonalNumber.Layout, in cluster: DigitCluster, of text: TextBytes
  ) -> NumberClaim? {
    let count = cluster.groups[groups].reduce(0) { $0 + $1.count }
    guard let number = PersonalNumber(cluster.value(of: groups), count: count, layout: layout), number.isChecked else {
      return nil
    }
    let claim = NumberClaim(.personalNumber(number), groups, in: cluster, of: text)
    return claim.edges.allow(layout) ? claim : nil
  }

  /// `SE`, ten digits and 01, 02 …: the VAT number of a sole trader holds the owner's personal number.
  private static func vatNumber(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard group.count == 12, group.gap == .start, text[group.start - 1] | 0x20 == UInt8(ascii: "e"),
      text[group.start - 2] | 0x20 == UInt8(ascii: "s"), !text.isLetter(before: group.start - 2),
      !text[group.start - 3].isASCIIDigit, !text[group.end].isASCIIAlphanumeric
    else { return nil }
    let value = cluster.value(of: first..<first + 1)
    guard (1...9).contains(value % 100),
      var number = PersonalNumber(value / 100, count: 10, layout: .bare), number.isChecked, number.birth != .unknown
    else { return nil }
    number.isVATNumber = true
    var claim = NumberClaim(.personalNumber(number), first..<first + 1, in: cluster, of: text)
    claim.range = group.start - 2..<group.end
    return claim
  }
}
