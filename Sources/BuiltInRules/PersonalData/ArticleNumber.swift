/// ISBN and EAN: thirteen digits with a check digit (ISO 2108), or an ISBN of ten digits in its four groups.
enum ArticleNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    if groups[first].count == 13 {
      let range = first..<first + 1
      return isEAN(cluster.value(of: range)) ? NumberClaim(.articleNumber, range, in: cluster, of: text) : nil
    }
    guard groups[first].count <= 5 else { return nil }
    var digits = groups[first].count
    var end = first + 1
    while end < groups.count, end - first < 5, groups[end].gap == .dash || groups[end].gap == .space, digits < 13 {
      guard groups[end].gap == groups[first + 1].gap else { break }
      digits += groups[end].count
      end += 1
    }
    let range = first..<end
    let isBook =
      switch (digits, range.count) {
      case (13, 4...5): isEAN(cluster.value(of: range)) && groups[first].count == 3
      case (10, 4): isShortBookNumber(cluster.value(of: range)) && groups[end - 1].count == 1
      default: false
      }
    return isBook ? NumberClaim(.articleNumber, range, in: cluster, of: text) : nil
  }

  /// Weights 1 and 3 in turn, from the right.
  private static func isEAN(_ value: UInt64) -> Bool {
    var rest = value
    var sum: UInt64 = 0
    for position in 0..<13 {
      sum += rest % 10 * (position.isMultiple(of: 2) ? 1 : 3)
      rest /= 10
    }
    return sum.isMultiple(of: 10)
  }

  /// Weights 1 to 10 from the right, modulo 11.
  private static func isShortBookNumber(_ value: UInt64) -> Bool {
    var rest = value
    var sum: UInt64 = 0
    for weight in 1...10 as ClosedRange<UInt64> {
      sum += rest % 10 * weight
      rest /= 10
    }
    return sum.isMultiple(of: 11)
  }
}
