import LintCore
import Segmentation

/// Where a phrase stands: its sentence, its neighbours, and whether it is written with capitals.
struct PhrasePlace {
  let prose: Prose
  /// The phrase, in bytes of the text.
  private(set) var range = 0..<0
  /// Its sentence; nil between sentences.
  private(set) var sentence: Sentence?
  private var nextSentence = 0
  private var quotes = RangeCursor()
  private var foreign = RangeCursor()
  private var entities = RangeCursor()

  init(_ prose: Prose) { self.prose = prose }

  /// Goes on to the next phrase, in text order.
  mutating func move(to range: Range<Int>) {
    self.range = range
    let sentences = prose.segments.sentences
    while nextSentence < sentences.count, sentences[nextSentence].range.upperBound <= range.lowerBound {
      nextSentence += 1
    }
    let holds = nextSentence < sentences.count && sentences[nextSentence].range.contains(range.lowerBound)
    sentence = holds ? sentences[nextSentence] : nil
  }

  /// Whether the phrase stands where nothing is to be reported.
  mutating func isSkipped(_ skip: PhraseRule.Skip, form: String) -> Bool {
    let segments = prose.segments
    if skip.contains(.links),
      entities.overlaps(range, segments.entities, at: { $0.range }, where: { $0.kind != .emoji })
    {
      return true
    }
    if skip.contains(.quotes), quotes.overlaps(range, segments.quotes, at: { $0 }) { return true }
    if skip.contains(.foreign), foreign.overlaps(range, segments.foreignPassages, at: { $0.range }) { return true }
    return skip.contains(.names) && isName && !form.contains(where: \.isUppercase)
  }

  // MARK: - Capitals

  /// How the phrase is written.
  enum Capitals {
    case none, first, all
  }

  /// How the phrase is written: one letter alone has at most a capital first.
  var capitals: Capitals {
    prose.text.utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      var capitals = 0
      var isFirstCapital = false
      for index in range where bytes[index] & 0xC0 != 0x80 {
        let isCapital: Bool
        if bytes[index] < 0x80 {
          // Nearly all letters are of ASCII, and tell it themselves.
          guard (bytes[index] | 0x20) &- 0x61 < 26 else { continue }
          isCapital = bytes[index] & 0x20 == 0
        } else {
          guard let scalar = LetterCase.scalar(bytes, at: index), scalar.properties.isAlphabetic else { continue }
          isCapital = LetterCase.isCapital(bytes, at: index)
        }
        if count == 0 { isFirstCapital = isCapital }
        count += 1
        if isCapital { capitals += 1 }
      }
      if count > 1, capitals == count { return .all }
      return isFirstCapital ? .first : .none
    }
  }

  /// Whether no word of its sentence stands before the phrase.
  var isSentenceInitial: Bool {
    guard let sentence, let first = sentence.words.first else { return true }
    return prose.segments.words[first].range.upperBound > range.lowerBound
  }

  /// Whether the phrase is written as names are: with a capital inside a sentence.
  ///
  /// Not after a colon, where a sentence may begin (unless the next word has a capital too: a name), and not among words in
  /// capitals. A short word alone in capitals counts as a name: it is probably an acronym.
  private var isName: Bool {
    switch capitals {
    case .none: return false
    case .first:
      if isSentenceInitial { return false }
      return !followsColon || neighbour(after: true)?.shape.contains(.capitalized) == true
    case .all:
      if range.count > 5 { return false }
      return ![neighbour(after: false), neighbour(after: true)].contains { $0?.shape.contains(.allCapitals) == true }
    }
  }

  private var followsColon: Bool {
    let bytes = prose.text.utf8
    var index = range.lowerBound - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D { index -= 1 }
    return index >= 0 && bytes[index] == UInt8(ascii: ":")
  }

  /// The word of the same sentence that stands beside the phrase.
  private func neighbour(after: Bool) -> Word? {
    guard let sentence else { return nil }
    let words = prose.segments.words
    var low = sentence.words.lowerBound
    var high = sentence.words.upperBound
    // The first word that begins at or after the phrase's end, or the last that ends before its beginning.
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        after ? words[middle].range.lowerBound < range.upperBound : words[middle].range.upperBound <= range.lowerBound
      if isBefore { low = middle + 1 } else { high = middle }
    }
    let index = after ? low : low - 1
    return sentence.words.contains(index) ? words[index] : nil
  }

  // MARK: - What follows

  /// Whether the full stop that the phrase ends with also ends its sentence.
  ///
  /// Emojis and quotation marks may follow, but no word and no other punctuation. A heading's last abbreviation ends no sentence.
  var endsSentence: Bool {
    if sentence?.isFragment == true { return false }
    let end = sentence?.range.upperBound ?? prose.text.utf8.count
    for scalar in String(
      decoding: prose.text.utf8[range.upperBound..<max(end, range.upperBound)].prefix(128), as: UTF8.self
    )
    .unicodeScalars {
      if scalar == "\n" || scalar == "\r" { return true }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return false }
      if ".,:;?!…)]–-/".unicodeScalars.contains(scalar) { return false }
    }
    return true
  }

  /// Whether a letter or a digit follows without a blank.
  var touchesNextWord: Bool {
    prose.text.utf8.withUnsafeBufferPointer { bytes in
      guard let next = LetterCase.scalar(bytes, at: range.upperBound) else { return false }
      return next.properties.isAlphabetic || next.properties.numericType != nil
    }
  }
}
