import LintCore
import Segmentation

/// Tells misspelt words from names, codes, other languages and new words.
struct SpellingJudge {
  let language: String
  let vocabulary: any Vocabulary
  let knowledge: any WordKnowledge
  let lexicons: any LexiconSource
  let accepted: ProjectVocabulary

  /// A word that is not known, and where.
  struct UnknownWord {
    var range: Range<Int>
    /// What speaks for its being right.
    var doubt: Doubt
    /// How many letters it has.
    var letters: Int
  }

  /// What else than a mistake an unknown word may be, from least to most likely.
  enum Doubt: Comparable {
    /// Nothing speaks for it.
    case none
    /// A compound that is divided with difficulty.
    case compound
    /// A word beside other unknown ones, or of English.
    case foreign
    /// A capitalized word where any word would be.
    case name
    /// A capitalized word inside a sentence.
    case nameInside
  }

  /// The words of a text that are not known and that nothing else explains.
  ///
  /// - Parameter traits: what the dictionary says of each word.
  func unknownWords(in prose: Prose, traits: [WordTraits?]) -> [UnknownWord] {
    var unknown: [UnknownWord] = []
    let words = prose.segments.words
    prose.text.utf8.withUnsafeBufferPointer { text in
      var sentence = 0
      var hit = 0
      var names: Set<[UInt8]>?
      for index in words.indices {
        let word = words[index]
        guard word.mayBeInDictionary, !(traits[index]?.contains(.word) ?? false),
          isSuspect(UnsafeBufferPointer(rebasing: text[word.range]))
        else { continue }
        while hit < prose.hits.count, prose.hits[hit].range.upperBound <= word.range.lowerBound { hit += 1 }
        if hit < prose.hits.count, prose.hits[hit].range.overlaps(word.range) { continue }
        while sentence + 1 < prose.segments.sentences.count,
          prose.segments.sentences[sentence + 1].words.lowerBound <= index
        { sentence += 1 }
        let sentences = prose.segments.sentences
        let isFirst = sentence < sentences.count && sentences[sentence].words.lowerBound == index
        let reader = UnknownWordReader(prose: prose, text: text, judge: self)
        unknown += reader.unknownParts(of: index, isFirst: isFirst).filter { part in
          guard part.doubt == .name else { return true }
          let known = names ?? Self.names(inside: prose, text)
          names = known
          let name = Array(text[part.range])
          return !known.contains(name) && !(name.last == UInt8(ascii: "s") && known.contains(Array(name.dropLast())))
        }
      }
    }
    return unknown
  }

  /// The capitalized words inside sentences: who is named there is also meant at a sentence's beginning.
  private static func names(inside prose: Prose, _ text: UnsafeBufferPointer<UInt8>) -> Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    let firsts = Set(prose.segments.sentences.map(\.words.lowerBound))
    for (index, word) in prose.segments.words.enumerated() {
      guard word.shape.contains(.capitalized), !firsts.contains(index) else { continue }
      let name = Array(text[word.range])
      names.insert(name)
      if name.last == UInt8(ascii: "s") { names.insert(Array(name.dropLast())) }
    }
    return names
  }

  /// Whether a word is unknown, or a compound that is known to be written by mistake.
  private func isSuspect(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch vocabulary.standing(of: word) {
    case .listed: false
    case .compound: lexicons.contains(word, in: .misspellings)
    case .doubtfulCompound, .unknown: true
    }
  }

  /// What a word was perhaps meant as.
  func suggestions(for word: String) -> [SpellingSuggestion] {
    if let fields = lexicons.fields(of: word, in: .misspellings), let correct = fields.first {
      return correct.split(separator: "|").map { SpellingSuggestion(text: String($0), cost: 0, isListed: true) }
    }
    let found = vocabulary.suggestions(for: Array(word.utf8)[...], limit: 5).map { suggestion in
      var suggestion = suggestion
      if isCommon(suggestion) { suggestion.cost = max(0.1, suggestion.cost - Self.commonness) }
      return suggestion
    }
    return found.sorted { ($0.cost, $0.text) < ($1.cost, $1.text) }
  }

  /// How much likelier one of the most common words is to be meant than another.
  private static let commonness = 0.3

  private func isCommon(_ suggestion: SpellingSuggestion) -> Bool {
    suggestion.isListed && language == "sv" && lexicons.contains(suggestion.text, in: .commonWords)
  }

  /// How far a compound that no dictionary lists may be from the word, by the word's letters.
  private static func limitOfUnlisted(_ letters: Int) -> Double {
    switch letters {
    case ...7: 0.8
    case 8...11: 1.25
    default: 1.39
    }
  }

  /// What English writes with a capital though it is no name of somebody or somewhere.
  private static let englishCapitals: Set<String> = [
    "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter", "English",
    "Swedish", "Sweden", "European", "Finnish", "Arabic", "Norwegian", "Danish", "German", "French", "Spanish",
  ]

  /// Whether a word is more likely a mistake than something that the dictionary lacks.
  ///
  /// - Parameter times: how often the post has it. A slip is made once; what is written again is more often a term.
  func isMistake(_ word: UnknownWord, _ suggestions: [SpellingSuggestion], times: Int = 1) -> Bool {
    guard let best = suggestions.first else { return false }
    if word.doubt == .nameInside { return Self.englishCapitals.contains(best.text) && best.cost <= 1.75 }
    if best.cost == 0 { return word.doubt < .name || word.letters > 4 }
    let isSlip = word.doubt == .none && isCommon(best)
    if times > 1, !isSlip, best.cost > (times > 2 ? 0.85 : 1) { return false }
    let limit =
      switch word.letters {
      case ...3: isSlip ? 0.45 : 0.0
      case 4: isSlip ? 1.05 : 0.7
      case 5: isSlip ? 1.1 : 0.9
      case 6: isSlip ? 1.3 : 1.2
      case 7: 1.3
      case 8...11: 1.4
      default: 1.7
      }
    switch word.doubt {
    case .none: return best.cost <= (best.isListed ? limit : min(limit, Self.limitOfUnlisted(word.letters)))
    case .compound: return best.isListed && best.cost <= min(limit, 0.85)
    case .foreign: return word.letters >= 6 && best.cost <= min(limit, 0.85)
    // Short words that begin a sentence with a capital are more often names than mistakes.
    case .name: return best.isListed && best.cost <= min(limit, 1.3) && (word.letters >= 8 || isCommon(best))
    case .nameInside: return false
    }
  }
}

extension Lexicon {
  /// Mistakes that are often made, with what is meant.
  static let misspellings = Lexicon("misspellings")
  /// The most common words of Swedish texts, which a short unknown word is likely to be a slip for.
  static let commonWords = Lexicon("common-words")
}
