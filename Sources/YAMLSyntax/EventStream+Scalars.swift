import SourceText

extension EventStream {
  /// The scalar of an event as a node, with the way from its text back to how it is written.
  func node(of scalar: ScalarEvent, at range: Range<Int>) -> YAMLNode {
    let isBlock = scalar.style == .literal || scalar.style == .folded
    let written = isBlock ? trimmed(range) : range
    let text = String(decoding: scalar.text, as: UTF8.self)
    let value = YAMLScalar(text: text, map: map(of: scalar, at: range), isPlain: scalar.style == .plain)
    return YAMLNode(.scalar(value), at: ByteRange(written))
  }

  private func map(of scalar: ScalarEvent, at range: Range<Int>) -> OffsetMap {
    let inner = contents(of: scalar, at: range)
    if scalar.text.isEmpty { return OffsetMap(literal: ByteRange(inner.upperBound..<inner.upperBound)) }
    if isLiteral(scalar.text, at: inner) { return OffsetMap(literal: ByteRange(inner)) }
    let trace = trace(of: scalar, at: range)
    guard trace.text == scalar.text else {
      // Never a wrong place: should the two readings differ, the text stands as a whole for what is written.
      var whole = OffsetMap()
      whole.append(replacing: range, textLength: scalar.text.count)
      return whole
    }
    return trace.map
  }

  /// The scalar read again, to know where each byte of its text comes from.
  func trace(of scalar: ScalarEvent, at range: Range<Int>) -> ScalarTrace {
    var trace = ScalarTrace(bytes, in: contents(of: scalar, at: range))
    switch scalar.style {
    case .plain, .singleQuoted, .doubleQuoted: trace.readFlow(scalar.style)
    case .literal, .folded: trace.readBlock(isFolded: scalar.style == .folded, parentIndent: scalar.parentIndent)
    }
    return trace
  }

  /// A quoted scalar without its marks; others as they are.
  private func contents(of scalar: ScalarEvent, at range: Range<Int>) -> Range<Int> {
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    return isQuoted && range.count >= 2 ? range.lowerBound + 1..<range.upperBound - 1 : range
  }

  /// Whether a text is exactly what stands in a place.
  private func isLiteral(_ text: [UInt8], at range: Range<Int>) -> Bool {
    text.count == range.count && text.elementsEqual(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// A block scalar without the blank lines after it, which libyaml counts in.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The characters from a place on, up to the next space or line break: an anchor or a tag.
  func word(at range: Range<Int>) -> Range<Int> {
    range.lowerBound..<bytes.endOfWord(at: range.lowerBound, in: part)
  }

  /// The first character of a place, also where a block begins, which has no width of its own.
  func firstCharacter(of range: Range<Int>) -> ByteRange {
    ByteRange(range.lowerBound..<bytes.endOfCharacter(at: range.lowerBound, in: part))
  }

  /// Whether a bracket or brace stands there.
  func isBracket(_ range: Range<Int>) -> Bool {
    part.contains(range.lowerBound) && (bytes[range.lowerBound] == 0x5B || bytes[range.lowerBound] == 0x7B)
  }
}
