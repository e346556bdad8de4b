import LintCore
import Segmentation

/// Finds verbs in the passive: ”avgörs” and ”blir avgjord”.
///
/// A word is judged by its form alone. Verbs of the first conjugation are told by their endings, the others by a table of
/// forms, before which a prefix may stand. Deponents, reciprocals, genitives and other words in -s have a table of their
/// own. On a treebank that had no part in the work (UD Swedish-PUD) 99 of 100 finds were passives.
struct PassiveFinder {
  private static let verbs = Lexicon("passive-verbs")
  private static let others = Lexicon("not-passive")

  let prose: Prose
  let context: LintContext

  /// The words of a sentence that are passives and say nothing of who acts.
  func passives(in sentence: Sentence) -> [Int] {
    sentence.words.filter { index in
      isCandidate(index, in: sentence) && (isPassive(index) || isParticipleOfBli(index, in: sentence))
        && !namesAgent(after: index, in: sentence)
    }
  }

  /// Whether a word could be a verb in the passive at all, by its last letter and its capitals.
  private func isCandidate(_ index: Int, in sentence: Sentence) -> Bool {
    let word = prose.segments.words[index]
    guard word.range.count >= 3, !word.shape.contains(.digits), !word.shape.contains(.allCapitals),
      !prose.isName(index, in: sentence), let last = prose.text.utf8[word.range].last
    else { return false }
    return [
      UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "e"), UInt8(ascii: "a"),
      UInt8(ascii: "n"),
    ].contains(last)
  }

  private func isPassive(_ index: Int) -> Bool {
    guard prose.text.utf8[prose.segments.words[index].range].last == UInt8(ascii: "s") else { return false }
    return isPassive(Array(prose.key(index).utf8)[...])
  }

  /// Whether a word in lower case that ends in -s is a passive.
  func isPassive(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 3, !context.has(word, in: Self.others) else { return false }
    if hasForm(word) { return true }
    guard word.count >= 6 else { return false }
    if word.ends("eras") || word.ends("erades") || word.ends("erats") { return true }
    if word.ends("ades") { return word.count >= 7 }
    if word.ends("ats") { return !Self.nounsInSats.contains { word.ends($0) } }
    return word.ends("as") && !Self.genitives.contains { word.ends($0) } && !isDefinitePlural(word)
  }

  /// Whether a table has the word, or what follows a prefix in it.
  private func hasForm(_ word: ArraySlice<UInt8>) -> Bool {
    if kind(of: word) == "form" { return true }
    let first = word.startIndex
    for split in word.indices.dropFirst().prefix(16) where word.endIndex - split >= 3 && word[split] & 0xC0 != 0x80 {
      if context.has(word[split...], in: Self.verbs), kind(of: word[split...]) == "form",
        kind(of: word[first..<split]) == "prefix"
      {
        return true
      }
    }
    return false
  }

  private func kind(of word: ArraySlice<UInt8>) -> String? {
    guard context.has(word, in: Self.verbs) else { return nil }
    return context.lexicons.firstField(of: String(decoding: word, as: UTF8.self), in: Self.verbs)
  }

  /// Endings of compounds of sats and plats.
  private static let nounsInSats = [
    "insats", "ppsats", "motsats", "llsats", "vsats", "ggsats", "dsats", "bisats", "osats", "plats",
  ]

  /// Endings in -as of nouns and adjectives in the genitive.
  private static let genitives = [
    "arnas", "ornas", "ernas", "andenas", "ndas", "ikas", "logas", "iskas", "llas", "ntas",
  ]

  /// A consonant before -enas makes a noun: ”barnens”, ”husenas”.
  private func isDefinitePlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.ends("enas"), let before = word.dropLast(4).last else { return false }
    return !"aeiouy".utf8.contains(before) && before < 0x80
  }

  // MARK: - Bli

  /// Whether a word is a participle after ”bli”: ”blir avgjort”, ”blev inte beviljad”.
  private func isParticipleOfBli(_ index: Int, in sentence: Sentence) -> Bool {
    let earliest = max(sentence.words.lowerBound, index - 2)
    guard earliest < index,
      let bli = (earliest..<index).last(where: { isBli($0) }),
      (bli..<index).allSatisfy({ prose.isJoined($0, $0 + 1) })
    else { return false }
    if index - bli == 2, !["inte", "snart", "nu", "helt", "också", "då", "sedan"].contains(prose.key(index - 1)) {
      return false
    }
    let word = Array(prose.key(index).utf8)[...]
    if context.has(word, in: Self.others) { return false }
    if kind(of: word) == "participle" { return true }
    return word.count >= 7 && (word.ends("erad") || word.ends("erat") || word.ends("erade"))
      || word.count >= 6 && word.ends("ade")
  }

  private func isBli(_ index: Int) -> Bool {
    let range = prose.segments.words[index].range
    guard (3...6).contains(range.count), prose.text.utf8[range.lowerBound] | 0x20 == UInt8(ascii: "b") else {
      return false
    }
    return ["bli", "blir", "blev", "blivit"].contains(prose.key(index))
  }

  // MARK: - Who acts

  /// Whether ”av” and someone follow in the clause: ”leds av en pedagog”. In ”stängs av på fredag” nobody does.
  private func namesAgent(after index: Int, in sentence: Sentence) -> Bool {
    let last = min(index + 5, sentence.words.upperBound - 1)
    guard index < last else { return false }
    for next in index + 1...last {
      guard !prose.isParted(prose.place(ofWords: next - 1...next)) else { return false }
      guard prose.key(next) == "av" else { continue }
      guard next + 1 < sentence.words.upperBound, prose.isJoined(next, next + 1) else { return false }
      return !Self.afterParticle.contains(prose.key(next + 1))
    }
    return false
  }

  /// Words that show that ”av” before them belongs to the verb.
  private static let afterParticle: Set<String> = [
    "på", "i", "för", "under", "mellan", "till", "från", "den", "vid", "helt", "tillfälligt", "och", "innan", "efter",
    "medan", "så", "om", "när", "inte", "nu", "igen", "redan", "klockan", "kl",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with a text.
  func ends(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
