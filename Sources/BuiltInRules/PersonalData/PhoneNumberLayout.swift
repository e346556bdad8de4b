/// Phone numbers in the layouts that they are written in: an area code, a sign, and groups of two to four digits.
///
/// Bare digits are left alone: `0701740605` is decided together with the personal numbers.
enum PhoneNumberLayout: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard beginsNumber(groups[first].gap), TimestampLayout.hours(at: first, in: cluster) == nil else { return nil }
    let international = isInternational(groups[first], in: cluster, of: text)
    guard international || isAreaCode(at: first, in: cluster) else { return nil }
    var digits = groups[first].count
    var end = first + 1
    // National numbers have at most ten digits with the leading 0 (numbering plan), international ones fifteen (E.164).
    let most = international ? 15 : 10
    while end < groups.count, joins(groups[end].gap), digits + groups[end].count <= most {
      digits += groups[end].count
      end += 1
    }
    guard digits >= 8, international || end - first > 1 else { return nil }
    return NumberClaim(.phoneNumber, first..<end, in: cluster, of: text)
  }

  /// Whether digits after a gap may begin a number: those behind a sign are the middle of a date or a longer number.
  private static func beginsNumber(_ gap: DigitGroup.Gap) -> Bool {
    switch gap {
    case .start, .space, .spaces, .spacedDash, .comma, .colon, .slash: true
    case .dash, .plus, .dot, .underscore, .closing: false
    }
  }

  private static func isInternational(_ group: DigitGroup, in cluster: DigitCluster, of text: TextBytes) -> Bool {
    if text[group.start - 1] == UInt8(ascii: "+") { return group.gap == .start }
    return (group.count == 4 || group.count > 10) && cluster.digits[group.firstDigit] == 0
      && cluster.digits[group.firstDigit + 1] == 0
  }

  private static func isAreaCode(at first: Int, in cluster: DigitCluster) -> Bool {
    let group = cluster.groups[first]
    guard cluster.digits[group.firstDigit] == 0 else { return false }
    return (2...4).contains(group.count) || group.count == 1 && cluster.gap(after: first) == .closing
  }

  private static func joins(_ gap: DigitGroup.Gap) -> Bool {
    switch gap {
    case .space, .dash, .spacedDash, .dot, .slash, .closing: true
    default: false
    }
  }
}
