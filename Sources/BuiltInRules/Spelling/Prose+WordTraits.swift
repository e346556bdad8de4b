import LintCore
import Segmentation

extension Prose {
  /// What the dictionary says of each word, looked up once for all rules that ask; nil for forms that it has not got, and for
  /// words with digits and those all in capitals, which it cannot tell.
  ///
  /// - Parameter vocabulary: that of the post's language.
  func wordTraits(in vocabulary: any Vocabulary) -> [WordTraits?] {
    memo.value(for: WordTraits.self) {
      text.utf8.withUnsafeBufferPointer { text in
        segments.words.map { word in
          guard word.mayBeInDictionary else { return nil }
          return vocabulary.traits(of: UnsafeBufferPointer(rebasing: text[word.range]))
        }
      }
    }
  }
}

extension Word {
  /// Whether it has letters and no digits, and is not all in capitals.
  var mayBeInDictionary: Bool { shape.contains(.letters) && shape.isDisjoint(with: [.digits, .allCapitals]) }
}
