import SourceText

/// What libyaml says when it stops, with places in bytes of the source.
struct ParserComplaint {
  /// What it did not expect.
  var problem: String
  /// What it was doing, if it says so.
  var context: String?
  /// Where it stopped.
  var problemPlace: Int
  /// Where what it was doing began.
  var contextPlace: Int?

  /// The same as an error at the place that a person has to mend.
  ///
  /// libyaml stops where it can no longer go on: for an unclosed quotation mark that is the end of the text. Its
  /// context is where the mark was opened.
  func error(in bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> YAMLError {
    let words = context.map { "\($0): \(problem)" } ?? problem
    if problem.contains("exceeded") { return YAMLError(.tooDeep, at: character(problemPlace, bytes, part)) }
    if problem.contains("<document start>") { return YAMLError(.severalDocuments, at: word(problemPlace, bytes, part)) }
    if isTab(bytes, part) { return YAMLError(.tab, at: character(problemPlace, bytes, part)) }
    guard let contextPlace else { return YAMLError(.syntax(words), at: character(problemPlace, bytes, part)) }
    if let context, context.hasSuffix("an alias") || context.hasSuffix("an anchor") {
      return YAMLError(.alias, at: word(contextPlace, bytes, part))
    }
    if problem.contains("could not find expected ':'") || (context ?? "").contains("quoted scalar") && isAtEnd(part) {
      return YAMLError(.syntax(words), at: ByteRange(contextPlace..<bytes.endOfLine(at: contextPlace, in: part)))
    }
    if (context ?? "").contains("flow") || isAtEnd(part) {
      return YAMLError(.syntax(words), at: character(contextPlace, bytes, part))
    }
    if problem.contains("did not find expected key") {
      return YAMLError(.syntax(words), at: word(problemPlace, bytes, part))
    }
    return YAMLError(.syntax(words), at: character(problemPlace, bytes, part))
  }

  private func word(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> ByteRange {
    ByteRange(place..<bytes.endOfWord(at: place, in: part))
  }

  private func isAtEnd(_ part: Range<Int>) -> Bool { problemPlace >= part.upperBound }

  private func isTab(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> Bool {
    guard part.contains(problemPlace) else { return false }
    return problem.contains("tab character") || bytes[problemPlace] == 0x09
  }

  private func character(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> ByteRange {
    ByteRange(place..<bytes.endOfCharacter(at: place, in: part))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the code point that begins at `place`, or `place` at the end of the part.
  func endOfCharacter(at place: Int, in part: Range<Int>) -> Int {
    guard place < part.upperBound else { return place }
    var end = place + 1
    while end < part.upperBound, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The end of the characters from `place` on that are no space.
  func endOfWord(at place: Int, in part: Range<Int>) -> Int {
    var end = place
    while end < part.upperBound, self[end] > 0x20 { end += 1 }
    return end
  }

  /// The end of the line that holds `place`, without its line break and the space before it.
  func endOfLine(at place: Int, in part: Range<Int>) -> Int {
    var end = place
    while end < part.upperBound, self[end] != 0x0A, self[end] != 0x0D { end += 1 }
    while end > place, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
