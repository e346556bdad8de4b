import LintCore
import Segmentation

extension Segments {
  /// Takes over the languages that stretches of a text declare: what is declared needs not be guessed.
  ///
  /// - Parameters:
  ///   - passages: the stretches, in order of their beginning. Of one that lies in another the outer one holds.
  ///   - language: the text's own language.
  mutating func declare(_ passages: [TextPassage], in language: String) {
    guard !passages.isEmpty else { return }
    var declared: [TextPassage] = []
    for passage in passages where declared.last.map({ $0.range.upperBound <= passage.range.lowerBound }) ?? true {
      declared.append(passage)
    }
    var guessed = foreignPassages[...]
    var result: [ForeignPassage] = []
    for passage in declared {
      while let first = guessed.first, first.range.upperBound <= passage.range.lowerBound {
        result.append(first)
        guessed.removeFirst()
      }
      let isOwn = passage.language.prefix { $0 != "-" && $0 != "_" } == language
      guard !isOwn else { continue }
      while let first = guessed.first, first.range.lowerBound < passage.range.upperBound { _ = guessed.removeFirst() }
      result.append(ForeignPassage(range: passage.range, language: passage.language, isMarked: true))
    }
    foreignPassages = result + guessed
  }
}
