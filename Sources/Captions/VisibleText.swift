import SourceText

/// What viewers read, cue after cue: without tags, with references resolved, and with the way back to the file.
public struct VisibleText: Sendable {
  /// The text of all cues: LF between lines, a blank line between cues.
  public private(set) var utf8: [UInt8] = []
  /// From the text to the file.
  public private(set) var map = OffsetMap()

  private let format: CaptionFormat

  /// An empty text for a format.
  public init(_ format: CaptionFormat) { self.format = format }

  /// Adds a cue's text.
  ///
  /// - Returns: Its lines that have something to read, as places in `utf8`.
  public mutating func append(_ cue: Cue, of bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { append(cue.text, of: $0) }
  }

  private mutating func append(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    if !utf8.isEmpty { separate("\n\n", at: range.lowerBound) }
    let start = utf8.count
    switch format {
    case .webVTT:
      var tokenizer = CueTokenizer(bytes, range)
      while let token = tokenizer.next() {
        if case .text = token.kind { append(text: token.range, of: bytes) }
      }
    case .subRip:
      var index = range.lowerBound
      var literal = index
      while index < range.upperBound {
        guard let end = SubRipTag.end(bytes, at: index, before: range.upperBound) else {
          index += 1
          continue
        }
        append(lines: literal..<index, of: bytes)
        (index, literal) = (end, end)
      }
      append(lines: literal..<range.upperBound, of: bytes)
    }
    return lines(from: start)
  }

  private mutating func append(text range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var literal = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x26,
        let reference = CharacterReferences.read(bytes, at: index, before: range.upperBound)
      else {
        index += 1
        continue
      }
      append(lines: literal..<index, of: bytes)
      let text = Array(reference.text.utf8)
      utf8 += text
      map.append(replacing: index..<index + reference.length, textLength: text.count)
      index += reference.length
      literal = index
    }
    append(lines: literal..<range.upperBound, of: bytes)
  }

  /// Adds text as it stands, with LF for any line end.
  private mutating func append(lines range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x0D { end += 1 }
      utf8 += bytes[start..<end]
      map.append(literal: start..<end)
      guard end < range.upperBound else { return }
      let isPair = end + 1 < range.upperBound && bytes[end + 1] == 0x0A
      utf8.append(0x0A)
      map.append(replacing: end..<end + (isPair ? 2 : 1), textLength: 1)
      start = end + (isPair ? 2 : 1)
    }
  }

  private mutating func separate(_ text: StaticString, at place: Int) {
    text.withUTF8Buffer { utf8 += $0 }
    map.append(replacing: place..<place, textLength: text.utf8CodeUnitCount)
  }

  private func lines(from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var index = start
    while index < utf8.count {
      var end = index
      while end < utf8.count, utf8[end] != 0x0A { end += 1 }
      let line = utf8.withUnsafeBufferPointer { $0.trimmedOfSpaces(index..<end) }
      if !line.isEmpty { lines.append(line) }
      index = end + 1
    }
    return lines
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A stretch without spaces on either side, no-break ones among them.
  fileprivate func trimmedOfSpaces(_ range: Range<Int>) -> Range<Int> {
    var line = trimmed(range)
    while has("\u{A0}", at: line.lowerBound, before: line.upperBound) {
      line = trimmed(line.lowerBound + 2..<line.upperBound)
    }
    while has("\u{A0}", at: line.upperBound - 2, before: line.upperBound), line.count >= 2 {
      line = trimmed(line.lowerBound..<line.upperBound - 2)
    }
    return line
  }
}
