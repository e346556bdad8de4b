import LintCore
import Locks

/// What was worked out before of words that no list has.
///
/// While a post is being written its other words are the same at each keystroke, and a municipality's posts have their compounds in
/// common: one takes as long to judge as a hundred listed words, and one suggestion as long as the rest of the check.
final class EarlierAnswers: Sendable {
  private struct Question: Hashable {
    var word: [UInt8]
    var limit: Int
  }

  /// As many suggestions are kept; then all are forgotten, so that a dictionary of faults does not fill the memory.
  private static let mostSuggestions = 512
  /// As many words' standings are kept, some hundred kilobytes.
  private static let mostStandings = 8192

  private let suggestions = Mutex<[Question: [SpellingSuggestion]]>([:])
  private let standings = Mutex<[UInt64: WordStanding]>([:])

  /// The suggestions for a word, made by `make` where nobody has asked before.
  func suggestions(
    for word: UnsafeBufferPointer<UInt8>, limit: Int, _ make: () -> [SpellingSuggestion]
  ) -> [SpellingSuggestion] {
    let question = Question(word: Array(word), limit: limit)
    if let known = suggestions.withLock({ $0[question] }) { return known }
    let made = make()
    suggestions.withLock { answers in
      if answers.count >= Self.mostSuggestions { answers.removeAll() }
      answers[question] = made
    }
    return made
  }

  /// The standing of a word, given by the hash of its folded letters, on which alone it may depend; made by `make` where nobody
  /// has asked before.
  func standing(of hash: UInt64, _ make: () -> WordStanding) -> WordStanding {
    if let known = standings.withLock({ $0[hash] }) { return known }
    let made = make()
    standings.withLock { answers in
      if answers.count >= Self.mostStandings { answers.removeAll() }
      answers[hash] = made
    }
    return made
  }
}
