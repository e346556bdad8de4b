extension DocumentText {
  /// The bytes around a place on its line that are looked at: hovering is not to take longer where the line is longer.
  private func surroundings(of offset: Int) -> Range<Int> {
    let line = line(lineNumber(at: offset))
    var start = max(line.lowerBound, min(offset, line.upperBound) - 200)
    while start > line.lowerBound, start < line.upperBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    // A space begins a character of its own, so that what is seen after it is not the middle of one.
    if start > line.lowerBound, let space = bytes[start..<offset].firstIndex(of: 0x20) { start = space }
    return start..<max(start, min(line.upperBound, offset + 200))
  }

  /// What readers see as one character at a place, or just before it.
  func character(at offset: Int) -> Character? {
    let range = surroundings(of: offset)
    var position = range.lowerBound
    var last: Character?
    for character in self[range] {
      let end = position + character.utf8.count
      if offset < end { return character.isWhitespace ? last : character }
      last = offset == end ? character : nil
      position = end
    }
    return last
  }

  /// The word at a place: letters and digits.
  func word(at offset: Int) -> String? {
    let range = surroundings(of: offset)
    var position = range.lowerBound
    var word = ""
    for character in self[range] {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        if offset <= position, !word.isEmpty { return offset >= position - word.utf8.count ? word : nil }
        word = ""
      }
      position += character.utf8.count
      if offset < position, word.isEmpty { return nil }
    }
    return word.isEmpty ? nil : word
  }
}

extension String {
  /// The text with the signs escaped that Markdown would act on.
  var escapedForMarkdown: String {
    var result = ""
    for scalar in unicodeScalars {
      if "\\`*_[]<>#|".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
