/// Reads SubRip as it exists in the wild: with or without numbers, blank lines, commas and hours.
///
/// There is no specification. A line with two times begins a cue, its text goes on to the next blank line, and digits
/// alone right before the times are its number.
struct SubRipParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var file = CaptionFile(format: .subRip)
  /// The cue whose text is being read, with its lines so far.
  private var cue: (cue: Cue, lines: Int, beforeLast: Int)?
  /// Lines that belong to no cue yet, and the last of them.
  private var loose: Range<Int>?
  private var lastLine: Range<Int>?
  /// Where the line before began the text's last line.
  private var isLost = false
  private var hasNumberingFault = false
  private var lastNumber: Int?

  /// Reads a text.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CaptionFile {
    var parser = SubRipParser(bytes: bytes)
    var position = bytes.byteOrderMarkLength
    while position < bytes.count {
      let line = CaptionLine(bytes, from: position)
      parser.read(line.contents)
      position = line.next
    }
    parser.finishCue()
    parser.reportLoose()
    return parser.finished()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func read(_ line: Range<Int>) {
    let visible = bytes.trimmed(line)
    if visible.isEmpty {
      finishCue()
      isLost = false
      lastLine = nil
    } else if let timing = SubRipTiming(bytes, visible) {
      begin(timing, at: visible)
    } else if isBadTiming(visible) {
      _ = takeNumber()
      finishCue()
      reportLoose()
      file.faults.append(CaptionFault(.badTiming, at: visible))
      isLost = true
      lastLine = nil
    } else {
      take(line)
      lastLine = visible
    }
  }

  private mutating func take(_ line: Range<Int>) {
    if var open = cue {
      if open.lines == 0 { open.cue.text = line.lowerBound..<line.lowerBound }
      open.beforeLast = open.cue.text.upperBound
      open.cue.text = open.cue.text.lowerBound..<line.upperBound
      open.lines += 1
      cue = open
    } else if !isLost {
      loose = (loose?.lowerBound ?? line.lowerBound)..<line.upperBound
    }
  }

  private mutating func begin(_ timing: SubRipTiming, at line: Range<Int>) {
    let number = takeNumber()
    if cue != nil { file.faults.append(CaptionFault(.missingBlankLine, at: number ?? line)) }
    finishCue()
    reportLoose()
    check(number, at: line)
    if !timing.isStrict {
      file.faults.append(CaptionFault(.timingStyle, at: line, replacement: timing.written(as: .subRip)))
    }
    if timing.end <= timing.start { file.faults.append(CaptionFault(.endsBeforeStart, at: line)) }
    let end = CaptionLine(bytes, from: line.upperBound).next
    cue = (Cue(id: number, timing: line, start: timing.start, end: timing.end, text: end..<end), 0, end)
    isLost = false
    lastLine = nil
  }

  /// The line right before, where it is a number; it is no text then.
  private mutating func takeNumber() -> Range<Int>? {
    guard let line = lastLine, line.count <= 9, bytes[line].allSatisfy(\.isCaptionDigit) else { return nil }
    if var open = cue, open.lines > 0 {
      open.lines -= 1
      open.cue.text = open.cue.text.lowerBound..<max(open.cue.text.lowerBound, open.beforeLast)
      cue = open
    } else if let all = loose {
      let before = bytes.trimmed(all.lowerBound..<line.lowerBound)
      loose = before.isEmpty ? nil : before
    }
    return line
  }

  /// Says once in a file that numbers do not rise by one.
  private mutating func check(_ number: Range<Int>?, at line: Range<Int>) {
    let value = number.flatMap { Int(bytes.string($0)) }
    defer { lastNumber = value }
    guard !hasNumberingFault else { return }
    // Some programs count from 0.
    let isFirst = file.cues.isEmpty && lastNumber == nil
    let isRight = isFirst ? value == 0 || value == 1 : lastNumber.map { $0 + 1 == value } ?? false
    guard !isRight else { return }
    hasNumberingFault = true
    file.faults.append(CaptionFault(.numbering, at: number ?? line))
  }

  private mutating func finishCue() {
    guard let open = cue else { return }
    file.cues.append(open.cue)
    cue = nil
  }

  private mutating func reportLoose() {
    defer { loose = nil }
    guard let range = loose.map(bytes.trimmed), !range.isEmpty else { return }
    // A number that stands alone is left over, and costs nobody anything.
    guard !bytes[range].allSatisfy({ $0.isCaptionDigit || $0.isCaptionSpace }) else { return }
    file.faults.append(CaptionFault(.strayText, at: range))
  }

  private func isBadTiming(_ line: Range<Int>) -> Bool {
    if TimingAttempt.isOne(bytes, line) { return true }
    return bytes[line.lowerBound].isCaptionDigit && line.count < 200 && bytes.arrow(in: line) != nil
  }

  private consuming func finished() -> CaptionFile {
    if file.cues.isEmpty {
      let lost = file.faults.filter { $0.kind == .badTiming }
      file.faults = lost.isEmpty ? [CaptionFault(.noCues, at: CaptionLine.first(in: bytes))] : lost
    }
    return file
  }
}
