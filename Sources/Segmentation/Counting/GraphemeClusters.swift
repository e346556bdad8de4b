/// The extended grapheme clusters of a stretch of UTF-8: what readers take for characters (UAX 29).
///
/// The standard library decides where clusters end. It is asked only about stretches that hold something else than Latin
/// letters and common punctuation, since between two of those there is always a boundary.
struct GraphemeClusters {
  /// The bytes, as UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The stretch; it begins and ends at boundaries.
  let range: Range<Int>

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// How many clusters there are.
  func count() -> Int {
    var count = 0
    forEach { _ in
      count += 1
      return true
    }
    return count
  }

  /// Calls `body` with the range of each cluster, in order, until it says stop by returning false.
  func forEach(_ body: (Range<Int>) -> Bool) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = simpleEnd(at: offset)
      if let next, next == range.upperBound || simpleEnd(at: next) != nil {
        guard body(offset..<next) else { return }
        offset = next
      } else if let next, isLineEnd(at: offset) {
        guard body(offset..<next) else { return }
        offset = next
      } else {
        let end = involvedEnd(from: next ?? offset)
        guard forEachCharacter(in: offset..<end, body) else { return }
        offset = end
      }
    }
  }

  /// The end of a scalar that never joins another of its kind, a CRLF counting as one; nil for any other.
  ///
  /// These are the scalars below U+0300, and the dashes, quotation marks and dots of General Punctuation.
  private func simpleEnd(at offset: Int) -> Int? {
    let lead = bytes[offset]
    if lead < 0x80 {
      let isCRLF = lead == 0x0D && offset + 1 < range.upperBound && bytes[offset + 1] == 0x0A
      return isCRLF ? offset + 2 : offset + 1
    }
    if lead < 0xCC { return offset + 2 <= range.upperBound ? offset + 2 : nil }
    guard lead == 0xE2, offset + 3 <= range.upperBound, bytes[offset + 1] == 0x80 else { return nil }
    return (0x90...0xA7).contains(bytes[offset + 2]) ? offset + 3 : nil
  }

  private func isLineEnd(at offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }

  /// The end of a stretch that must be judged as a whole: it lies between two simple scalars.
  private func involvedEnd(from start: Int) -> Int {
    var offset = start
    var previousWasSimple = false
    while offset < range.upperBound {
      if let next = simpleEnd(at: offset) {
        if previousWasSimple { return offset }
        previousWasSimple = true
        offset = next
      } else {
        previousWasSimple = false
        offset = min(offset + length(ofLead: bytes[offset]), range.upperBound)
      }
    }
    return offset
  }

  private func length(ofLead lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1 }

  private func forEachCharacter(in stretch: Range<Int>, _ body: (Range<Int>) -> Bool) -> Bool {
    var start = stretch.lowerBound
    for character in String(decoding: bytes[stretch], as: UTF8.self) {
      let end = min(start + character.utf8.count, stretch.upperBound)
      guard body(start..<end) else { return false }
      start = end
    }
    return true
  }
}
