import LintCore
import Segmentation

/// Divides the names of hashtags into words, where that is beyond doubt.
struct HashtagWords {
  let language: String
  let words: any WordKnowledge
  let context: LintContext

  /// Shorter names are one word, or not worth a word.
  private static let leastLetters = 8
  private static let mostLetters = 48

  /// The words of a name that is written in small letters, in order and with the digits at its end; nil for one word,
  /// and where the division is not sure.
  func words(in name: String) -> [String]? {
    let letters = name.prefix { $0.isLetter }
    let digits = name[letters.endIndex...]
    guard letters.count >= Self.leastLetters, letters.count <= Self.mostLetters, digits.allSatisfy(\.isNumber),
      !letters.dropFirst().contains(where: \.isUppercase)
    else { return nil }
    let run = letters.lowercased()
    guard !context.project.words.contains(run), !isWord(run) else { return nil }
    let languages = language == "sv" ? ["sv", "en"] : [language, "sv"]
    for language in languages {
      guard let vocabulary = words.vocabulary(of: language), let parts = divided(run, in: language, by: vocabulary)
      else { continue }
      if isSure(parts, in: language, vocabulary) { return marked(parts, digits) }
      // What one language can divide somehow is no other language's.
      if language == "sv" { return nil }
    }
    return nil
  }

  private func marked(_ parts: [String], _ digits: Substring) -> [String] {
    var parts = parts
    parts[parts.count - 1] += digits
    return parts
  }

  /// Whether a run is a word or compound of some language at hand.
  private func isWord(_ run: String) -> Bool {
    ["sv", "en"].contains { words.vocabulary(of: $0)?.standing(of: run).isKnown ?? false }
  }

  private func divided(_ run: String, in language: String, by vocabulary: any Vocabulary) -> [String]? {
    let division = HashtagDivision(run: Array(run.utf8), vocabulary: vocabulary) { isSmallWord($0, in: language) }
    return division.words
  }

  /// Whether parts are words that stand by themselves, not a compound that the dictionary lacks.
  private func isSure(_ parts: [String], in language: String, _ vocabulary: any Vocabulary) -> Bool {
    let small = parts.map { isSmallWord($0, in: language) }
    // Short words that are no small words make any string of letters look like a text.
    for (part, isSmall) in zip(parts, small) where !isSmall && part.count < 3 { return false }
    // A small word between others, or before two, does not happen in compounds: för, i, hos.
    if parts.count >= 3 {
      let others = zip(parts, small).filter { !$0.1 }.map(\.0)
      if small.dropLast().contains(true), others.contains(where: { $0.count >= 3 }) || parts.count >= 4 { return true }
    }
    // Otherwise some word must be one that can begin no compound: öppet, kulturnatten.
    return zip(parts, parts.dropFirst()).contains { part, next in
      part.count >= 4 && next.count >= 3 && !canBeginCompound(part, vocabulary)
    }
  }

  private func isSmallWord(_ part: String, in language: String) -> Bool {
    guard let languages = context.lexicons.firstField(of: part, in: Lexicon("function-words")) else { return false }
    return languages.split(separator: " ").contains { $0 == language }
  }

  private func canBeginCompound(_ part: String, _ vocabulary: any Vocabulary) -> Bool {
    var part = part
    guard let traits = part.withUTF8({ vocabulary.traits(of: $0) }) else { return true }
    if traits.contains(.beginsCompounds) || traits.contains(.name) { return true }
    return traits.isSuperset(of: [.noun, .baseForm])
  }
}
