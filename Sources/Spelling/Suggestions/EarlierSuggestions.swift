import LintCore
import Locks

/// Suggestions that were worked out before.
///
/// While a post is being written its other faults are the same at each keystroke, and one takes as long as the rest of the
/// check.
final class EarlierSuggestions: Sendable {
  private struct Question: Hashable {
    var word: [UInt8]
    var limit: Int
  }

  /// As many as are kept; then all are forgotten, so that a dictionary of faults does not fill the memory.
  private static let most = 512

  private let answers = Mutex<[Question: [SpellingSuggestion]]>([:])

  /// The suggestions for a word, made by `make` where nobody has asked before.
  func suggestions(
    for word: UnsafeBufferPointer<UInt8>, limit: Int, _ make: () -> [SpellingSuggestion]
  ) -> [SpellingSuggestion] {
    let question = Question(word: Array(word), limit: limit)
    if let known = answers.withLock({ $0[question] }) { return known }
    let made = make()
    answers.withLock { answers in
      if answers.count >= Self.most { answers.removeAll() }
      answers[question] = made
    }
    return made
  }
}
