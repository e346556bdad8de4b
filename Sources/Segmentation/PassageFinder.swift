/// Finds passages in other languages than the text's, by writing system and by the small words of each sentence.
struct PassageFinder {
  private let text: TextBytes
  private let words: [Word]
  private let sentences: [Sentence]
  private let paragraphs: [Range<Int>]
  private let language: String
  private let ownBit: UInt16
  private let functionWords: FunctionWords
  private let labels: LanguageLabels

  /// The passages, in order.
  private(set) var passages: [ForeignPassage] = []
  /// What each sentence is.
  private var verdicts: [Verdict] = []
  /// What each sentence leans to, for those between and beside foreign ones.
  private var leanings: [Verdict] = []
  /// The languages announced so far, by the sentence that does.
  private var announced: [(sentence: Int, language: String)] = []

  /// What a sentence is judged to be.
  private enum Verdict: Equatable {
    case unknown
    case own
    /// In a language of the table of function words.
    case foreign(Int)
    case written(Script)

    /// Whether it is in another language.
    var isForeign: Bool { self != .unknown && self != .own }
  }

  /// How many sentences that say nothing of their language can stand inside a passage.
  private static let longestPause = 3

  init(
    text: TextBytes, segments: Segments, language: String, functionWords: FunctionWords, labels: LanguageLabels
  ) {
    self.text = text
    words = segments.words
    sentences = segments.sentences
    paragraphs = segments.paragraphs
    self.language = language
    self.functionWords = functionWords
    self.labels = labels
    ownBit = functionWords.bit(of: language)
  }

  /// Goes through the sentences paragraph by paragraph.
  mutating func find() {
    var first = 0
    for paragraph in paragraphs {
      var end = first
      while end < sentences.count, sentences[end].range.lowerBound < paragraph.upperBound { end += 1 }
      if end > first { judge(first..<end) }
      first = end
    }
    guard verdicts.contains(where: \.isForeign) else { return }
    spread()
    collect()
  }

  /// Judges a paragraph's sentences, each by itself and then by what all of them are together.
  private mutating func judge(_ range: Range<Int>) {
    var foreignWords = 0
    var expectedOfWhole: Int?
    for index in range {
      if let language = labels.language(announcedBy: sentences[index], words: words, text: text) {
        announced.append((index, language))
      }
      let expected = expectedLanguage(at: index)
      if index == range.lowerBound { expectedOfWhole = expected }
      let glance = glance(at: sentences[index])
      foreignWords += glance.foreign
      if glance.foreign == 0, !glance.hasScript {
        verdicts.append(glance.own > 0 ? .own : .unknown)
        leanings.append(.unknown)
      } else {
        let evidence = evidence(of: sentences[index])
        verdicts.append(verdict(on: evidence, expected: expected))
        leanings.append(leaning(of: evidence))
      }
    }
    guard foreignWords >= (expectedOfWhole == nil ? LanguageEvidence.leastWords : 1) else { return }
    var whole = LanguageEvidence()
    for index in range { whole.add(evidence(of: sentences[index])) }
    guard let common = whole.winner(expected: expectedOfWhole) else { return }
    // The sentences are read again here, for keeping what was read of each would take much memory.
    for index in range where !verdicts[index].isForeign {
      let evidence = evidence(of: sentences[index])
      if evidence.scriptWords == 0, !evidence.isOwn(against: common) { verdicts[index] = .foreign(common) }
    }
  }

  /// How many words of a sentence are of the text's language, how many only of others, and whether it has other letters.
  ///
  /// Most sentences have none of the latter, and then nothing more has to be counted.
  private func glance(at sentence: Sentence) -> (own: Int, foreign: Int, hasScript: Bool) {
    var own = 0
    var foreign = 0
    var hasScript = false
    for index in sentence.words {
      let word = words[index]
      // Greek begins with the lead byte CD; all before it is Latin. Emphasised letters, from F0 on, are Latin too.
      if (0xCD..<0xF0).contains(text[word.range.lowerBound]) { hasScript = true }
      guard word.range.count <= functionWords.longest else { continue }
      let languages = functionWords.languages(of: ShortKey(text, word.range))
      if languages & ownBit != 0 { own += 1 } else if languages != 0 { foreign += 1 }
    }
    return (own, foreign, hasScript)
  }

  /// The language that the sentence itself or the one before it announces.
  private func expectedLanguage(at index: Int) -> Int? {
    guard let last = announced.last, last.sentence >= index - 1 else { return nil }
    return functionWords.languages.firstIndex(of: last.language)
  }

  private func verdict(on evidence: LanguageEvidence, expected: Int?) -> Verdict {
    let isWritten = evidence.scriptWords >= 2 && evidence.scriptWords * 2 >= evidence.letterWords
    if isWritten, !evidence.script.isUsed(in: language) { return .written(evidence.script) }
    if let winner = evidence.winner(expected: expected) { return .foreign(winner) }
    return evidence.hint == nil && evidence.hasOwnWords ? .own : .unknown
  }

  private func leaning(of evidence: LanguageEvidence) -> Verdict {
    if evidence.script != .latin, evidence.scriptWords == evidence.letterWords, !evidence.script.isUsed(in: language) {
      return .written(evidence.script)
    }
    return evidence.hint.map { .foreign($0) } ?? .unknown
  }

  private func evidence(of sentence: Sentence) -> LanguageEvidence {
    var evidence = LanguageEvidence()
    for index in sentence.words {
      let word = words[index]
      guard word.shape.contains(.letters) else { continue }
      let first = text[word.range.lowerBound]
      evidence.add(first < 0xCD ? .latin : Script(text.scalar(at: word.range.lowerBound).value))
      guard word.range.count <= functionWords.longest else { continue }
      let key = ShortKey(text, word.range)
      let languages = functionWords.languages(of: key)
      if languages != 0 { evidence.add(key, languages: languages, own: ownBit) }
    }
    return evidence
  }

  /// Makes sentences foreign that say little themselves but stand between or beside foreign ones.
  private mutating func spread() {
    var last: Int?
    for index in verdicts.indices {
      if verdicts[index].isForeign {
        if let last, index - last - 1 <= Self.longestPause, verdicts[last] == verdicts[index] {
          for between in last + 1..<index where verdicts[between] == .unknown { verdicts[between] = verdicts[index] }
        }
        if index > 0, verdicts[index - 1] == .unknown, leanings[index - 1] == verdicts[index] {
          verdicts[index - 1] = verdicts[index]
        }
        last = index
      } else if verdicts[index] == .own {
        last = nil
      } else if index > 0, verdicts[index - 1].isForeign, leanings[index] == verdicts[index - 1] {
        verdicts[index] = verdicts[index - 1]
        last = index
      }
    }
  }

  /// Makes passages of foreign sentences that stand together.
  private mutating func collect() {
    var index = 0
    var nextLabel = 0
    var known: Set<String> = []
    while index < verdicts.count {
      guard verdicts[index].isForeign else {
        index += 1
        continue
      }
      var end = index + 1
      while end < verdicts.count, verdicts[end] == verdicts[index] { end += 1 }
      let range = sentences[index].range.lowerBound..<sentences[end - 1].range.upperBound
      var language = language(of: index..<end, in: range)
      // A label marks what comes after it, however far; one just before a passage also tells its language.
      var nearest: String?
      while nextLabel < announced.count, announced[nextLabel].sentence <= index {
        known.insert(announced[nextLabel].language)
        if announced[nextLabel].sentence >= index - 1 { nearest = announced[nextLabel].language }
        nextLabel += 1
      }
      if language == nil, let nearest { language = nearest }
      let isMarked = language.map { known.contains($0) } ?? false
      passages.append(ForeignPassage(range: range, language: language, isMarked: isMarked))
      index = end
    }
  }

  private func language(of sentences: Range<Int>, in range: Range<Int>) -> String? {
    switch verdicts[sentences.lowerBound] {
    case .unknown, .own:
      return nil
    case .written(let script):
      return script.language(of: text, in: range)
    case .foreign(let index):
      var evidence = LanguageEvidence()
      for sentence in sentences { evidence.add(self.evidence(of: self.sentences[sentence])) }
      return evidence.isTied(index) ? nil : functionWords.languages[index]
    }
  }
}
