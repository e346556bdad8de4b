/// How many suggestions a file still gets.
///
/// Finding the name most like another costs more than reading it. The first fifty help a person; a file with thousands
/// of unknown names is not a draft, and is not to take seconds.
struct SuggestionBudget {
  private var left = 50

  /// Takes one, if any is left.
  mutating func take() -> Bool {
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}
