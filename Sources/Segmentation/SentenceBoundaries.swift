import CICU

/// Where the sentences of a text end as UAX #29 has them; every byte belongs to one.
///
/// Lines of plain characters are gone through here, the others are given to ICU: no rule looks across the end of a line.
/// A test holds both against each other.
struct SentenceBoundaries {
  let text: TextBytes
  let language: String
  let iterators: BoundaryIterators

  /// Calls `body` with the end of each sentence, in order.
  func forEach(_ body: (_ end: Int) -> Void) {
    var position = 0
    while position < text.count {
      // A question mark of Greek ends sentences there alone.
      if language != "el", let ends = plainLine(from: position) {
        ends.forEach(body)
        position = ends.last ?? text.count
      } else {
        let start = position
        let end = endOfLine(from: start)
        let line = TextBytes(buffer: UnsafeBufferPointer(rebasing: text.buffer[start..<end]))
        Boundaries(KT_SENTENCES, in: line, language: language, from: iterators).forEach { body(start + $1) }
        position = end
      }
    }
  }

  /// The place after a line's end.
  private func endOfLine(from start: Int) -> Int {
    var position = start
    while position < text.count, text[position] != 0x0A, text[position] != 0x0D { position += 1 }
    return min(text.count, position + (text[position] == 0x0D && text[position + 1] == 0x0A ? 2 : 1))
  }

  /// The ends of the sentences on a line; nil when it has characters of which only ICU knows.
  private func plainLine(from start: Int) -> [Int]? {
    var ends: [Int] = []
    var position = start
    // What stands before the place, marks upon it aside.
    var previous = PlainCharacter.Sentence.lineEnd
    while position < text.count {
      let character = PlainCharacter(in: text, at: position)
      position += character.length
      switch character.sentence {
      case .other: return nil
      case .lineEnd:
        if text[position - 1] == 0x0D, text[position] == 0x0A { position += 1 }
        ends.append(position)
        return ends
      case .fullStop, .term:
        skipMarks(&position)
        if character.sentence == .fullStop, goesOn(after: position, letterBefore: previous) { break }
        skip(.close, &position)
        skip(.space, &position)
        if isEnd(at: position, isFullStop: character.sentence == .fullStop) { ends.append(position) }
        previous = .sign
        continue
      case .mark: continue
      default: break
      }
      previous = character.sentence
    }
    if ends.last != position { ends.append(position) }
    return ends
  }

  /// Whether a full stop stands inside something: `3.5`, `U.S`.
  private func goesOn(after position: Int, letterBefore previous: PlainCharacter.Sentence) -> Bool {
    let next = PlainCharacter(in: text, at: position).sentence
    return position < text.count
      && (next == .digit || next == .upper && (previous == .upper || previous == .lower))
  }

  /// Whether a sentence ends at a place after a full stop or another mark, its brackets and spaces.
  private func isEnd(at position: Int, isFullStop: Bool) -> Bool {
    guard position < text.count else { return false }
    let next = PlainCharacter(in: text, at: position)
    switch next.sentence {
    // A line ends its last sentence itself.
    case .goesOn, .fullStop, .term, .lineEnd: return false
    default: return !(isFullStop && isBeforeSmallLetter(position))
    }
  }

  /// Whether the next letter is a small one, with no other mark that ends sentences before it.
  private func isBeforeSmallLetter(_ start: Int) -> Bool {
    var position = start
    while position < text.count {
      let character = PlainCharacter(in: text, at: position)
      switch character.sentence {
      case .lower: return true
      case .upper, .fullStop, .term, .lineEnd, .other: return false
      default: position += character.length
      }
    }
    return false
  }

  private func skip(_ kind: PlainCharacter.Sentence, _ position: inout Int) {
    while position < text.count {
      let character = PlainCharacter(in: text, at: position)
      guard character.sentence == kind else { return }
      position += character.length
      skipMarks(&position)
    }
  }

  private func skipMarks(_ position: inout Int) {
    while position < text.count {
      let character = PlainCharacter(in: text, at: position)
      guard character.sentence == .mark else { return }
      position += character.length
    }
  }
}
