extension WordScanner {
  /// Looks whether the last word and the full stop after it are an abbreviation.
  ///
  /// One with full stops or spaces inside becomes a single word with its final full stop: `t.ex.`, `t. ex.`. Of others
  /// the full stop stays outside, because `min.` is as often a word at a sentence's end.
  mutating func markAbbreviation() {
    let end = last.range.upperBound + 1
    guard last.range.count <= Abbreviations.longest, text[end] != 0x2E, last.shape.isDisjoint(with: [.digits, .joined])
    else { return }
    if let count = partsOfAbbreviation(endingAt: end) {
      mergeWords(count, upTo: end)
      return
    }
    if let kind = abbreviations.kind(of: ShortKey(text, last.range.lowerBound..<end)) {
      if hasStopInside { extendLastWord(to: end) }
      stops.append(AbbreviationStop(end: end, kind: kind))
    } else if let kind = kindByForm() {
      if hasStopInside { extendLastWord(to: end) }
      stops.append(AbbreviationStop(end: end, kind: kind))
    }
  }

  /// How many of the last words are one abbreviation with spaces inside, `o. s. v.` at most in length; nil if none.
  private func partsOfAbbreviation(endingAt end: Int) -> Int? {
    var found: Int?
    var parts = 1
    while parts < 4, words.count > parts {
      let part = words[words.count - parts]
      let before = words[words.count - parts - 1]
      guard part.range.count <= abbreviations.longestPart, before.range.count <= abbreviations.longestPart,
        isPartGap(before.range.upperBound..<part.range.lowerBound)
      else { break }
      parts += 1
      let range = before.range.lowerBound..<end
      guard range.count <= Abbreviations.longest else { break }
      if abbreviations.kind(of: ShortKey(text, range)) != nil { found = parts }
    }
    return found
  }

  private mutating func mergeWords(_ count: Int, upTo end: Int) {
    let first = words[words.count - count]
    let kind = abbreviations.kind(of: ShortKey(text, first.range.lowerBound..<end)) ?? .may
    var shape: Word.Shape = []
    for word in words.suffix(count - 1) { shape.formUnion(word.shape) }
    shape = shape.intersection([.letters, .digits]).union(first.shape.subtracting(.allCapitals))
    words.removeLast(count)
    while let stop = stops.last, stop.end > first.range.lowerBound { stops.removeLast() }
    last = Piece(range: first.range.lowerBound..<end, shape: shape, capitals: 0, hasLowercase: true)
    words.append(last.word)
    stops.append(AbbreviationStop(end: end, kind: kind))
  }

  /// What an abbreviation that is not in the table can do, judged by its looks: `A.`, `J.K.`, `b.`, `x.y.z.`
  private func kindByForm() -> Abbreviations.Kind? {
    var letters = 0
    var capitals = 0
    var parts = 1
    var lettersInPart = 0
    var longest = 0
    var position = last.range.lowerBound
    while position < last.range.upperBound {
      let scalar = text.scalar(at: position)
      switch ScalarKind(scalar.value) {
      case .uppercase:
        capitals += 1
        letters += 1
        lettersInPart += 1
      case .lowercase:
        letters += 1
        lettersInPart += 1
      case .mark:
        break
      default:
        guard scalar.value == 0x2E else { return nil }
        parts += 1
        lettersInPart = 0
      }
      longest = max(longest, lettersInPart)
      position += scalar.length
    }
    if longest == 1, capitals == letters { return .initial }
    if longest == 1, parts == 1 { return .may }
    return parts > 1 && longest <= 4 && capitals <= 1 ? .may : nil
  }

  private var hasStopInside: Bool { last.range.contains { text[$0] == 0x2E } }

  private mutating func extendLastWord(to end: Int) {
    last.range = last.range.lowerBound..<end
    words[words.count - 1].range = last.range
  }

  /// Whether what stands between two words can stand inside an abbreviation: a full stop, spaces, or both.
  private func isPartGap(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 4, !gap.isEmpty else { return false }
    var position = gap.lowerBound
    if text[position] == 0x2E { position += 1 }
    while position < gap.upperBound {
      let scalar = text.scalar(at: position)
      guard scalar.value == 0x20 || scalar.value == 0xA0 || scalar.value == 0x202F else { return false }
      position += scalar.length
    }
    return gap.upperBound - gap.lowerBound > (text[gap.lowerBound] == 0x2E ? 1 : 0)
  }
}
