/// What the words of a sentence or paragraph say about its language.
struct LanguageEvidence {
  /// Words that a language has and the text's own language lacks, and those that both have, by language.
  private var foreign = SIMD16<UInt32>()
  private var shared = SIMD16<UInt32>()
  /// Words of the text's own language.
  private var own: UInt32 = 0
  /// Languages for which at least two different words were seen, as bits, and the first word of each.
  private var isVaried: UInt16 = 0
  private var seen: UInt16 = 0
  private var firstWords = SIMD16<UInt32>()
  /// The first writing system seen besides the Latin one, its words, and all words that have a letter.
  private(set) var script = Script.latin
  private(set) var scriptWords = 0
  private(set) var letterWords = 0

  /// Fewer words than this are a name, a title or chance.
  static let leastWords = 3

  /// Takes a function word of the languages in `languages`.
  mutating func add(_ word: ShortKey, languages: UInt16, own ownBit: UInt16) {
    let isOwn = languages & ownBit != 0
    if isOwn { own += 1 }
    let hash = UInt32(truncatingIfNeeded: word.hash)
    var rest = languages & ~ownBit
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      let bit = UInt16(1) << UInt16(index)
      rest &= ~bit
      if isOwn {
        shared[index] += 1
        continue
      }
      foreign[index] += 1
      if seen & bit == 0 { firstWords[index] = hash } else if firstWords[index] != hash { isVaried |= bit }
      seen |= bit
    }
  }

  /// Takes a word in some writing system.
  mutating func add(_ script: Script) {
    letterWords += 1
    guard script != .latin, script != .other else { return }
    if self.script == .latin { self.script = script }
    if self.script == script { scriptWords += 1 }
  }

  /// Takes all that is known of another sentence.
  mutating func add(_ other: LanguageEvidence) {
    foreign &+= other.foreign
    shared &+= other.shared
    own += other.own
    isVaried |= other.isVaried
    if other.seen == 0 { return }
    for index in 0..<16 where other.seen & (1 << UInt16(index)) != 0 {
      let bit = UInt16(1) << UInt16(index)
      if seen & bit == 0 {
        firstWords[index] = other.firstWords[index]
      } else if firstWords[index] != other.firstWords[index] {
        isVaried |= bit
      }
      seen |= bit
    }
  }

  /// The language that clearly wins over the text's own, as an index; nil if none does.
  ///
  /// - Parameters:
  ///   - expected: The language that a label announced; then one word will do.
  ///   - lead: How many words it needs for each of the text's own language, which can stand in names in it.
  func winner(expected: Int?, lead: UInt32) -> Int? {
    if seen == 0 { return nil }
    var best: Int?
    for index in 0..<16 where seen & (1 << UInt16(index)) != 0 {
      let least = index == expected ? 1 : UInt32(Self.leastWords)
      let isEnough = foreign[index] >= least && (index == expected || isVaried & (1 << UInt16(index)) != 0)
      guard isEnough, foreign[index] >= lead * ownWords(without: index) else { continue }
      if let other = best, !isStronger(index, than: other) { continue }
      best = index
    }
    return best
  }

  /// A language that some word belongs to while none speaks for the text's own.
  var hint: Int? {
    if seen == 0 { return nil }
    var best: Int?
    for index in 0..<16 where seen & (1 << UInt16(index)) != 0 && ownWords(without: index) == 0 {
      if let other = best, !isStronger(index, than: other) { continue }
      best = index
    }
    return best
  }

  /// Whether another language has as much for it: Norwegian and Danish often do.
  func isTied(_ index: Int) -> Bool {
    (0..<16).contains { $0 != index && foreign[$0] == foreign[index] && shared[$0] == shared[index] }
  }

  /// Whether some word belongs to the text's own language.
  var hasOwnWords: Bool { own > 0 }

  /// Whether the words speak for the text's own language against another one.
  func isOwn(against index: Int) -> Bool { ownWords(without: index) > foreign[index] }

  private func isStronger(_ index: Int, than other: Int) -> Bool {
    (foreign[index], shared[index]) > (foreign[other], shared[other])
  }

  /// Words of the text's own language that another one lacks.
  private func ownWords(without index: Int) -> UInt32 { own - min(own, shared[index]) }
}
