/// Groups of digits with nothing but signs between them that may join them to one number.
///
/// The buffer is used again for each cluster of a text, so that scanning allocates nothing.
struct DigitCluster {
  /// How many digits of a group are kept: no number that is looked for has more without a break.
  static let longestGroup = 24
  /// How many groups a cluster may have before it is cut, so that a table of digits cannot fill the memory.
  static let mostGroups = 1024
  /// How many groups the longest number has: a digit each.
  static let mostGroupsOfANumber = 24

  /// The groups in text order.
  private(set) var groups: [DigitGroup] = []
  /// The values of the digits of all groups, 0–9.
  private(set) var digits: [UInt8] = []
  /// Whether the cluster goes on in the text where it was cut.
  var isCut = false

  /// Forgets everything, keeping the memory.
  mutating func removeAll() {
    groups.removeAll(keepingCapacity: true)
    digits.removeAll(keepingCapacity: true)
    isCut = false
  }

  /// Begins a group.
  mutating func beginGroup(at start: Int, gap: DigitGroup.Gap) {
    groups.append(DigitGroup(start: start, end: start, firstDigit: digits.count, count: 0, gap: gap))
  }

  /// Adds a digit, which ends at `end`, to the last group.
  @inline(__always)
  mutating func append(_ digit: UInt8, endingAt end: Int) {
    let last = groups.count - 1
    if groups[last].count < Self.longestGroup { digits.append(digit) }
    groups[last].count += 1
    groups[last].end = end
  }

  /// Makes the groups from `first` on the beginning of a cluster of their own.
  mutating func keep(from first: Int) {
    guard first < groups.count else { return removeAll() }
    let firstDigit = groups[first].firstDigit
    groups.removeSubrange(..<first)
    digits.removeSubrange(..<firstDigit)
    for index in groups.indices { groups[index].firstDigit -= firstDigit }
    isCut = false
  }

  /// The digits of some groups as one number. Meaningful up to 19 digits in all, none of them in an overlong group.
  func value(of range: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    for group in groups[range] {
      for digit in digits[group.firstDigit..<group.firstDigit + min(group.count, Self.longestGroup)] {
        value = value &* 10 &+ UInt64(digit)
      }
    }
    return value
  }

  /// The gap after a group: what ties the next one to it; nil when it is the last.
  func gap(after index: Int) -> DigitGroup.Gap? { index + 1 < groups.count ? groups[index + 1].gap : nil }

  /// Where groups begin and end in the text.
  func range(of range: Range<Int>) -> Range<Int> { groups[range.lowerBound].start..<groups[range.upperBound - 1].end }
}
