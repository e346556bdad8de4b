/// Knows the words around a gap and judges whether a sentence ends at a sign in it.
struct SentenceJudge {
  let text: TextBytes
  let words: [Word]
  let entities: [Entity]
  let stops: [WordScanner.AbbreviationStop]
  let functionWords: FunctionWords
  /// The bit of the text's language in the table of function words; all bits when the table lacks it.
  let languageBit: UInt16
  /// Where ICU's sentences end.
  let boundaries: [Int32]

  /// The word before the gap.
  var word = 0
  /// The first word of the sentence that it is in.
  var firstWord = 0
  /// The line that it stands on.
  var line = Line(start: 0, end: 0, markEnd: 0, length: 0)
  /// Whether a line ends in the gap.
  var isNewLine = false

  /// What the word after the gap begins with.
  var nextKind: Gap.Next {
    guard word + 1 < words.count else { return .end }
    switch ScalarKind(text.scalar(at: words[word + 1].range.lowerBound).value) {
    case .uppercase: return .uppercase
    case .lowercase: return .lowercase
    case .digit: return .digit
    default: return .otherLetter
    }
  }

  /// Whether the sentence ends at a sign before something.
  func isEnd(at terminator: Gap.Terminator, before next: Gap.Next) -> Bool {
    switch next {
    case .end: return true
    case .continuation: return false
    default: break
    }
    // After a dash, only a capital letter begins something new: ”Det är klart. – Vi är glada, säger Anna.”
    if terminator.hasDash, !isNewLine, next != .uppercase { return false }
    switch terminator.sign {
    case .exclamation: return isEnd(atExclamation: terminator, before: next)
    case .ellipsis: return next == .lowercase || next == .digit ? false : next != .otherLetter || opinion(terminator)
    case .stop: return isEnd(atStop: terminator, before: next)
    }
  }

  /// Whether a sentence ends at an emoji without a sign before it: where a word follows that sentences begin with.
  ///
  /// A capital alone is not enough, since it can be a name: ”Grattis 🎉 Helsingborg”.
  func isEnd(atPictograph pictograph: Range<Int>) -> Bool {
    guard nextKind == .uppercase, word + 1 < words.count else { return false }
    if Emoticon.length(in: text, at: pictograph.lowerBound) == pictograph.count { return true }
    return isFunctionWord(words[word + 1])
  }

  /// ICU's boundary in a stretch, if there is one.
  func boundary(in range: Range<Int>) -> Int? {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(boundaries[middle]) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < boundaries.count, Int(boundaries[low]) <= range.upperBound else { return nil }
    return Int(boundaries[low])
  }

  private func isEnd(atExclamation terminator: Gap.Terminator, before next: Gap.Next) -> Bool {
    if next == .lowercase {
      // ”Kom hit!” säger Anna. – Kom hit! säger Anna. Gratis (!) för alla.
      return terminator.isSpaced && !terminator.isClosed && !line.traits.contains(.dash)
    }
    return terminator.isSpaced || next != .digit
  }

  private func isEnd(atStop terminator: Gap.Terminator, before next: Gap.Next) -> Bool {
    let isOrdinary: Bool
    if terminator.start < Int(line.markEnd) { return false }
    let followsWord = terminator.start <= words[word].range.upperBound
    switch stopKind(endingAt: terminator.start + 1) {
    case .never: return false
    // A sentence is more than an abbreviation: ”Ordf. Anna Lind öppnade mötet.”
    case .may: return next == .uppercase && word > firstWord
    case .initial: return next == .uppercase && word + 1 < words.count && isFunctionWord(words[word + 1])
    case nil: isOrdinary = !followsWord || text[terminator.start - 1] &- 0x30 >= 10
    }
    switch next {
    case .uppercase, .entity: return true
    case .digit: return isOrdinary && terminator.isSpaced && words[word].range.count >= 3
    case .lowercase: return isOrdinary && isNewLine && !terminator.isClosed
    default: return opinion(terminator)
    }
  }

  /// What ICU says.
  private func opinion(_ terminator: Gap.Terminator) -> Bool {
    boundary(in: terminator.start..<(terminator.next ?? terminator.end + 1)) != nil
  }

  private func stopKind(endingAt end: Int) -> Abbreviations.Kind? {
    var low = 0
    var high = stops.count
    while low < high {
      let middle = (low + high) / 2
      if stops[middle].end < end { low = middle + 1 } else { high = middle }
    }
    return low < stops.count && stops[low].end == end ? stops[low].kind : nil
  }

  private func isFunctionWord(_ word: Word) -> Bool {
    word.range.count <= ShortKey.capacity && functionWords.languages(of: ShortKey(text, word.range)) & languageBit != 0
  }
}
