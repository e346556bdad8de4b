/// Personal numbers in any other grouping: `1991 09 24 23 97`, `910924/2397`, or each digit by itself.
///
/// Such groups fit much else, so they count only beside a word that says what they are.
enum LoosePersonalNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    var count = groups[first].count
    var end = first + 1
    while count < 12, end < groups.count, joins(groups[end].gap) {
      count += groups[end].count
      end += 1
      guard count == 10 || count == 12 else { continue }
      if let claim = PlainPersonalNumber.claim(first..<end, .loose, in: cluster, of: text) { return claim }
    }
    return nil
  }

  private static func joins(_ gap: DigitGroup.Gap) -> Bool {
    switch gap {
    case .space, .spaces, .dash, .spacedDash, .plus, .dot, .slash: true
    default: false
    }
  }
}
