import CICU

/// The words and numbers of a text as UAX #29 has them.
///
/// Plain stretches are gone through here, ten times as fast as by ICU; stretches with characters of which this knows
/// nothing are given to ICU, from the space before them to the one after. A test holds both against each other.
struct WordBoundaries {
  let text: TextBytes
  let language: String
  let iterators: BoundaryIterators

  /// Calls `body` with the start and end of each word, in order.
  func forEach(_ body: (_ start: Int, _ end: Int) -> Void) {
    var position = 0
    while position < text.count {
      position = plain(from: position, body)
      // Nothing is left, or what is left begins with a stretch for ICU.
      if position < text.count { position = foreign(from: position, body) }
    }
  }

  /// Goes through plain tokens and gives their words; ends at the spaces before the first token that is not plain.
  private func plain(from start: Int, _ body: (Int, Int) -> Void) -> Int {
    var position = start
    // Where ICU would have to begin, and the words since then, which are given when their token has turned out plain.
    var resume = start
    var pending: [Range<Int>] = []
    var word = OpenWord()
    var previous = PlainCharacter.Word.lineEnd
    while position < text.count {
      let character = PlainCharacter(in: text, at: position)
      switch character.word {
      case .letter, .digit, .underscore:
        word.take(character.word, at: position, length: character.length)
        if character.word == .letter {
          position = endOfLetters(from: position + character.length)
          word.extend(to: position)
          previous = .letter
          continue
        }
      case .betweenDigits, .betweenBoth:
        if !joins(character, at: position, previous) { word.close(into: &pending) }
      case .other:
        return resume
      case .mark:
        // Upon a sign it changes nothing; upon anything else ICU must say.
        guard previous == .sign else { return resume }
        position += character.length
        continue
      case .space, .lineEnd, .sign:
        word.close(into: &pending)
        if character.word == .sign { break }
        if previous != .space || character.word == .lineEnd {
          for range in pending { body(range.lowerBound, range.upperBound) }
          pending.removeAll(keepingCapacity: true)
          resume = character.word == .lineEnd ? position + 1 : position
        }
      }
      previous = character.word
      position += character.length
    }
    word.close(into: &pending)
    for range in pending { body(range.lowerBound, range.upperBound) }
    return position
  }

  /// The end of a stretch of letters of ASCII and Latin-1, which nearly all words are made of.
  @inline(__always)
  private func endOfLetters(from start: Int) -> Int {
    var end = start
    while end < text.count {
      if (text[end] | 0x20) &- 0x61 < 26 {
        end &+= 1
      } else if text[end] == 0xC3, text[end + 1] & 0xC0 == 0x80, text[end + 1] != 0x97, text[end + 1] != 0xB7 {
        end &+= 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a sign between two characters makes them one word: `1,5`, `t.ex`, `vi's`.
  private func joins(_ sign: PlainCharacter, at position: Int, _ previous: PlainCharacter.Word) -> Bool {
    let next =
      position + sign.length < text.count ? PlainCharacter(in: text, at: position + sign.length).word : .lineEnd
    return previous == next && (previous == .digit || previous == .letter && sign.word == .betweenBoth)
  }

  /// Gives a stretch to ICU: from a space or the beginning of a line to the end of the last token that is not plain.
  private func foreign(from start: Int, _ body: (Int, Int) -> Void) -> Int {
    var end = start
    while end < text.count {
      let token = token(from: end)
      if token.isPlain, end > start { break }
      end = token.end
      if end < text.count, text[end] != 0x20 { break }
    }
    let stretch = TextBytes(buffer: UnsafeBufferPointer(rebasing: text.buffer[start..<end]))
    Boundaries(KT_WORDS, in: stretch, language: language, from: iterators).forEach { body(start + $0, start + $1) }
    return end
  }

  /// The end of the spaces and the token at a place, before the next space or line end, and whether all of it is plain.
  private func token(from start: Int) -> (end: Int, isPlain: Bool) {
    var position = start
    while position < text.count, text[position] == 0x20 { position += 1 }
    var isPlain = true
    while position < text.count {
      let character = PlainCharacter(in: text, at: position)
      if character.word == .space || character.word == .lineEnd { break }
      if character.word == .other || character.word == .mark { isPlain = false }
      position += character.length
    }
    return (min(max(position, start + 1), text.count), isPlain)
  }

  /// A word that is being read.
  private struct OpenWord {
    private var range = 0..<0
    private var isWord = false

    mutating func take(_ kind: PlainCharacter.Word, at position: Int, length: Int) {
      if range.isEmpty {
        range = position..<position + length
        isWord = kind != .underscore
      } else {
        range = range.lowerBound..<position + length
        // Two underscores are one, as programs name things; one alone is a sign.
        isWord = true
      }
    }

    /// Takes in the letters that follow those of the word.
    mutating func extend(to end: Int) {
      if end > range.upperBound {
        range = range.lowerBound..<end
        isWord = true
      }
    }

    mutating func close(into words: inout [Range<Int>]) {
      if isWord { words.append(range) }
      range = 0..<0
      isWord = false
    }
  }
}
