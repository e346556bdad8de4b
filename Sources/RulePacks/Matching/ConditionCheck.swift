import Segmentation

/// Judges candidates by their conditions. Candidates come in text order, so that each sentence is folded once.
struct ConditionCheck {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let sections: ImageSections
  private let table: FoldingTable
  private let codes: ImageTable<UInt16>
  private let entries: ImageTable<UInt32>
  private let sentences: [Sentence]
  private var nextSentence = 0
  private var context: ContextMatcher?
  /// Where words begin in the sentence, once they have been asked for.
  private var tokens: [Int]?
  /// What `unless_near` found in the sentence, by condition: a row is looked for once, however often it stands there.
  private var near: [Int: (first: Range<Int>, last: Range<Int>)?] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>, sections: ImageSections, sentences: [Sentence]) {
    self.bytes = bytes
    self.sections = sections
    self.sentences = sentences
    table = FoldingTable(sections)
    codes = sections.halves(.conditions)
    entries = sections.words(.entries)
  }

  /// What a candidate stands for.
  func entry(_ candidate: Candidate) -> PhraseEntry { PhraseEntry(entries, at: Int(candidate.entry)) }

  /// A candidate as its row's conditions leave it: nil where its capitals are wrong or it lacks what it needs beside it,
  /// and silenced where it has beside it what makes it right.
  mutating func judged(_ candidate: Candidate) -> Candidate? {
    let entry = entry(candidate)
    let traits = entry.traits
    if traits.contains(.lowerCaseOnly), !LetterCase.isLower(bytes, in: candidate.range) { return nil }
    if traits.contains(.exactCase), !hasExactCase(candidate.range, entry.text) { return nil }
    guard entry.conditions > 0 else { return candidate }
    let context = context(at: candidate.start)
    let start = context.sentence.index(ofByte: candidate.start)
    let end = context.sentence.index(ofByte: candidate.end)
    var candidate = candidate
    var code = entry.conditions - 1
    for kind in ConditionKind.allCases {
      let condition = code + 1
      code += 1 + Int(codes[code])
      guard codes[condition] > 0 else { continue }
      switch kind {
      case .unlessBefore: candidate.isSilenced = context.stands(before: start, condition)
      case .unlessAfter: candidate.isSilenced = candidate.isSilenced || context.stands(after: end, condition)
      case .unlessNear:
        candidate.isSilenced = candidate.isSilenced || isNear(start..<max(start, end), condition, context)
      case .onlyBefore: if !context.stands(before: start, condition) { return nil }
      case .onlyAfter: if !context.stands(after: end, condition) { return nil }
      }
    }
    return candidate
  }

  /// Whether a condition's words stand elsewhere in the sentence than in the match itself.
  private mutating func isNear(_ match: Range<Int>, _ condition: Int, _ context: ContextMatcher) -> Bool {
    let found: (first: Range<Int>, last: Range<Int>)?
    if let known = near[condition] {
      found = known
    } else {
      let tokens = tokens ?? context.sentence.tokenStarts
      self.tokens = tokens
      found = context.matches(condition, at: tokens)
      near[condition] = .some(found)
    }
    guard let found else { return false }
    return [found.first, found.last].contains { $0.isEmpty || !$0.overlaps(match) }
  }

  /// The sentence that holds a byte; between sentences, everything from the one before to the one after.
  private mutating func context(at byte: Int) -> ContextMatcher {
    if let context, context.sentence.range.contains(byte) { return context }
    while nextSentence < sentences.count, sentences[nextSentence].range.upperBound <= byte { nextSentence += 1 }
    let previousEnd = nextSentence > 0 ? sentences[nextSentence - 1].range.upperBound : 0
    let next = nextSentence < sentences.count ? sentences[nextSentence].range : bytes.count..<bytes.count
    let range = next.lowerBound <= byte ? next : previousEnd..<max(previousEnd, next.lowerBound)
    let context = ContextMatcher(sentence: FoldedSentence(range, of: bytes, table: table), codes: codes)
    self.context = context
    near.removeAll(keepingCapacity: true)
    tokens = nil
    return context
  }

  /// Whether a match has capitals exactly where its form has them.
  private func hasExactCase(_ range: Range<Int>, _ text: Range<Int>) -> Bool {
    let strings = sections.bytes(.strings)
    guard text.upperBound <= strings.count else { return false }
    let form = UnsafeRawBufferPointer(rebasing: strings[text])
    return form.withMemoryRebound(to: UInt8.self) { form in
      var written = FoldingCursor(bytes, in: range, table: table)
      var listed = FoldingCursor(form, in: 0..<form.count, table: table)
      while true {
        let (symbol, expected) = (written.next(), listed.next())
        guard symbol == expected else { return false }
        if symbol == .end { return true }
        guard LetterCase.isCapital(bytes, at: written.start) == LetterCase.isCapital(form, at: listed.start) else {
          return false
        }
      }
    }
  }
}
