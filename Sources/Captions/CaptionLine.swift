/// The lines of a caption file, one at a time: LF, CRLF and a lone CR each end one, as in WebVTT.
struct CaptionLine {
  /// The line without its end.
  var contents: Range<Int>
  /// Where the next line begins.
  var next: Int
  /// Whether the text ends with this line, so that it has no end of its own.
  var isLast: Bool

  /// The line that begins at a position.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    contents = start..<end
    isLast = end == bytes.count
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    next = min(bytes.count, end + (isPair ? 2 : 1))
  }

  /// The place of the first line, without a byte-order mark.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    CaptionLine(bytes, from: bytes.byteOrderMarkLength).contents
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes a byte-order mark takes at the beginning: 0 or 3.
  var byteOrderMarkLength: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// The first `-->` in a stretch.
  func arrow(in range: Range<Int>) -> Int? {
    guard range.count >= 3 else { return nil }
    var index = range.lowerBound + 2
    while index < range.upperBound {
      switch self[index] {
      case 0x3E:
        if self[index - 1] == 0x2D, self[index - 2] == 0x2D { return index - 2 }
        index += 3
      case 0x2D: index += 1
      default: index += 3
      }
    }
    return nil
  }

  /// Whether a stretch begins with some ASCII text.
  func has(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= end else { return false }
    for offset in 0..<length where self[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// The stretch without ASCII white space on either side.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isCaptionSpace { start += 1 }
    while end > start, self[end - 1].isCaptionSpace { end -= 1 }
    return start..<end
  }

  /// The stretches between ASCII white space.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, self[index].isCaptionSpace { index += 1 }
      let start = index
      while index < range.upperBound, !self[index].isCaptionSpace { index += 1 }
      if index > start { parts.append(start..<index) }
    }
    return parts
  }

  /// A stretch as text.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension UInt8 {
  /// ASCII white space, as HTML and WebVTT have it.
  var isCaptionSpace: Bool { self == 0x20 || (0x09...0x0A).contains(self) || self == 0x0C || self == 0x0D }
  /// An ASCII digit.
  var isCaptionDigit: Bool { (0x30...0x39).contains(self) }
  /// An ASCII letter or digit.
  var isCaptionAlphanumeric: Bool { isCaptionDigit || (0x41...0x5A).contains(self & 0xDF) }
}
