/// Which beginnings and endings of a word are right as parts of a compound, when something between them is not.
struct CompoundReach {
  private var forward: [Double?]
  private var backward: [Double?]

  /// Where a wrong part can begin: the word's beginning, and the end of each right beginning.
  let starts: [Int]
  /// Where a wrong part can end: the word's end, and the beginning of each right ending.
  let ends: [Int]

  init(_ word: FoldedWord, tables: TableStack) {
    let count = word.bytes.count
    let hashes = PrefixHashes(word.bytes)
    var forward = [Double?](repeating: nil, count: count + 1)
    var backward = [Double?](repeating: nil, count: count + 1)
    forward[0] = 0
    backward[count] = 0
    for start in 0..<count where word.isBoundary(start) {
      guard let before = forward[start], count - start > 2 else { continue }
      for end in start + 2..<count where word.isBoundary(end) {
        guard let traits = tables.traits(hashes[start..<end]),
          let part = PartPrice(
            traits, word.letters(in: start..<end), isFirst: start == 0, isLast: false,
            after: start == 0 ? .none : .plain),
          !part.isShortNoun
        else { continue }
        let price = before + part.price
        if price <= CompoundJudge.limit, price < forward[end] ?? .infinity { forward[end] = price }
      }
    }
    for end in stride(from: count, to: 2, by: -1) where word.isBoundary(end) {
      guard let after = backward[end] else { continue }
      for start in stride(from: end - 2, to: 0, by: -1) where word.isBoundary(start) {
        guard let traits = tables.traits(hashes[start..<end]),
          let part = PartPrice(
            traits, word.letters(in: start..<end), isFirst: false, isLast: end == count, after: .plain),
          !part.isShortNoun
        else { continue }
        let price = after + part.price
        if price <= CompoundJudge.limit, price < backward[start] ?? .infinity { backward[start] = price }
      }
    }
    self.forward = forward
    self.backward = backward
    starts = forward.indices.filter { forward[$0] != nil && $0 < count }
    ends = backward.indices.filter { backward[$0] != nil && $0 > 0 }
  }

  /// What the right parts before a place cost.
  func price(upTo place: Int) -> Double { forward[place] ?? 0 }

  /// What the right parts from a place on cost.
  func price(from place: Int) -> Double { backward[place] ?? 0 }
}
