/// Words that may be meant for a field, by the language of the name that is suggested for them.
struct FieldGuesses: Sendable {
  /// English words: the field's key is suggested.
  var en: [String] = []
  /// Swedish words: its first alias is suggested.
  var sv: [String] = []
}

extension FieldSchema {
  /// The name to suggest for a word that is meant for this field; nil where the word means something else.
  func name(guessedBy word: String) -> String? {
    let word = FieldName.folded(word)
    let isAmong = { (words: [String]) in words.contains { FieldName.folded($0) == word } }
    if isAmong(guesses.en) { return key }
    return isAmong(guesses.sv) ? aliases.first ?? key : nil
  }
}
