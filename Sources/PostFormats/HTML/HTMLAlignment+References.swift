extension HTMLAlignment {
  /// How many bytes of the text and of the source a reference takes; nil where the `&` is text.
  func reference(at start: Int, reading read: Int) -> (text: Int, source: Int)? {
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
    // It may be written after the name, and more than once: one that is not is the name's own.
    var (read, written) = (index, skippingNothing(from: name.upperBound + 1))
    while stands(second, at: read) {
      guard let sourceLength = self.sourceLength(of: second, at: written) else { return length }
      read += length
      written = skippingNothing(from: written + sourceLength)
    }
    return 0
  }

  private func stands(_ character: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) -> Bool {
    index + character.count <= text.count && text[index..<index + character.count].elementsEqual(character)
  }

  /// How many bytes a character takes that is written at a position, as itself or by number; nil where it is not.
  private func sourceLength(of character: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) -> Int? {
    let length = character.count
    if index + length <= end, source[index..<index + length].elementsEqual(character) { return length }
    return numberLength(at: index, of: character)
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

  /// How many bytes a reference by number has that stands for a character; nil where none begins.
  private func numberLength(at start: Int, of character: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard start + 2 < end, source[start] == UInt8(ascii: "&"), source[start + 1] == UInt8(ascii: "#") else {
      return nil
    }
    var digits = source[start + 2..<min(end, start + 24)]
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    digits = digits.prefix { $0.isDigit || isHexadecimal && $0.isHexadecimalLetter }
    let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    guard let scalar = number.flatMap(Unicode.Scalar.init), String(scalar).utf8.elementsEqual(character) else {
      return nil
    }
    let isClosed = digits.endIndex < end && source[digits.endIndex] == UInt8(ascii: ";")
    return digits.endIndex + (isClosed ? 1 : 0) - start
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
