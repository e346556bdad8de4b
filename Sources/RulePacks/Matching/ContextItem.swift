/// One word of a condition: a word to compare with, or a class of words. How it lies in an image is `ConditionCode`.
enum ContextItem: UInt16, CaseIterable {
  /// Exactly this word.
  case word
  /// A word with this beginning: `ord*`.
  case prefix
  /// A word with this ending: `*ord`.
  case suffix
  /// A word with this in it: `*ord*`.
  case infix
  /// A number.
  case number
  /// A word with a capital first.
  case capital
  /// A word without a capital first.
  case lower
  /// The beginning of the sentence.
  case start
  /// The end of the sentence.
  case end
  /// The sentence ends with a question mark.
  case question
  /// Punctuation that touches.
  case punctuation

  /// The name of a class in a list, without its brackets.
  var name: String? {
    switch self {
    case .word, .prefix, .suffix, .infix: nil
    case .number: "number"
    case .capital: "capital"
    case .lower: "lower"
    case .start: "start"
    case .end: "end"
    case .question: "question"
    case .punctuation: "punct"
    }
  }
}

/// The kinds of conditions, in the order in which an image has them.
///
/// An image has for each kind the length of what follows, then the number of alternatives; for each alternative its
/// length and the number of its items; for each item its kind and, for words, the number of symbols and the symbols.
enum ConditionKind: Int, CaseIterable {
  case unlessBefore, unlessAfter, unlessNear, onlyBefore, onlyAfter

  /// The name of its column in a list.
  var column: String {
    switch self {
    case .unlessBefore: "unless_before"
    case .unlessAfter: "unless_after"
    case .unlessNear: "unless_near"
    case .onlyBefore: "only_before"
    case .onlyAfter: "only_after"
    }
  }
}
