/// Tells a line that was meant to hold a cue's times from text.
enum TimingAttempt {
  /// Whether a line is two times with an arrow of some sort between them, however wrong: `00:01,5 -> 00:03`.
  static func isOne(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let line = bytes.trimmed(range)
    guard line.count >= 6, line.count <= 200, bytes[line.lowerBound].isCaptionDigit else { return false }
    var index = line.lowerBound
    var hasColon = false
    while index < line.upperBound, isTimePart(bytes[index]) {
      hasColon = hasColon || bytes[index] == 0x3A
      index += 1
    }
    while index < line.upperBound, bytes[index].isCaptionSpace { index += 1 }
    let arrow = index
    while index < line.upperBound, isArrowPart(bytes[index]) { index += 1 }
    // A dash alone is a span of time in a text: 10:00 – 11:00.
    guard hasColon, isArrow(bytes, arrow..<index) else { return false }
    while index < line.upperBound, bytes[index].isCaptionSpace { index += 1 }
    return index < line.upperBound && bytes[index].isCaptionDigit
  }

  private static func isTimePart(_ byte: UInt8) -> Bool {
    byte.isCaptionDigit || byte == 0x3A || byte == 0x2C || byte == 0x2E || byte == 0x3B
  }

  /// Hyphens, `>`, and the bytes of dashes and arrows over ASCII.
  private static func isArrowPart(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x3E || byte >= 0x80 }

  private static func isArrow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 9 else { return false }
    if bytes[range].contains(0x3E) { return true }
    // → U+2192 and its kin in the block of arrows
    return bytes.has("\u{2192}", at: range.lowerBound, before: range.upperBound)
      || range.count >= 2 && bytes[range].allSatisfy { $0 == 0x2D }
  }
}
