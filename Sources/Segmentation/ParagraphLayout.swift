/// Tells soft line breaks from those that end a sentence, by how a paragraph is set.
///
/// In a draft of 80 columns a line ends where the next word did not fit. In a post people end lines where a thought ends,
/// and often leave out the full stop. The two are told apart by asking whether the next word would have fitted.
struct ParagraphLayout {
  private let text: TextBytes
  private let lines: ArraySlice<Line>
  private let functionWords: FunctionWords
  /// The longest line's length.
  private let width: Int32
  /// Whether some line clearly goes on into the next one, so that the paragraph was set to a width.
  private let isWrapped: Bool
  /// The first line after which all are short lines of a list without marks; past the end when there is no such list.
  private let listStart: Int

  /// Lines shorter than this are no lines of a text that was set to a width.
  private static let shortLine: Int32 = 40
  /// Lines shorter than this may end in a preposition and still be a whole.
  private static let particleLine: Int32 = 24

  /// Looks at the lines of one paragraph.
  init(text: TextBytes, lines: ArraySlice<Line>, functionWords: FunctionWords) {
    self.text = text
    self.lines = lines
    self.functionWords = functionWords
    let width = lines.reduce(0) { max($0, $1.length) }
    self.width = width
    isWrapped = zip(lines, lines.dropFirst()).contains { line, next in
      line.closing == .other && next.opening == .lowercase && next.traits.isDisjoint(with: [.bullet, .numbered])
        && line.length >= Self.shortLine && !Self.fits(next, after: line, in: width)
    }
    listStart = Self.listStart(of: lines)
  }

  /// The lines but the first into which no sentence runs from the line before.
  func unitStarts() -> [Int] {
    var starts: [Int] = []
    var isInList = false
    for index in lines.indices.dropFirst() {
      if breaks(before: index, isInList: isInList) { starts.append(index) }
      // A list goes on through its items' further lines.
      if !lines[index].traits.isDisjoint(with: [.numbered, .bullet]) { isInList = true }
    }
    return starts
  }

  /// Whether no sentence goes on from the line before into this one.
  private func breaks(before index: Int, isInList: Bool) -> Bool {
    let line = lines[index]
    let previous = lines[index - 1]
    let marks: Line.Traits = [.bullet, .heading, .signsOnly]
    if !line.traits.isDisjoint(with: marks) || line.opening == .pictograph || line.opening == .hashtag { return true }
    if !previous.traits.isDisjoint(with: [.heading, .signsOnly]) { return true }
    if previous.closing == .colon || previous.closing == .pictograph { return true }
    if line.traits.contains(.numbered) { return beginsItem(index, isInList: isInList) }
    // What the full stop means is asked when sentences are parted.
    if previous.closing == .sentenceEnd || goesOn(previous) { return false }
    if index > listStart { return true }
    switch line.opening {
    case .uppercase:
      return !isWrapped || Self.fits(line, after: previous, in: width) || previous.length < Self.shortLine
    case .digit:
      let next = index + 1 < lines.endIndex ? lines[index + 1].opening : .other
      return previous.opening == .digit || next == .digit
    case .otherLetter, .lowercase, .address, .other, .pictograph, .hashtag:
      return false
    }
  }

  /// Whether `5. ` at a line's beginning is an item of a list, not the middle of `den 5. maj`.
  private func beginsItem(_ index: Int, isInList: Bool) -> Bool {
    let line = lines[index]
    let previous = lines[index - 1]
    if isInList || previous.traits.contains(.numbered) || previous.closing == .sentenceEnd { return true }
    if text[Int(line.markEnd) - 1] == 0x29 { return true }
    if index + 1 < lines.endIndex, lines[index + 1].traits.contains(.numbered) { return true }
    return line.opening != .lowercase && !goesOn(previous)
  }

  /// Whether a line ends in the middle of a sentence whatever follows: with a comma or a word such as ”och”.
  private func goesOn(_ line: Line) -> Bool {
    if line.closing == .continuation { return true }
    // On a very short line the word can be a particle: ”Kom och häng med”.
    guard isWrapped || line.length >= Self.particleLine else { return false }
    let end = Int(line.end)
    var start = end
    while start > Int(line.start), end - start <= ShortKey.capacity, text[start - 1] > 0x20 { start -= 1 }
    return functionWords.isJoining(ShortKey(text, start..<end))
  }

  /// Whether a line's first word would have had room at the end of the line before.
  private static func fits(_ next: Line, after line: Line, in width: Int32) -> Bool {
    line.length + 1 + next.firstWordLength <= width
  }

  /// Finds `Öppettider:` or the like with nothing but short lines without full stops after it.
  private static func listStart(of lines: ArraySlice<Line>) -> Int {
    var start = lines.endIndex
    for index in lines.indices.reversed() {
      if lines[index].closing == .colon, lines.endIndex - index > 2 { start = index }
      let isPlain = lines[index].traits.isDisjoint(with: [.bullet, .numbered])
      guard isPlain, lines[index].length < shortLine,
        lines[index].closing == .other || lines[index].closing == .colon
      else { break }
    }
    return start
  }
}
