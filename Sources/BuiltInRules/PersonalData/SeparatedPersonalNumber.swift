/// Personal numbers with a sign before the last four.
enum SeparatedPersonalNumber: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    guard let shape = shape(at: first, in: cluster.groups) else { return nil }
    let groups = first..<first + shape.groups
    let count = cluster.groups[groups].reduce(0) { $0 + $1.count }
    guard let number = PersonalNumber(cluster.value(of: groups), count: count, layout: shape.layout) else { return nil }
    let claim = NumberClaim(.personalNumber(number), groups, in: cluster, of: text)
    return claim.edges.allow(number.layout) ? claim : nil
  }

  private static func shape(
    at first: Int, in groups: [DigitGroup]
  ) -> (layout: PersonalNumber.Layout, groups: Int)? {
    let rest = groups.count - first
    switch groups[first].count {
    case 6 where rest > 1, 8 where rest > 1:
      guard groups[first + 1].count == 4 else { return nil }
      switch groups[first + 1].gap {
      case .dash, .plus: return (.separated, 2)
      case .spacedDash: return (.spacedSign, 2)
      default: return nil
      }
    case 4 where rest > 3, 2 where rest > 3:
      guard groups[first + 1].count == 2, groups[first + 2].count == 2, groups[first + 3].count == 4 else { return nil }
      let inDate = groups[first + 1].gap
      guard groups[first + 2].gap == inDate else { return nil }
      switch (inDate, groups[first + 3].gap) {
      case (.dash, .dash), (.dash, .plus), (.dot, .dash), (.slash, .dash): return (.dated, 4)
      case (.space, .dash), (.space, .plus), (.space, .spacedDash), (.dash, .spacedDash): return (.spacedSign, 4)
      default: return nil
      }
    default: return nil
    }
  }
}
