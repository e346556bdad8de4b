import Segmentation
import Spelling

/// The list of words that municipalities use and that the dictionary lacks.
enum KnownWords {
  /// The words of the list `known-words`, each with the word that it is inflected like.
  static func words(in lexicons: any LexiconSource) -> [AddedWord] {
    let list = Lexicon("known-words")
    return lexicons.keys(of: list).map { word in
      let model = lexicons.firstField(of: word, in: list) ?? ""
      return AddedWord(word, like: model.isEmpty ? nil : model)
    }
  }
}
