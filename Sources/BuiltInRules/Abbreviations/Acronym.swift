import LintCore
import Segmentation

/// A word, or the beginning of a word, that is written as an acronym.
struct Acronym {
  /// The letters, without an ending such as `:s` or `-boende`.
  var range: Range<Int>
  /// The word in `Segments.words`.
  var word: Int
  /// Whether nothing follows the letters in the word.
  var isWhole: Bool
}

extension Prose {
  /// The words of two to six capitals without digits, in text order.
  var acronyms: [Acronym] {
    segments.words.indices.compactMap { index in
      let word = segments.words[index]
      guard word.shape.contains(.letters), word.shape.contains(.capitalized) else { return nil }
      let bytes = text.utf8[word.range]
      let end = bytes.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") } ?? bytes.endIndex
      let range = word.range.lowerBound..<end
      // A small second letter tells most words that begin with a capital.
      guard (2...18).contains(range.count), text.utf8[range.lowerBound + 1] &- 0x61 >= 26 else { return nil }
      let letters = text[range].composed.unicodeScalars
      guard (2...6).contains(letters.count), letters.allSatisfy({ $0.properties.isUppercase }) else { return nil }
      return Acronym(range: range, word: index, isWhole: end == bytes.endIndex)
    }
  }

  /// Whether the letters are an ordinary word in capitals: beside another such word, long, or known as a word.
  func isShouted(_ acronym: Acronym, in context: LintContext) -> Bool {
    let name = text[acronym.range].composed
    let isKnown = context.lexicons.contains(name, in: Lexicon("acronyms"))
    let sentence = sentence(at: acronym.range.lowerBound)?.words ?? 0..<0
    let neighbours = [acronym.word - 1, acronym.word + 1].filter(sentence.contains)
    let isBesideCapitals = neighbours.contains { index in
      segments.words[index].shape.contains(.allCapitals) && segments.words[index].range.count > 2
    }
    if isBesideCapitals, !isKnown || name.count > 3 { return true }
    if isKnown { return false }
    // Where longer words are shouted (”I ÅBY och ÅTTERSTA”) a short one is shouted too, and so is HO HO.
    let nearby = sentence.clamped(to: max(0, acronym.word - 12)..<acronym.word + 13)
    if nearby.contains(where: { isLongAndShouted(segments.words[$0]) }) { return true }
    if neighbours.contains(where: { text[segments.words[$0].range].composed == name }) { return true }
    // Five letters and more are hardly ever an acronym that is not in the table; nor is a word that can be spoken.
    if name.count >= 5 || name.count == 4 && name.isPronounceable { return true }
    return context.lexicons.contains(name.lowercased(), in: Lexicon("function-words"))
      || context.lexicons.contains(name.lowercased(), in: Lexicon("shouted-words"))
  }

  /// Whether a word has at least five letters, all capitals.
  private func isLongAndShouted(_ word: Word) -> Bool {
    guard word.shape.contains(.allCapitals), word.range.count >= 5 else { return false }
    let spelling = text[word.range].composed
    return spelling.count >= 5 && spelling.allSatisfy(\.isLetter)
  }

  /// Whether the letters follow a number and are a unit: 20 MB.
  func isUnit(_ acronym: Acronym) -> Bool {
    guard acronym.word > 0, acronym.range.count <= 3 else { return false }
    let previous = segments.words[acronym.word - 1]
    return previous.shape.contains(.digits) && !previous.shape.contains(.letters)
      && text.utf8[previous.range.upperBound..<acronym.range.lowerBound].allSatisfy {
        $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0
      }
  }
}

extension String {
  /// Whether a word of four letters alternates between vowels and consonants as Swedish words do.
  fileprivate var isPronounceable: Bool {
    let isVowel = lowercased().map { "aeiouyåäöé".contains($0) }
    let vowels = isVowel.filter(\.self).count
    guard vowels > 0, vowels < count else { return false }
    return zip(isVowel, isVowel.dropFirst()).count { !$0 && !$1 } <= 1
  }
}
