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

  private let text: UnsafeBufferPointer<UInt8>
  let source: UnsafeBufferPointer<UInt8>
  let end: Int
  private let context: Context
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
  fileprivate var sequenceLength: Int { self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}

extension HTMLAlignment {
  // MARK: - References

  /// How many bytes of the text and of the source a reference takes; nil where the `&` is text.
  private func reference(at start: Int, reading read: Int) -> (text: Int, source: Int)? {
    guard start + 1 < end else { return nil }
    let one = scalarLength(at: read)
    if source[start + 1] == UInt8(ascii: "#") {
      var index = start + 2
      let isHexadecimal = index < end && source[index] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { index += 1 }
      let digits = index
      var number: UInt32 = 0
      while index < end, source[index].isDigit || isHexadecimal && source[index].isHexadecimalLetter {
        let digit = source[index].isDigit ? source[index] & 0x0F : (source[index] & 0x0F) + 9
        number = number &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
        index += 1
      }
      guard index > digits else { return nil }
      if index < end, source[index] == UInt8(ascii: ";") { index += 1 }
      // The parser's numbers have 32 bits. One that becomes −1 it takes for none, and loses it with the character after it.
      if number == .max, index < end { index = min(end, index + source[index].sequenceLength) }
      return (one, index - start)
    }
    var name = start + 1
    while name < end, source[name].isDigit || source[name].isASCIILetter, name - start < 40 { name += 1 }
    guard name > start + 1 else { return nil }
    let isClosed = name < end && source[name] == UInt8(ascii: ";")
    if text[read] == UInt8(ascii: "&") { return ampersand(at: start, name: name, isClosed: isClosed) }
    // Old names need no semicolon: &copy2026, and &notit; is &not and it;.
    for old in HTMLOldNames.names(of: text[read..<read + one]) where has(old, at: start + 1) {
      let rest = start + 1 + old.utf8CodeUnitCount
      return (one, (rest < end && source[rest] == UInt8(ascii: ";") ? rest + 1 : rest) - start)
    }
    guard isClosed else { return (one, name - start) }
    return (one + secondLength(at: read + one, name: start + 1..<name), name + 1 - start)
  }

  /// An `&` that is written as a name; nil where it is only itself.
  private func ampersand(at start: Int, name: Int, isClosed: Bool) -> (text: Int, source: Int)? {
    guard name >= start + 4, source[start + 1] | 0x20 == UInt8(ascii: "a"),
      source[start + 2] | 0x20 == UInt8(ascii: "m"), source[start + 3] | 0x20 == UInt8(ascii: "p"),
      source[start + 1] & 0x20 == source[start + 2] & 0x20, source[start + 2] & 0x20 == source[start + 3] & 0x20
    else { return nil }
    if name == start + 4, isClosed { return (1, 5) }
    if context == .attribute, name > start + 4 || name < end && source[name] == UInt8(ascii: "=") { return nil }
    return (1, 4)
  }

  /// How many bytes the second character has that a name stands for; few names have one.
  private func secondLength(at index: Int, name: Range<Int>) -> Int {
    if source[name].elementsEqual("fjlig".utf8) { return 1 }
    let length = scalarLength(at: index)
    let second = text[index..<index + length]
    // U+0331, U+0333, U+0338, U+200A, U+20D2, U+20E5, U+FE00.
    let known: [[UInt8]] = [
      [0xCC, 0xB1], [0xCC, 0xB3], [0xCC, 0xB8], [0xE2, 0x80, 0x8A], [0xE2, 0x83, 0x92], [0xE2, 0x83, 0xA5],
      [0xEF, 0xB8, 0x80],
    ]
    guard known.contains(where: { second.elementsEqual($0) }) else { return 0 }
    // A hair space has a name of its own; of the other characters that stand second none has.
    if second.first == 0xE2, second.last == 0x8A { return source[name].elementsEqual("ThickSpace".utf8) ? length : 0 }
    let next = skippingNothing(from: name.upperBound + 1)
    let isWritten = next + length <= end && source[next..<next + length].elementsEqual(second)
    return isWritten || isNumber(at: next, of: second) ? 0 : length
  }

  /// The first position from one on that is part of the text: NUL, and tags that mean nothing where they stand, are not.
  private func skippingNothing(from start: Int) -> Int {
    guard context == .content else { return start }
    var index = start
    while index < end {
      if source[index] == 0 {
        index += 1
      } else if source[index] == UInt8(ascii: "<"), beginsMarkup(index) {
        index = markupEnd(index)
      } else {
        break
      }
    }
    return index
  }

  /// Whether a reference by number begins at a position that stands for a character.
  private func isNumber(at start: Int, of character: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard start + 2 < end, source[start] == UInt8(ascii: "&"), source[start + 1] == UInt8(ascii: "#") else {
      return false
    }
    var digits = source[start + 2..<min(end, start + 24)]
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    digits = digits.prefix { $0.isDigit || isHexadecimal && $0.isHexadecimalLetter }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init).map { Array(String($0).utf8).elementsEqual(character) } ?? false
  }

  /// How many bytes the character at a position of the text has; 0 at its end.
  private func scalarLength(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    let lead = text[index]
    return min(text.count - index, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isHexadecimalLetter: Bool { (0x61...0x66).contains(self | 0x20) }
}
