import Segmentation

/// Words with special letters that stand together, as they are read character by character.
struct PseudoWordGroup {
  /// The stretches found so far.
  private(set) var runs: [PseudoLetterRun] = []

  private var word = Word()
  /// What the group holds up to its last word with special letters.
  private var start = 0
  private var end = 0
  private var plain = ""
  private var isFlagged = false
  private var lonely = 0
  /// What came after that: spaces and words of Swedish letters, which count if another word follows.
  private var pending = ""
  private var isOpen = false

  /// Takes the next character.
  mutating func add(_ character: PseudoCharacter, at range: Range<Int>) {
    switch character.kind {
    case .special(let alphabet):
      word.add(special: character.plain, alphabet, range)
    case .letter(let isSwedish):
      word.add(letter: character.plain, isSwedish: isSwedish, range)
      word.isWide = word.isWide || character.isWide
    case .joiner:
      word.add(joiner: character.plain)
    case .gap:
      endWord()
      if isOpen { pending += character.plain == "\u{3000}" ? " " : character.plain }
    case .end:
      endWord()
      close()
    }
  }

  /// Takes the text's end.
  mutating func finish() {
    endWord()
    close()
  }

  private mutating func endWord() {
    defer { word = Word() }
    if word.specials == 0 {
      guard word.isEmpty || word.isSwedishOnly else { return close() }
      if isOpen { pending += word.plain + word.tail }
      return
    }
    if !isOpen {
      isOpen = true
      start = word.start
    } else {
      plain += pending
    }
    plain += word.plain
    pending = word.tail
    end = word.end
    if word.isPseudo { isFlagged = true } else { lonely += 1 }
  }

  private mutating func close() {
    // Letters that stand apart are symbols of a formula, unless there are many: 𝗩 𝗜 𝗞 𝗧 𝗜 𝗚 𝗧.
    if isOpen, isFlagged || lonely >= 4 {
      runs.append(PseudoLetterRun(range: start..<end, plain: plain.composed))
    }
    plain = ""
    pending = ""
    isOpen = false
    isFlagged = false
    lonely = 0
  }
}

extension PseudoWordGroup {
  /// A word as it is read.
  private struct Word {
    /// From the first to the last letter.
    var start = 0
    var end = 0
    /// The same in ordinary letters, and what joins more letters to it.
    var plain = ""
    var tail = ""
    var isWide = false
    private(set) var specials = 0
    private var wide = 0
    private var signs = 0
    private var smallCapitals = 0
    private var raised = 0
    /// Ordinary letters, and those among them that small capitals or generators leave as they are.
    private var letters = 0
    private var unchanged = 0

    var isEmpty: Bool { specials + letters == 0 }
    var isSwedishOnly: Bool { specials == 0 && letters == unchanged && letters <= 2 }

    mutating func add(special letter: String, _ alphabet: String, _ range: Range<Int>) {
      switch alphabet {
      case "sign": signs += 1
      case "fullwidth": wide += 1
      case "small-capital": smallCapitals += 1
      case "superscript": raised += 1
      default: break
      }
      // Wide punctuation alone is none of our business.
      if alphabet != "sign" { specials += 1 }
      append(letter, range)
    }

    mutating func add(letter: String, isSwedish: Bool, _ range: Range<Int>) {
      letters += 1
      if isSwedish || ["s", "x", "q"].contains(letter) { unchanged += 1 }
      append(letter, range)
    }

    mutating func add(joiner: String) {
      if !plain.isEmpty { tail += joiner }
    }

    private mutating func append(_ letter: String, _ range: Range<Int>) {
      if plain.isEmpty { start = range.lowerBound }
      plain += tail + letter
      tail = ""
      end = range.upperBound
    }

    /// Whether it is writing: two strong letters, or one among ordinary ones. Phonetic script has single small capitals and
    /// raised letters, and Chinese and Japanese have wide ones.
    var isPseudo: Bool {
      let weak = smallCapitals + raised
      let strong = specials - weak - (isWide ? wide : 0)
      if strong >= 2 || strong == 1 && letters + weak > 0 { return true }
      if weak >= 4 || raised >= 3 && letters == 0 { return true }
      return smallCapitals >= 2 && raised == 0 && letters == unchanged
    }
  }
}
