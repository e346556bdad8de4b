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
  private var announced: [LanguageLabels.Announcement] = []

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
  /// How many foreign words a paragraph needs for each Swedish one.
  private static let lead: UInt32 = 4
  /// The same for one sentence, in which a foreign title can stand: ”I dag visar vi The Lord of the Rings”.
  private static let leadOfSentence: UInt32 = 8

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
      if let label = labels.announcement(in: sentences[index], at: index, words: words, text: text) {
        announced.append(label)
      }
      let expected = expectedLanguage(at: index)
      if index == range.lowerBound { expectedOfWhole = expected }
      let glance = glance(at: wordsToJudge(of: index))
      foreignWords += glance.foreign
      if glance.foreign == 0, !glance.hasScript {
        verdicts.append(glance.own > 0 ? .own : .unknown)
        leanings.append(.unknown)
      } else {
        let evidence = evidence(of: wordsToJudge(of: index))
        verdicts.append(verdict(on: evidence, expected: expected))
        leanings.append(leaning(of: evidence))
      }
    }
    guard foreignWords >= (expectedOfWhole == nil ? LanguageEvidence.leastWords : 1) else { return }
    var whole = LanguageEvidence()
    for index in range { whole.add(evidence(of: wordsToJudge(of: index))) }
    guard let common = whole.winner(expected: expectedOfWhole, lead: range.count > 1 ? Self.lead : Self.leadOfSentence)
    else { return }
    // The sentences are read again here, for keeping what was read of each would take much memory.
    for index in range where !verdicts[index].isForeign {
      let evidence = evidence(of: wordsToJudge(of: index))
      if evidence.scriptWords == 0, !evidence.isOwn(against: common) { verdicts[index] = .foreign(common) }
    }
  }

  /// A sentence's words without its label: `På engelska: Book now!` is English.
  private func wordsToJudge(of index: Int) -> Range<Int> {
    let range = sentences[index].words
    guard let label = announced.last, label.sentence == index, label.wordAfter < range.upperBound else { return range }
    return label.wordAfter..<range.upperBound
  }

  /// How many words of a sentence are of the text's language, how many only of others, and whether it has other letters.
  ///
  /// Most sentences have none of the latter, and then nothing more has to be counted.
  private func glance(at range: Range<Int>) -> (own: Int, foreign: Int, hasScript: Bool) {
    var own = 0
    var foreign = 0
    var hasScript = false
    for index in range {
      let word = words[index]
      let script = script(of: word)
      guard script == .latin else {
        hasScript = hasScript || script != .other
        continue
      }
      guard word.range.count <= functionWords.longest else { continue }
      var languages = functionWords.languages(of: ShortKey(text, word.range))
      if languages == 0 { languages = functionWords.languages(byLettersOf: word.range, in: text) }
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
    if let winner = evidence.winner(expected: expected, lead: Self.leadOfSentence) { return .foreign(winner) }
    return evidence.hint == nil && evidence.hasOwnWords ? .own : .unknown
  }

  private func leaning(of evidence: LanguageEvidence) -> Verdict {
    if evidence.script != .latin, evidence.scriptWords == evidence.letterWords, !evidence.script.isUsed(in: language) {
      return .written(evidence.script)
    }
    return evidence.hint.map { .foreign($0) } ?? .unknown
  }

  private func evidence(of range: Range<Int>) -> LanguageEvidence {
    var evidence = LanguageEvidence()
    for index in range {
      let word = words[index]
      guard word.shape.contains(.letters) else { continue }
      let script = script(of: word)
      evidence.add(script)
      guard script == .latin, word.range.count <= functionWords.longest else { continue }
      let key = ShortKey(text, word.range)
      var languages = functionWords.languages(of: key)
      if languages == 0 { languages = functionWords.languages(byLettersOf: word.range, in: text) }
      if languages != 0 { evidence.add(key, languages: languages, own: ownBit) }
    }
    return evidence
  }

  /// The writing system of a word's first letter; the table of function words has Latin letters only.
  private func script(of word: Word) -> Script {
    // Greek begins with the lead byte CD; all before it is Latin.
    text[word.range.lowerBound] < 0xCD ? .latin : Script(text.scalar(at: word.range.lowerBound).value)
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

  /// Makes passages of foreign sentences that stand together; a label begins a new one, and so does a new language.
  private mutating func collect() {
    var index = 0
    var paragraph = 0
    var nextLabel = 0
    var known: Set<String> = []
    while index < verdicts.count {
      guard verdicts[index].isForeign else {
        index += 1
        continue
      }
      // A label marks what comes after it, however far; one just before a passage also tells its language.
      var nearest: String?
      while nextLabel < announced.count, announced[nextLabel].sentence <= index {
        known.insert(announced[nextLabel].language)
        if announced[nextLabel].sentence >= index - 1 { nearest = announced[nextLabel].language }
        nextLabel += 1
      }
      let start = sentences[index].range.lowerBound
      while paragraph < paragraphs.count, paragraphs[paragraph].upperBound <= start { paragraph += 1 }
      let limit = paragraph < paragraphs.count ? paragraphs[paragraph].upperBound : text.count
      var end = index + 1
      while end < verdicts.count, verdicts[end] == verdicts[index], sentences[end].range.lowerBound < limit,
        nextLabel == announced.count || announced[nextLabel].sentence > end
      { end += 1 }
      let language = language(of: index..<end) ?? nearest
      let isMarked = language.map { known.contains($0) } ?? false
      let range = start..<sentences[end - 1].range.upperBound
      add(ForeignPassage(range: range, language: language, isMarked: isMarked), first: index, hasLabel: nearest != nil)
      index = end
    }
  }

  /// Adds a passage, to the one before if nothing stands between them and both are of one language.
  private mutating func add(_ passage: ForeignPassage, first: Int, hasLabel: Bool) {
    guard let last = passages.last, first > 0, verdicts[first - 1] == verdicts[first], !hasLabel,
      last.language == passage.language || last.language == nil || passage.language == nil
    else {
      passages.append(passage)
      return
    }
    passages[passages.count - 1].range = last.range.lowerBound..<passage.range.upperBound
    passages[passages.count - 1].language = last.language ?? passage.language
  }

  private func language(of range: Range<Int>) -> String? {
    switch verdicts[range.lowerBound] {
    case .unknown, .own:
      return nil
    case .written(let script):
      let bytes = sentences[range.lowerBound].range.lowerBound..<sentences[range.upperBound - 1].range.upperBound
      return script.language(of: text, in: bytes)
    case .foreign(let index):
      let words = sentences[range.lowerBound].words.lowerBound..<sentences[range.upperBound - 1].words.upperBound
      return evidence(of: words).isTied(index) ? nil : functionWords.languages[index]
    }
  }
}
