/// The lines of a text, one at a time; LF, CRLF and a lone CR each end one.
struct Lines: IteratorProtocol {
  /// A line by place, in bytes.
  struct Line: Equatable {
    /// Without its line end.
    var contents: Range<Int>
    /// Where the next line begins.
    var end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let limit: Int

  /// The lines from a position on, the last one without line end also when it is empty.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int? = nil) {
    self.bytes = bytes
    position = start
    self.limit = limit ?? bytes.count
  }

  mutating func next() -> Line? {
    guard position < limit else { return nil }
    let line = bytes.line(from: position, to: limit)
    position = line.end
    return line
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The rest of the line from a position on.
  func line(from start: Int, to limit: Int) -> Lines.Line {
    var end = start
    while end < limit, !self[end].isLineEnd { end += 1 }
    return Lines.Line(contents: start..<end, end: Swift.min(limit, end + lineEndLength(at: end)))
  }

  /// How many bytes the line end at a position has; 0 where there is none.
  func lineEndLength(at index: Int) -> Int {
    guard index < count, self[index].isLineEnd else { return 0 }
    return self[index] == 0x0D && index + 1 < count && self[index + 1] == 0x0A ? 2 : 1
  }

  /// The first position from `start` on that is no space or tab.
  func skippingBlanks(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit, self[index].isBlank { index += 1 }
    return index
  }

  /// The first position before `end`, not before `limit`, after which there are only spaces and tabs.
  func skippingBlanks(backFrom end: Int, to limit: Int) -> Int {
    var index = end
    while index > limit, self[index - 1].isBlank { index -= 1 }
    return index
  }

  /// A stretch without space and line ends on either side.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank || self[start].isLineEnd { start += 1 }
    while end > start, self[end - 1].isBlank || self[end - 1].isLineEnd { end -= 1 }
    return start..<end
  }

  /// Whether the bytes from a position on are these.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    for offset in 0..<length where self[index + offset] != text.utf8Start[offset] { return false }
    return true
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// LF or CR.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  /// What a backslash can stand before in Markdown: the ASCII punctuation of CommonMark 0.31, section 2.4.
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}
