import LintCore

/// The words of one language, as its dictionary and the added lists have them.
struct WordList: Vocabulary {
  let tables: TableStack
  /// Whether the language writes compounds as one word.
  let hasCompounds: Bool

  func standing(of word: UnsafeBufferPointer<UInt8>) -> WordStanding {
    guard let hash = FoldedWord.hash(of: word) else { return .unknown }
    let traits = tables.traits(hash)
    if let traits, traits.contains(.word) { return .listed(traits.wordTraits) }
    if traits?.contains(.forbidden) ?? false { return .unknown }
    guard hasCompounds, word.count >= 4 else { return .unknown }
    guard let division = CompoundJudge(tables: tables).division(of: FoldedWord(word)) else { return .unknown }
    return division.price <= CompoundJudge.limit ? .compound : .doubtfulCompound
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
    Suggester(tables: tables, hasCompounds: hasCompounds).suggestions(for: FoldedWord(word), limit: limit)
  }
}
