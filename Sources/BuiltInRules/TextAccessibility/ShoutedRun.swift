import LintCore
import Segmentation

extension Prose {
  /// What a word in capitals is.
  private enum Capitals {
    /// An ordinary word.
    case shouted(letters: Int)
    /// An acronym, a number or a single letter: it neither makes a run nor ends one.
    case neutral
    /// A word that is not in capitals.
    case none
  }

  /// A run of words in capitals as it grows.
  private struct Run {
    var first = 0
    var last = 0
    var words = 0
    var letters = 0
    var longest = 0
  }

  /// The stretches that are written in capitals without being acronyms, in order.
  func shoutedRuns(longWord: Int, in context: LintContext) -> [Range<Int>] {
    // Most sentences have no word in capitals at all.
    segments.sentences.flatMap { sentence -> [Range<Int>] in
      guard sentence.words.contains(where: { segments.words[$0].shape.contains(.allCapitals) }) else { return [] }
      return shoutedRuns(of: sentence, longWord: longWord, in: context)
    }
  }

  private func shoutedRuns(of sentence: Sentence, longWord: Int, in context: LintContext) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var run = Run()
    var all = Run()
    var letters = 0
    // A heading of one word is set in capitals as others are in bold.
    if sentence.isFragment, sentence.words.count == 1 { return [] }
    func close() {
      defer { run = Run() }
      guard run.words > 1 ? run.letters >= 7 && run.longest >= 4 : run.longest >= longWord else { return }
      let range = segments.words[run.first].range.lowerBound..<segments.words[run.last].range.upperBound
      if !isLetThrough(run.first, range, words: run.words, in: context) { found.append(range) }
    }
    for index in sentence.words {
      let word = segments.words[index]
      letters += word.shape.contains(.letters) ? letterCount(of: word.range) : 0
      switch capitals(at: index, in: context) {
      case .shouted(let count):
        if run.words == 0 { run.first = index }
        if all.words == 0 { all.first = index }
        run.last = index
        run.words += 1
        run.letters += count
        run.longest = max(run.longest, count)
        all.last = index
        all.words += 1
        all.letters += count
      case .neutral: break
      case .none: close()
      }
    }
    close()
    // Words here and there can make a sentence of capitals as well.
    if all.words > 1, all.letters >= 7, letters >= 20, all.letters * 10 >= letters * 6 {
      let range = segments.words[all.first].range.lowerBound..<segments.words[all.last].range.upperBound
      if !isLetThrough(all.first, range, words: all.words, in: context) { return [range] }
    }
    return found
  }

  private func letterCount(of range: Range<Int>) -> Int {
    text.utf8[range].count { $0 & 0xC0 != 0x80 && $0 != 0xCC }
  }

  private func capitals(at index: Int, in context: LintContext) -> Capitals {
    let word = segments.words[index]
    guard word.shape.contains(.letters) else { return .neutral }
    guard word.shape.contains(.allCapitals) else {
      return word.shape.contains(.capitalized) && letterCount(of: word.range) == 1 ? .neutral : .none
    }
    guard !word.shape.contains(.digits), word.range.count <= 400 else { return .neutral }
    let spelling = text[word.range].composed
    let letters = spelling.count(where: \.isLetter)
    if isAcronym(spelling, letters: letters, in: context) { return .neutral }
    return .shouted(letters: letters)
  }

  /// Whether letters are an acronym or numeral, or cannot be told from one: short and not known as a word.
  private func isAcronym(_ spelling: String, letters: Int, in context: LintContext) -> Bool {
    let lexicons = context.lexicons
    if context.project.acronyms.contains(spelling)
      || lexicons.contains(spelling, in: Lexicon("accepted-acronyms"))
      || lexicons.contains(spelling, in: Lexicon("acronyms")) || spelling.isRomanNumeral
    {
      return true
    }
    let lower = spelling.lowercased()
    guard letters < 5 else { return !lower.contains(where: \.isSwedishVowel) }
    if lexicons.contains(lower, in: Lexicon("function-words"))
      || lexicons.contains(lower, in: Lexicon("shouted-words"))
    {
      return false
    }
    return letters < 4 || !lower.isPronounceable
  }

  /// Whether a run is quoted, introduced as a name, or the place in a postal address.
  private func isLetThrough(_ first: Int, _ range: Range<Int>, words: Int, in context: LintContext) -> Bool {
    if isQuoted(range) || isEnclosedInQuotes(range) { return true }
    guard first > 0, words <= 3 else { return false }
    let previous = segments.words[first - 1]
    guard text.utf8[previous.range.upperBound..<range.lowerBound].allSatisfy({ $0 == 0x20 }) else { return false }
    // 254 40 HELSINGBORG
    if words == 1, previous.shape == .digits { return true }
    return context.lexicons.contains(text[previous.range].composed.lowercased(), in: Lexicon("naming-words"))
  }

  private func isEnclosedInQuotes(_ range: Range<Int>) -> Bool {
    text.utf8.withUnsafeBufferPointer { buffer in
      let bytes = TextBytes(buffer)
      func isQuote(_ start: Int) -> Bool {
        bytes[start] == 0x22
          || bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && (0x98...0x9F).contains(bytes[start + 2])
      }
      let before = bytes.start(before: range.lowerBound)
      return before.map(isQuote) == true && isQuote(range.upperBound)
    }
  }
}

extension Character {
  fileprivate var isSwedishVowel: Bool { "aeiouyåäöéü".contains(self) }
}

extension String {
  /// Whether a word has a vowel and no two pairs of consonants, as short Swedish words do.
  fileprivate var isPronounceable: Bool {
    let isVowel = map(\.isSwedishVowel)
    let vowels = isVowel.count(where: \.self)
    guard vowels > 0, vowels < count else { return false }
    return zip(isVowel, isVowel.dropFirst()).count { !$0 && !$1 } <= 1
  }

  /// Whether it is a number in Roman numerals, below four thousand.
  fileprivate var isRomanNumeral: Bool {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    guard count <= 8 else { return false }
    let digits = map { values[$0] ?? 0 }
    guard !digits.contains(0) else { return false }
    var value = 0
    for (index, digit) in digits.enumerated() {
      value += index + 1 < digits.count && digits[index + 1] > digit ? -digit : digit
    }
    return value > 0 && Self.romanNumeral(value) == self
  }

  private static func romanNumeral(_ value: Int) -> String {
    var rest = value
    var numeral = ""
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        numeral += sign
        rest -= value
      }
    }
    return numeral
  }
}
