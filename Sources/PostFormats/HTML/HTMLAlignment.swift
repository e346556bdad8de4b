/// Finds where the letters of a text that was read from HTML stand in the source.
///
/// The parser tells where a text begins and ends. In between, references such as `&aring;` are written otherwise than they
/// read, and tags that mean nothing where they stand are left out. What the text reads as is known, so that no table of
/// names is needed but of those that need no semicolon: a reference stands for one or two characters, and the text goes on
/// after it as the source does.
struct HTMLAlignment {
  /// A stretch of the text, and where it stands.
  struct Piece: Equatable {
    var text: Range<Int>
    var source: Range<Int>
    /// Whether the bytes are the same.
    var isLiteral: Bool
  }

  /// Where a text stands.
  enum Context {
    /// Between tags.
    case content
    /// In a title, where tags are text.
    case rawContent
    /// Where everything stands for itself.
    case verbatim
    case attribute
  }

  let text: UnsafeBufferPointer<UInt8>
  let source: UnsafeBufferPointer<UInt8>
  let end: Int
  let context: Context
  private(set) var pieces: [Piece] = []

  /// Finds the pieces of a text in a stretch of the source.
  init(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, of source: UnsafeBufferPointer<UInt8>, _ context: Context
  ) {
    self.text = text
    self.source = source
    self.context = context
    end = range.upperBound
    align(from: range.lowerBound)
  }

  private mutating func align(from start: Int) {
    var (read, written) = (0, start)
    func put(_ length: Int, for sourceLength: Int, isLiteral: Bool = false) {
      pieces.append(
        Piece(
          text: read..<read + length, source: written..<written + sourceLength, isLiteral: isLiteral))
      read += length
      written += sourceLength
    }
    while read < text.count, written < end {
      let byte = source[written]
      if byte == UInt8(ascii: "&"), context != .verbatim,
        let (length, sourceLength) = reference(at: written, reading: read)
      {
        put(length, for: sourceLength)
      } else if byte == UInt8(ascii: "<"), context == .content, beginsMarkup(written) {
        written = markupEnd(written)
      } else if byte == 0x0D, text[read] == 0x0A {
        put(1, for: written + 1 < end && source[written + 1] == 0x0A ? 2 : 1)
      } else if case let length = literalLength(at: written, reading: read), length > 0 {
        put(length, for: length, isLiteral: true)
      } else if byte == 0, context != .content, isReplacement(read) {
        put(3, for: 1)
      } else if byte == 0 || byte == 0x0A || byte == 0x0D {
        // NUL in content, and a line end after <pre>, are no text.
        written += 1
      } else if isReplacement(read) {
        // The parser reads control characters and others that mean nothing as U+FFFD.
        put(3, for: min(end - written, source[written].sequenceLength))
      } else {
        // Nothing is known to come here; the rest stands for the rest.
        put(text.count - read, for: end - written)
      }
    }
    if read < text.count { put(text.count - read, for: max(0, end - written)) }
  }

  /// How many bytes of text and source are the same, in whole characters.
  private func literalLength(at written: Int, reading read: Int) -> Int {
    var length = 0
    while read + length < text.count, written + length < end, source[written + length] == text[read + length],
      length == 0 || !isSpecial(source[written + length])
    {
      length += 1
    }
    // U+FFFF, which is read as U+FFFD, begins with the same bytes.
    while length > 0, read + length < text.count, text[read + length] & 0xC0 == 0x80 { length -= 1 }
    return length
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0x0D || byte == 0
  }

  private func isReplacement(_ index: Int) -> Bool {
    index + 3 <= text.count && text[index] == 0xEF && text[index + 1] == 0xBF && text[index + 2] == 0xBD
  }
}

extension UInt8 {
  /// How many bytes the UTF-8 sequence has that begins with this one.
  var sequenceLength: Int { self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}
