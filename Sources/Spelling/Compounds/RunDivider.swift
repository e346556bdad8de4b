/// Divides a run of letters without spaces into words: `sommarlovihelsingborg`.
struct RunDivider {
  let tables: TableStack

  /// Longer runs are not divided.
  static let longest = 80

  /// The words, in bytes of the folded run; a compound is one word. Nil when some part is no word.
  func words(in run: FoldedWord) -> [Range<Int>]? {
    let count = run.bytes.count
    guard count > 0, count <= Self.longest, !run.isTooLong else { return nil }
    let hashes = PrefixHashes(run.bytes)
    // Two states at each place: between words, and inside a compound.
    var outside = [Step?](repeating: nil, count: count + 1)
    var inside = [Step?](repeating: nil, count: count + 1)
    outside[0] = Step(price: 0, start: 0, previous: 0)
    for start in 0..<count where run.isBoundary(start) && (outside[start] != nil || inside[start] != nil) {
      for end in start + 1...count where run.isBoundary(end) {
        guard let traits = tables.traits(hashes[start..<end]) else { continue }
        let letters = run.letters(in: start..<end)
        if let before = outside[start] {
          if traits.contains(.word), let price = Self.price(traits, letters, Self.isWord(run.bytes[start..<end])) {
            outside[end].improve(Step(price: before.price + price, start: start, previous: start))
          }
          if let part = PartPrice(traits, letters, isFirst: true, isLast: false, after: .none) {
            let price = before.price + part.price * Self.partShare
            inside[end].improve(Step(price: price, start: start, previous: start))
          }
        }
        if let before = inside[start] {
          if let part = PartPrice(traits, letters, isFirst: false, isLast: true, after: .plain) {
            let price = before.price + part.price * Self.partShare + 1
            outside[end].improve(Step(price: price, start: before.start, previous: before.start))
          }
          if let part = PartPrice(traits, letters, isFirst: false, isLast: false, after: .plain) {
            let price = before.price + part.price * Self.partShare
            inside[end].improve(Step(price: price, start: before.start, previous: before.previous))
          }
        }
      }
    }
    guard outside[count] != nil else { return nil }
    var words: [Range<Int>] = []
    var end = count
    while end > 0, let step = outside[end] {
      words.append(step.start..<end)
      end = step.previous
    }
    return words.reversed()
  }

  /// How dear a part of a compound is beside a word, which costs 1.
  private static let partShare = 0.22

  /// Whether a letter is a word in running text, not only its own name.
  private static func isWord(_ letter: ArraySlice<UInt8>) -> Bool {
    letter.elementsEqual("i".utf8) || letter.elementsEqual("å".utf8) || letter.elementsEqual("ö".utf8)
  }

  /// The price of a word; nil for letters that are words only as their own names.
  private static func price(_ traits: FormTraits, _ letters: Int, _ isWordOfOneLetter: Bool) -> Double? {
    switch letters {
    case 1: isWordOfOneLetter ? 3 : nil
    case 2: traits.contains(.lowercase) ? 2 : 3
    case 3: traits.contains(.lowercase) ? 1.4 : 2.2
    case 4: 1.1
    default: 1
    }
  }

  fileprivate struct Step {
    var price: Double
    /// Where the word begins, and where the one before it ends.
    var start: Int
    var previous: Int
  }
}

extension RunDivider.Step? {
  fileprivate mutating func improve(_ step: RunDivider.Step) {
    if step.price < self?.price ?? .infinity { self = step }
  }
}
