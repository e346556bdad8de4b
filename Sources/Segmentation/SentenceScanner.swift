/// Makes sentences out of words and lines, with ICU's sentence boundaries as the opinion to fall back on.
///
/// ICU ends a sentence at every line end, after `t.ex.`, `5.` and `A.` before a capital letter, and inside
/// `”Kom!” säger Anna`; and it ends none before a digit, after `…`, or where the space is missing.
struct SentenceScanner {
  private let words: [Word]
  private let lines: [Line]
  private var judge: SentenceJudge

  /// The sentences so far.
  private(set) var sentences: [Sentence] = []
  /// The sentence that is open: its first byte and the line that it begins on.
  private var start = 0
  private var startLine = 0
  /// The line of the word at hand.
  private var line = 0
  private var nextEntity = 0

  init(
    words: WordScanner, lines: [Line], functionWords: FunctionWords, language: String, boundaries: [Int32]
  ) {
    let bit = functionWords.bit(of: language)
    self.words = words.words
    self.lines = lines
    judge = SentenceJudge(
      text: words.text, words: words.words, entities: words.entities, stops: words.stops,
      functionWords: functionWords, languageBit: bit == 0 ? .max : bit, boundaries: boundaries)
  }

  /// Goes through the words once.
  mutating func scan() {
    guard let first = words.first, !lines.isEmpty else { return }
    moveLine(to: first.range.lowerBound)
    begin(0, at: Int(lines[line].start))
    for index in words.indices.dropLast() {
      let gap = signsStart(after: index)..<words[index + 1].range.lowerBound
      // Most words have one space between them, or nothing in scripts without spaces.
      if gap.count == 1, judge.text[gap.lowerBound] == 0x20 { continue }
      read(gap, after: index)
    }
    endLine(words.count - 1, lines[line])
  }

  private mutating func read(_ gap: Range<Int>, after index: Int) {
    let before = line
    moveLine(to: gap.upperBound)
    judge.word = index
    if line > before, lines[before + 1...line].contains(where: { $0.traits.contains(.beginsUnit) }) {
      endLine(index, lines[before])
      begin(index + 1, at: Int(lines[line].start))
      return
    }
    judge.line = lines[before]
    judge.isNewLine = line > before
    guard let end = end(in: gap) else { return }
    close(index, at: end.end, isTerminated: true)
    begin(index + 1, at: end.next)
  }

  /// Ends the open sentence with the line of its last word.
  private mutating func endLine(_ index: Int, _ line: Line) {
    judge.word = index
    judge.line = line
    judge.isNewLine = false
    let lineEnd = max(words[index].range.upperBound, Int(line.end))
    var reader = GapReader(signsStart(after: index)..<lineEnd, firstEntity: nextEntity)
    if let end = reader.read(before: .end, judge: judge) {
      close(index, at: end.end, isTerminated: true)
    } else {
      close(index, at: lineEnd, isTerminated: false)
    }
  }

  /// Where the signs after a word begin: a full stop that is part of the word counts among them.
  private func signsStart(after index: Int) -> Int {
    let end = words[index].range.upperBound
    return judge.text[end - 1] == 0x2E ? end - 1 : end
  }

  private mutating func begin(_ index: Int, at position: Int) {
    judge.firstWord = index
    start = min(position, words[index].range.lowerBound)
    startLine = line
  }

  private mutating func close(_ index: Int, at end: Int, isTerminated: Bool) {
    let line = lines[startLine]
    let isOwnLine = start == Int(line.start) && end == Int(line.end)
    sentences.append(
      Sentence(range: start..<end, words: judge.firstWord..<index + 1, isFragment: !isTerminated && isOwnLine))
  }

  private mutating func moveLine(to position: Int) {
    while line + 1 < lines.count, Int(lines[line].end) <= position { line += 1 }
  }

  /// Where a sentence ends between two words of one line, or of two lines that belong together; nil if it goes on.
  private mutating func end(in gap: Range<Int>) -> Gap? {
    while nextEntity < judge.entities.count, judge.entities[nextEntity].range.upperBound <= gap.lowerBound {
      nextEntity += 1
    }
    var reader = GapReader(gap, firstEntity: nextEntity)
    if let end = reader.read(before: judge.nextKind, judge: judge) { return end }
    if let pictograph = reader.pictograph, judge.isEnd(atPictograph: pictograph) {
      return Gap(end: pictograph.upperBound, next: gap.upperBound)
    }
    // ICU ends a sentence at every line end, so its opinion is of use only within a line.
    guard reader.hasUnknownSign, !judge.isNewLine, let boundary = judge.boundary(in: gap) else { return nil }
    let end = judge.text.visiblePart(gap.lowerBound, boundary)?.upperBound ?? boundary
    let next = judge.text.visiblePart(boundary, gap.upperBound)?.lowerBound ?? gap.upperBound
    return Gap(end: end, next: next)
  }
}
