import LintCore

/// The words of one language, as its dictionary and the added lists have them.
struct WordList: Vocabulary {
  let tables: TableStack
  /// Whether the language writes compounds as one word.
  let hasCompounds: Bool
  private let earlier: EarlierAnswers

  /// - Parameter earlier: what the same tables have answered.
  init(tables: TableStack, hasCompounds: Bool, earlier: EarlierAnswers = EarlierAnswers()) {
    self.tables = tables
    self.hasCompounds = hasCompounds
    self.earlier = earlier
  }

  func standing(of word: UnsafeBufferPointer<UInt8>) -> WordStanding {
    guard let hash = FoldedWord.hash(of: word) else { return .unknown }
    let traits = tables.traits(hash)
    if let traits, traits.contains(.word) { return .listed(traits.wordTraits) }
    if traits?.contains(.forbidden) ?? false { return .unknown }
    guard hasCompounds else { return BritishSpelling.isKnown(word, in: tables) ? .compound : .unknown }
    guard word.count >= 4 else { return .unknown }
    return earlier.standing(of: hash) { standing(ofUnlisted: FoldedWord(word)) }
  }

  private func standing(ofUnlisted folded: FoldedWord) -> WordStanding {
    guard let division = CompoundJudge(tables: tables).division(of: folded) else {
      guard RegularForms(tables: tables).contains(folded) else { return .unknown }
      return isNearListedWord(folded) ? .doubtfulCompound : .compound
    }
    let isDoubtful =
      division.price > CompoundJudge.limit
      || (isNearListedWord(folded) && !hasDoubledJoint(folded, division)) || lacksJoint(folded, division)
    return isDoubtful ? .doubtfulCompound : .compound
  }

  /// Whether the dictionary lists the word with an `s` between two parts: årkurs is årskurs.
  private func lacksJoint(_ word: FoldedWord, _ division: CompoundJudge.Division) -> Bool {
    division.parts.dropLast().contains { part in
      guard word.bytes[part.upperBound - 1] != UInt8(ascii: "s") else { return false }
      let joined = word.bytes[..<part.upperBound] + [UInt8(ascii: "s")] + word.bytes[part.upperBound...]
      return tables.traits(FormHash.hash(joined))?.isSuperset(of: [.word, .lowercase]) ?? false
    }
  }

  /// Whether the word only has an `s` between parts of which the second begins with one too: landsspecifik, landspecifik.
  private func hasDoubledJoint(_ word: FoldedWord, _ division: CompoundJudge.Division) -> Bool {
    zip(division.parts, division.parts.dropFirst()).contains { first, second in
      second.lowerBound == first.upperBound && word.letters(in: second) >= 6
        && word.bytes[second.lowerBound] == UInt8(ascii: "s")
        && word.bytes[first.upperBound - 1] == UInt8(ascii: "s")
        && tables.traits(FormHash.hash(word.bytes[first].dropLast()))?.isSuperset(of: [.word, .noun, .lowercase])
          ?? false
    }
  }

  /// Whether a very common mistake turns a listed word into this one: hålplats is hållplats, not a place for holes.
  private func isNearListedWord(_ word: FoldedWord) -> Bool {
    var isNear = false
    EditSpace(word.bytes).forEach(upTo: EditCosts.common) { hash, _ in
      guard !isNear, let traits = tables.traits(hash), traits.isSuperset(of: [.word, .lowercase]) else { return }
      isNear = traits.isDisjoint(with: [.offensive, .forbidden])
    }
    return isNear
  }

  func traits(of form: UnsafeBufferPointer<UInt8>) -> WordTraits? {
    FoldedWord.hash(of: form).flatMap { tables.traits($0) }.map(\.wordTraits)
  }

  func parts(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    let folded = FoldedWord(word)
    guard !folded.isTooLong, !folded.bytes.isEmpty else { return nil }
    if let division = hasCompounds ? CompoundJudge(tables: tables).division(of: folded) : nil,
      division.price <= CompoundJudge.limit
    {
      return division.parts.map(folded.source)
    }
    return tables.traits(FormHash.hash(folded.bytes))?.contains(.word) ?? false ? [0..<word.count] : nil
  }

  func words(inRun run: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    let folded = FoldedWord(run)
    return RunDivider(tables: tables).words(in: folded)?.map(folded.source)
  }

  func suggestions(for word: UnsafeBufferPointer<UInt8>, limit: Int) -> [SpellingSuggestion] {
    earlier.suggestions(for: word, limit: limit) {
      Suggester(tables: tables, hasCompounds: hasCompounds).suggestions(for: FoldedWord(word), limit: limit)
    }
  }
}
