extension HTMLAlignment {
  /// Whether a `<` begins a tag or a comment.
  func beginsMarkup(_ index: Int) -> Bool {
    guard index + 1 < end else { return false }
    let next = source[index + 1]
    if next == UInt8(ascii: "/") { return index + 2 < end }
    return next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  /// Where a tag or comment ends that begins at a `<`, by the states of a tokenizer (HTML standard, 13.2.5).
  func markupEnd(_ start: Int) -> Int {
    if has("<!--", at: start) { return commentEnd(start + 4) }
    let name = source[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    guard name < end, source[name].isASCIILetter else { return passing(UInt8(ascii: ">"), from: name) }
    // Nothing in the tag's name is a quotation mark.
    var index = name
    while index < end, !source[index].isHTMLSpace, source[index] != UInt8(ascii: "/") {
      if source[index] == UInt8(ascii: ">") { return index + 1 }
      index += 1
    }
    while index < end {
      let byte = source[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      index = byte.isHTMLSpace || byte == UInt8(ascii: "/") ? index + 1 : attributeEnd(index)
    }
    return end
  }

  /// Where an attribute ends that begins with a letter of its name.
  private func attributeEnd(_ start: Int) -> Int {
    // A name may begin with `=`, but has none after that.
    var index = start + 1
    while index < end, !source[index].isHTMLSpace, !isEnd(source[index]), source[index] != UInt8(ascii: "=") {
      index += 1
    }
    let name = index
    while index < end, source[index].isHTMLSpace { index += 1 }
    guard index < end, source[index] == UInt8(ascii: "=") else { return name }
    index += 1
    while index < end, source[index].isHTMLSpace { index += 1 }
    guard index < end else { return end }
    if source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") {
      return passing(source[index], from: index + 1)
    }
    while index < end, !source[index].isHTMLSpace, source[index] != UInt8(ascii: ">") { index += 1 }
    return index
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") }

  /// Where a comment ends whose text begins at a position.
  private func commentEnd(_ start: Int) -> Int {
    if has(">", at: start) { return start + 1 }
    if has("->", at: start) { return start + 2 }
    for index in start..<max(start, end) where source[index] == UInt8(ascii: "-") {
      if has("-->", at: index) { return index + 3 }
      if has("--!>", at: index) { return index + 4 }
    }
    return end
  }

  /// Whether a text stands at a position of the source.
  func has(_ text: StaticString, at index: Int) -> Bool {
    index + text.utf8CodeUnitCount <= end
      && (0..<text.utf8CodeUnitCount).allSatisfy { source[index + $0] == text.utf8Start[$0] }
  }

  /// The position after the next byte of a kind; the end where there is none.
  private func passing(_ byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < end, source[index] != byte { index += 1 }
    return min(end, index + 1)
  }
}
