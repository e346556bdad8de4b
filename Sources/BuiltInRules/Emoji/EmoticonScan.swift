import Segmentation

/// One pass over a text in search of faces made of signs.
///
/// A face stands free: white space or a line's edge on both sides, or a letter before it where people write ”Välkomna:)”.
struct EmoticonScan {
  /// A face.
  struct Face {
    var range: Range<Int>
    /// Whether it is a plain smile, which most readers know.
    var isMild: Bool
  }

  let utf8: [UInt8]
  let lexicons: any LexiconSource

  private var found: [Face] = []
  /// Brackets that are open on the line so far.
  private var depth = 0

  /// Prepares a pass over a text.
  init(utf8: [UInt8], lexicons: any LexiconSource) {
    self.utf8 = utf8
    self.lexicons = lexicons
  }

  /// All faces, in order, never overlapping.
  mutating func faces() -> [Face] {
    let utf8 = utf8
    utf8.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x0A || byte == 0x0D { depth = 0 }
        guard byte > 0x20, !Self.isPlain(byte) else {
          index &+= 1
          continue
        }
        var start = index
        while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
        while index < bytes.count, bytes[index] > 0x20 { index &+= 1 }
        read(start..<index)
      }
    }
    return found
  }

  /// Whether a byte is in no face by itself: a letter, a digit, a full stop, a comma.
  ///
  /// Most words have no other bytes, and then nothing is looked up.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0x80 < 0x40 || byte == 0xC3 || byte == 0x2E
      || byte == 0x2C
      || byte == 0x21 || byte == 0x3F
  }

  /// Reads a stretch without white space.
  private mutating func read(_ token: Range<Int>) {
    defer {
      for byte in utf8[token] {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      }
    }
    if token.count <= 200, let kaomoji = Kaomoji.range(around: token, in: utf8) {
      if kaomoji.lowerBound >= found.last?.range.upperBound ?? 0 { found.append(Face(range: kaomoji, isMild: false)) }
      return
    }
    guard token.lowerBound >= found.last?.range.upperBound ?? 0 else { return }
    var end = token.upperBound
    if let mild = severity(of: token) { return add(token, mild) }
    while end > token.lowerBound, [0x2E, 0x2C, 0x21, 0x3F].contains(utf8[end - 1]) { end -= 1 }
    if end < token.upperBound, let mild = severity(of: token.lowerBound..<end) {
      return add(token.lowerBound..<end, mild)
    }
    // Behind a word without a space, only faces that can be nothing else.
    for length in [3, 2] where end - token.lowerBound > length {
      let range = end - length..<end
      guard Self.attached.contains(String(decoding: utf8[range], as: UTF8.self)), isLetter(before: range.lowerBound)
      else { continue }
      if let mild = severity(of: range) { return add(range, mild) }
    }
  }

  private static let attached: Set<String> = [":)", ":-)", ";)", ";-)", ":D", ":-D", ":(", ":-("]

  private func isLetter(before index: Int) -> Bool {
    let byte = utf8[index - 1]
    return byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte == 0x21 || byte == 0x2E
  }

  /// Whether a stretch is a known face, and then whether a mild one.
  private func severity(of range: Range<Int>) -> Bool? {
    guard (2...8).contains(range.count) else { return nil }
    let isKnown = utf8.withUnsafeBufferPointer {
      lexicons.contains(UnsafeBufferPointer(rebasing: $0[range]), in: Lexicon("emoticons"))
    }
    guard isKnown else { return nil }
    return lexicons.firstField(of: String(decoding: utf8[range], as: UTF8.self), in: Lexicon("emoticons")) == "info"
  }

  private mutating func add(_ range: Range<Int>, _ isMild: Bool) {
    // ”(läs mer här :)” closes a bracket.
    if depth > 0, utf8[range.upperBound - 1] == UInt8(ascii: ")"), utf8[range.lowerBound] != UInt8(ascii: "(") {
      return
    }
    if utf8[range.lowerBound] == UInt8(ascii: "<"), isComparison(range) { return }
    found.append(Face(range: range, isMild: isMild))
  }

  /// Whether `<3` says that something is less than three: ”barn <3 år”. A heart ends a line or sentence, or is loved by us.
  private func isComparison(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    while next < utf8.count, utf8[next] == 0x20 { next += 1 }
    guard next < utf8.count, (0x61...0x7A).contains(utf8[next]) || utf8[next] == 0xC3 || utf8[next] == 0x25 else {
      return false
    }
    let before = String(decoding: utf8[max(0, range.lowerBound - 6)..<range.lowerBound], as: UTF8.self).lowercased()
    let word = before.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    return !["vi", "jag", "i", "alla"].contains(word)
  }
}
