/// A number that stands in for a personal number: an interim number, or a health-care region's reserve number.
struct SubstituteNumber {
  /// What the number is made of.
  enum Form {
    /// A date and a letter with three digits: `000101-T220`.
    case interim
    /// A date and four characters, letters among them.
    case lettered
    /// Twelve digits that are no date of birth.
    case digits
  }

  var form: Form
  /// Whether a sign stands before the last four characters.
  var isSeparated: Bool

  /// The letters of interim numbers (personnummer/meta, `specialItems.php`; P by its generator).
  private static let interimLetters = Set("TRSUWXJKLMNP".utf8)
}

extension SubstituteNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    switch cluster.groups[first].count {
    case 6, 8: lettered(at: first, in: cluster, of: text) ?? digits(at: first, in: cluster, of: text)
    case 12: digits(at: first, in: cluster, of: text)
    default: nil
    }
  }

  private static func lettered(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    let dash = max(text.dash(at: group.end), text.plus(at: group.end))
    let tail = group.end + dash
    var letters = 0
    for index in tail..<tail + 4 {
      // Capitals only: small letters after digits are a word.
      if text[index] &- 0x41 < 26 { letters += 1 } else if !text[index].isASCIIDigit { return nil }
    }
    guard (1...3).contains(letters), !text[tail + 4].isASCIIAlphanumeric, !text.isLetter(at: tail + 4),
      !(text.dash(at: tail + 4) > 0 && text[tail + 5].isASCIIAlphanumeric), hasDate(group, in: cluster),
      !text.isLetter(before: group.start), group.gap == .start || group.gap == .space
    else { return nil }
    let isInterim = letters == 1 && interimLetters.contains(text[tail])
    let number = Self(form: isInterim ? .interim : .lettered, isSeparated: dash > 0)
    var last = first + 1
    while last < cluster.groups.count, cluster.groups[last].start < tail + 4 { last += 1 }
    var claim = NumberClaim(.substituteNumber(number), first..<last, in: cluster, of: text)
    claim.range = group.start..<tail + 4
    return claim
  }

  /// A date of birth of six or eight digits, or the six after a century code in place of the century.
  private static func hasDate(_ group: DigitGroup, in cluster: DigitCluster) -> Bool {
    let digits = cluster.digits[group.firstDigit..<group.firstDigit + group.count]
    let value = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    if group.count == 6 { return TimestampLayout.isDate(value) }
    let century = value / 1_000_000
    return TimestampLayout.isDate(value)
      || (century == 0 || (21...27).contains(century))
        && TimestampLayout.isDate(value % 1_000_000)
  }

  /// Stockholm's `99yyyyNNNNNC`, and Inera's with a day from 32 to 59.
  private static func digits(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    let isSeparated = groups[first].count == 8
    if isSeparated { guard cluster.gap(after: first) == .dash, groups[first + 1].count == 4 else { return nil } }
    guard isSeparated || groups[first].count == 12 else { return nil }
    let range = first..<first + (isSeparated ? 2 : 1)
    let value = cluster.value(of: range)
    let (year, month, day) = (value / 100_000_000, value / 1_000_000 % 100, value / 10_000 % 100)
    let isStockholm =
      year / 100 == 99 && (1840...2049).contains(value / 1_000_000 % 10_000)
      && Luhn.isValid(value % 100_000_000, count: 8)
    let isInera = (1840...2049).contains(year) && (1...12).contains(month) && (32...59).contains(day)
    guard isStockholm || isInera else { return nil }
    let claim = NumberClaim(
      .substituteNumber(Self(form: .digits, isSeparated: isSeparated)), range, in: cluster, of: text)
    return claim.edges.allow(isSeparated ? .separated : .bare) ? claim : nil
  }
}
