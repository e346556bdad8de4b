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

  private let suggestions = Kept<Question, [SpellingSuggestion]>(most: 512)
  private let standings = Kept<UInt64, WordStanding>(most: 8192)

  /// The suggestions for a word, made by `make` where nobody has asked before.
  func suggestions(
    for word: UnsafeBufferPointer<UInt8>, limit: Int, _ make: () -> [SpellingSuggestion]
  ) -> [SpellingSuggestion] {
    suggestions.answer(to: Question(word: Array(word), limit: limit), make)
  }

  /// The standing of a word, given by the hash of its folded letters, on which alone it may depend; made by `make` where nobody
  /// has asked before.
  func standing(of hash: UInt64, _ make: () -> WordStanding) -> WordStanding { standings.answer(to: hash, make) }
}

/// Answers by question. When too many are kept all are forgotten, so that a dictionary of faults does not fill the memory.
private final class Kept<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let most: Int
  private let answers = Mutex<[Question: Answer]>([:])

  init(most: Int) { self.most = most }

  func answer(to question: Question, _ make: () -> Answer) -> Answer {
    if let known = answers.withLock({ $0[question] }) { return known }
    let made = make()
    answers.withLock { answers in
      if answers.count >= most { answers.removeAll() }
      answers[question] = made
    }
    return made
  }
}
