/// A part of a WebVTT cue's text.
struct CueToken {
  /// What it is.
  enum Kind {
    /// Text, with character references.
    case text
    /// `<name.class.class annotation>`, each part as a place; the annotation with its references.
    case startTag(name: Range<Int>, classes: [Range<Int>], annotation: Range<Int>)
    /// `</name>`
    case endTag(name: Range<Int>)
    /// `<00:01.000>`, without the brackets.
    case timestamp(Range<Int>)
  }

  /// What it is.
  var kind: Kind
  /// Where it stands, brackets included.
  var range: Range<Int>
  /// Whether a tag has its `>`.
  var isClosed = true
}

/// Takes a WebVTT cue's text apart (WebVTT 6.4, “WebVTT cue text tokenizer”).
struct CueTokenizer: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> CueToken? {
    guard position < end else { return nil }
    return bytes[position] == 0x3C ? tag() : text()
  }

  private mutating func text() -> CueToken {
    let start = position
    while position < end, bytes[position] != 0x3C { position += 1 }
    return CueToken(kind: .text, range: start..<position)
  }

  private mutating func tag() -> CueToken {
    let start = position
    var close = start + 1
    while close < end, bytes[close] != 0x3E { close += 1 }
    let isClosed = close < end
    position = isClosed ? close + 1 : end
    return CueToken(kind: kind(of: start + 1..<close), range: start..<position, isClosed: isClosed)
  }

  private func kind(of content: Range<Int>) -> CueToken.Kind {
    guard let first = content.first.map({ bytes[$0] }) else {
      return .startTag(name: content, classes: [], annotation: content)
    }
    if first == 0x2F { return .endTag(name: content.lowerBound + 1..<content.upperBound) }
    if first.isCaptionDigit { return .timestamp(content) }
    var index = content.lowerBound
    func part() -> Range<Int> {
      let start = index
      while index < content.upperBound, bytes[index] != 0x2E, !bytes[index].isCaptionSpace { index += 1 }
      return start..<index
    }
    let name = part()
    var classes: [Range<Int>] = []
    while index < content.upperBound, bytes[index] == 0x2E {
      index += 1
      let name = part()
      if !name.isEmpty { classes.append(name) }
    }
    return .startTag(name: name, classes: classes, annotation: bytes.trimmed(index..<content.upperBound))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a stretch is exactly some ASCII text.
  func isExactly(_ text: StaticString, _ range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && has(text, at: range.lowerBound, before: range.upperBound)
  }
}
