import LintCore
import Segmentation

extension Segments {
  /// Takes over the languages that stretches of a text declare: what is declared needs not be guessed.
  ///
  /// - Parameters:
  ///   - passages: the stretches, in order of their beginning. Of one that lies in another the outer one holds.
  ///   - text: the text that they are of.
  ///   - language: the text's own language.
  mutating func declare(_ passages: [TextPassage], in text: PostText, _ language: String) {
    guard !passages.isEmpty else { return }
    var declared: [TextPassage] = []
    for passage in passages where declared.last.map({ $0.range.upperBound <= passage.range.lowerBound }) ?? true {
      declared.append(passage)
    }
    // The next one last, where it is taken and put back at no cost.
    var guessed = Array(foreignPassages.reversed())
    var result: [ForeignPassage] = []
    for passage in declared {
      while let first = guessed.last, first.range.upperBound <= passage.range.lowerBound {
        result.append(first)
        guessed.removeLast()
      }
      let isOwn = passage.language.prefix { $0 != "-" && $0 != "_" } == language
      guard !isOwn else { continue }
      while let first = guessed.last, first.range.lowerBound < passage.range.upperBound {
        guessed.removeLast()
        // What was guessed of the text around it still holds.
        let before = text.visible(first.range.lowerBound..<max(first.range.lowerBound, passage.range.lowerBound))
        if !before.isEmpty { result.append(first.cut(to: before)) }
        let after = text.visible(min(passage.range.upperBound, first.range.upperBound)..<first.range.upperBound)
        if !after.isEmpty {
          guessed.append(first.cut(to: after))
          break
        }
      }
      result.append(ForeignPassage(range: passage.range, language: passage.language, isMarked: true))
    }
    foreignPassages = result + guessed.reversed()
  }
}

extension ForeignPassage {
  fileprivate func cut(to range: Range<Int>) -> ForeignPassage {
    ForeignPassage(range: range, language: language, isMarked: isMarked)
  }
}

extension PostText {
  /// A stretch without white space at its ends.
  fileprivate func visible(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, utf8[start] <= 0x20 { start += 1 }
    while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
