/// One word of a condition: a word to compare with, or a class of words. `ConditionKind` says how it lies in an image.
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
