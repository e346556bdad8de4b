import LintCore

extension Dictionaries {
  /// The words of a dictionary that is not in files; nil where it is of a kind that is not known.
  ///
  /// - Parameters:
  ///   - rules: its affix file.
  ///   - words: its words.
  ///   - hasCompounds: whether the language writes compounds as one word.
  package static func vocabulary(rules: [UInt8], words: [UInt8], hasCompounds: Bool) -> (any Vocabulary)? {
    DictionarySource.table(rules: rules, words: words, added: []).map {
      WordList(tables: TableStack(main: $0, added: []), hasCompounds: hasCompounds)
    }
  }
}
