/// Finds a text's lines and paragraphs, and where a line end is a sentence's end as well.
struct LineScanner {
  let text: TextBytes
  let entities: [Entity]
  let functionWords: FunctionWords

  /// The lines that have something on them, in order.
  private(set) var lines: [Line] = []
  /// The paragraphs, in order: from first to last visible byte.
  private(set) var paragraphs: [Range<Int>] = []
  private var firstLineOfParagraph = 0
  private var isAfterBlank = true
  private var nextEntity = 0

  init(text: TextBytes, entities: [Entity], functionWords: FunctionWords) {
    self.text = text
    self.entities = entities
    self.functionWords = functionWords
  }

  /// Goes through the text once.
  mutating func scan() {
    var start = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      guard byte == 0x0A || byte == 0x0D || byte == 0xE2 else {
        position += 1
        continue
      }
      // U+2028 and U+2029 are line ends too.
      let isSeparator = byte == 0xE2 && text[position + 1] == 0x80 && text[position + 2] & 0xFE == 0xA8
      guard byte != 0xE2 || isSeparator else {
        position += 1
        continue
      }
      add(start, position)
      if isSeparator {
        position += 3
        if text[position - 1] == 0xA9 { isAfterBlank = true }
      } else {
        position += byte == 0x0D && text[position + 1] == 0x0A ? 2 : 1
      }
      start = position
    }
    add(start, text.count)
    endParagraph()
  }

  private mutating func add(_ start: Int, _ end: Int) {
    guard let visible = text.visiblePart(start, end) else {
      isAfterBlank = true
      return
    }
    if isAfterBlank { endParagraph() }
    var line = Line(
      start: Int32(clamping: visible.lowerBound), end: Int32(clamping: visible.upperBound),
      markEnd: Int32(clamping: visible.lowerBound), length: 0)
    measure(&line)
    skipEntities(before: visible.lowerBound)
    readOpening(of: &line)
    readClosing(of: &line)
    if isAfterBlank { line.traits.formUnion([.beginsParagraph, .beginsUnit]) }
    isAfterBlank = false
    lines.append(line)
  }

  private mutating func endParagraph() {
    guard firstLineOfParagraph < lines.count else { return }
    let range = firstLineOfParagraph..<lines.count
    markUnits(in: range)
    paragraphs.append(Int(lines[range.lowerBound].start)..<Int(lines[range.upperBound - 1].end))
    firstLineOfParagraph = lines.count
  }

  /// Decides for the lines of a paragraph which of them a sentence can run into.
  private mutating func markUnits(in range: Range<Int>) {
    guard range.count > 1 else { return }
    // The layout must be gone before the lines are changed, or all of them would be copied for each paragraph.
    let units = ParagraphLayout(text: text, lines: lines[range], functionWords: functionWords).unitStarts()
    for index in units { lines[index].traits.insert(.beginsUnit) }
  }

  /// Counts the characters of a line and of its first word.
  private func measure(_ line: inout Line) {
    var length: Int32 = 0
    var firstWord: Int32?
    for position in line.range {
      let byte = text[position]
      // Continuation bytes and combining marks (CC 80 to CD AF) take no place.
      if byte & 0xC0 != 0x80, byte != 0xCC, !(byte == 0xCD && text[position + 1] < 0xB0) { length += 1 }
      if byte == 0x20, firstWord == nil { firstWord = length - 1 }
    }
    line.length = length
    line.firstWordLength = firstWord ?? length
  }

  private mutating func skipEntities(before position: Int) {
    while nextEntity < entities.count, entities[nextEntity].range.upperBound <= position { nextEntity += 1 }
  }

  /// The entity that begins at a byte of the current line or later on it.
  func entity(at position: Int, from first: Int) -> Entity? {
    guard first < entities.count, entities[first].range.lowerBound == position else { return nil }
    return entities[first]
  }

  private mutating func readClosing(of line: inout Line) {
    let end = Int(line.end)
    skipEntities(before: end - 1)
    if nextEntity < entities.count, entities[nextEntity].range.upperBound == end {
      line.closing = entities[nextEntity].kind == .emoji ? .pictograph : .other
      return
    }
    line.closing = LineEdges(text: text).closing(of: line.range)
  }

  private func readOpening(of line: inout Line) {
    let edges = LineEdges(text: text)
    edges.readMark(of: &line)
    if let entity = entity(at: Int(line.start), from: nextEntity) {
      switch entity.kind {
      case .emoji: line.opening = .pictograph
      case .hashtag: line.opening = .hashtag
      case .link, .bareLink, .email, .mention: line.opening = .address
      }
      return
    }
    line.opening = edges.opening(of: Int(line.markEnd)..<Int(line.end))
    if line.opening == .other, edges.hasSignsOnly(line.range) { line.traits.insert(.signsOnly) }
  }
}
