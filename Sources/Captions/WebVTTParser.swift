/// Reads WebVTT as the specification tells players to (WebVTT 6.1, “WebVTT parser algorithm”).
struct WebVTTParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var file = CaptionFile(format: .webVTT)
  private var hasSeenCue = false

  /// Whether the text begins as WebVTT must: the word, then nothing, a space, a tab or a line end.
  static func hasSignature(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes.byteOrderMarkLength
    guard bytes.has("WEBVTT", at: start, before: bytes.count) else { return false }
    guard start + 6 < bytes.count else { return true }
    return [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start + 6])
  }

  /// Reads a text with the signature.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CaptionFile {
    var parser = WebVTTParser(bytes: bytes, position: bytes.byteOrderMarkLength)
    parser.run()
    return parser.file
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private mutating func run() {
    position = CaptionLine(bytes, from: position).next
    guard position < bytes.count else { return }
    let second = CaptionLine(bytes, from: position)
    if second.contents.isEmpty { position = second.next } else { readBlock(isHeader: true) }
    skipBlankLines()
    while position < bytes.count {
      readBlock(isHeader: false)
      skipBlankLines()
    }
  }

  private mutating func skipBlankLines() {
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D { position += 1 }
  }

  /// Reads a block: a cue, a style, a region, or something to ignore.
  private mutating func readBlock(isHeader: Bool) {
    var block = Block()
    while true {
      let line = CaptionLine(bytes, from: position)
      block.lines += 1
      if let arrow = bytes.arrow(in: line.contents) {
        // A block has its times in the first line, or in the second after a name.
        guard !isHeader, block.lines == 1 || (block.lines == 2 && !block.hasSeenArrow) else { break }
        block.hasSeenArrow = true
        readTiming(line.contents, arrow: arrow, in: &block)
      } else if line.contents.isEmpty {
        position = line.next
        break
      } else {
        if !isHeader, block.lines == 2 { recogniseSpecialBlock(&block) }
        block.text = (block.text?.lowerBound ?? line.contents.lowerBound)..<line.contents.upperBound
      }
      position = line.next
      if line.isLast { break }
    }
    if !isHeader { finish(block) }
  }

  /// A row of lines without a blank one.
  private struct Block {
    enum Kind { case unknown, style, region }
    var lines = 0
    var kind = Kind.unknown
    var hasSeenArrow = false
    var cue: Cue?
    /// The lines since the times, or all of them where there are none.
    var text: Range<Int>?
    /// A name without times that can be read.
    var badTiming: Range<Int>?
  }

  private mutating func readTiming(_ line: Range<Int>, arrow: Int, in block: inout Block) {
    let id = block.text
    guard let timing = WebVTTTiming(bytes, line: line, regions: file.regions) else {
      block.badTiming = line
      return
    }
    let end = min(bytes.count, CaptionLine(bytes, from: line.lowerBound).next)
    block.cue = Cue(
      id: id, timing: line, start: timing.start, end: timing.end, settings: timing.settings, text: end..<end)
    block.text = nil
    hasSeenCue = true
  }

  /// `STYLE` and `REGION` alone in the first line make a block special before the first cue.
  private mutating func recogniseSpecialBlock(_ block: inout Block) {
    guard let first = block.text, block.cue == nil, block.kind == .unknown else { return }
    let name = bytes.trimmed(first)
    // Nothing may stand before the word.
    guard name.lowerBound == first.lowerBound else { return }
    let isStyle = name.count == 5 && bytes.has("STYLE", at: name.lowerBound, before: name.upperBound)
    let isRegion = name.count == 6 && bytes.has("REGION", at: name.lowerBound, before: name.upperBound)
    guard isStyle || isRegion else { return }
    if hasSeenCue {
      file.faults.append(CaptionFault(.lateBlock, at: name))
      return
    }
    block.kind = isStyle ? .style : .region
    block.text = nil
  }

  private mutating func finish(_ block: Block) {
    if var cue = block.cue {
      if let text = block.text { cue.text = text }
      file.cues.append(cue)
      return
    }
    switch block.kind {
    case .style: break
    case .region: if let text = block.text { file.regions.append(CaptionRegion(bytes, settings: text)) }
    case .unknown: reportLost(block)
    }
  }

  /// Says what a player ignores, unless it is a comment.
  private mutating func reportLost(_ block: Block) {
    if let timing = block.badTiming {
      let line = bytes.trimmed(timing)
      let isAttempt = line.first.map { bytes[$0].isCaptionDigit } ?? false
      let meant = SubRipTiming(bytes, line).map { $0.written(as: .webVTT) }
      file.faults.append(CaptionFault(isAttempt ? .badTiming : .arrowInText, at: line, replacement: meant))
      return
    }
    guard let text = block.text else { return }
    let first = CaptionLine(bytes, from: text.lowerBound).contents
    let isComment =
      bytes.has("NOTE", at: first.lowerBound, before: first.upperBound)
      && (first.count == 4 || bytes[first.lowerBound + 4].isCaptionSpace)
    let name = bytes.trimmed(first)
    let isSpecial =
      name.count == 5 && bytes.has("STYLE", at: name.lowerBound, before: name.upperBound)
      || name.count == 6 && bytes.has("REGION", at: name.lowerBound, before: name.upperBound)
    guard !isComment, !isSpecial else { return }
    let visible = bytes.trimmed(text)
    guard !visible.isEmpty else { return }
    file.faults.append(CaptionFault(looksLikeTiming(visible) ? .badTiming : .strayText, at: visible))
  }

  /// Whether some line has an arrow of another sort between digits: `00:01,5 -> 00:03`.
  private func looksLikeTiming(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      let line = CaptionLine(bytes, from: start)
      if TimingAttempt.isOne(bytes, line.contents) { return true }
      start = line.next
    }
    return false
  }
}
