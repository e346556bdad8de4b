/// Reads what stands in the parentheses of a Markdown picture or in the definition of a reference.
struct ImageTargets {
  /// A file and a title, by place.
  struct Target: Equatable {
    var destination: Range<Int>?
    var title: Range<Int>?
    /// Where the target ends, its closing parenthesis included.
    var end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Stretches of lines in which a closing mark has been looked for in vain, so that none is searched twice.
  private var vain: [UInt8: Range<Int>] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The target between two parentheses, by the places of both.
  ///
  /// Follows CommonMark 0.31, section 6.3, but takes spaces in the file's name as part of it, since that is how people
  /// write names. Parentheses in a title or within `<…>` need not be paired.
  mutating func target(from open: Int, to close: Int) -> Target {
    let inner = bytes.trimmed(open + 1..<close)
    guard !inner.isEmpty else { return Target(end: close + 1) }
    if let quote = titleStart(in: inner) {
      return titled(trimmedEnd(inner.lowerBound..<quote), after: quote, close: close)
    }
    return Target(destination: inner, end: close + 1)
  }

  /// The target after a parenthesis when its file's name stands in `<…>`, where parentheses need not be paired.
  mutating func bracketedTarget(from open: Int) -> Target? {
    let start = bytes.skippingBlanks(from: open + 1, to: bytes.count)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<"), let angle = bracketed(start) else { return nil }
    let name = angle > start + 1 ? start + 1..<angle : nil
    let next = bytes.skippingBlanks(from: angle + 1, to: bytes.count)
    guard next < bytes.count else { return nil }
    if bytes[next] == UInt8(ascii: ")") { return Target(destination: name, end: next + 1) }
    guard let mark = titleMark(bytes[next]), let last = search(mark, from: next + 1) else { return nil }
    let end = bytes.skippingBlanks(from: last + 1, to: bytes.count)
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
    return Target(destination: name, title: next + 1..<last, end: end + 1)
  }

  /// The target of a definition: the rest of a line after `[label]:`.
  mutating func definition(_ line: Range<Int>) -> Target? {
    let inner = bytes.trimmed(line)
    guard let first = bytes[inner].first else { return nil }
    if first == UInt8(ascii: "<"), let angle = bracketed(inner.lowerBound), angle < inner.upperBound {
      return Target(
        destination: inner.lowerBound + 1..<angle, title: wholeTitle(bytes.trimmed(angle + 1..<inner.upperBound)),
        end: inner.upperBound)
    }
    if let quote = titleStart(in: inner), let title = wholeTitle(quote..<inner.upperBound) {
      return Target(destination: trimmedEnd(inner.lowerBound..<quote), title: title, end: inner.upperBound)
    }
    return Target(destination: inner, end: inner.upperBound)
  }

  /// A target whose file's name is known, with the title after it, if there is one.
  private mutating func titled(_ destination: Range<Int>, after start: Int, close: Int) -> Target {
    let name = destination.isEmpty ? nil : destination
    let rest = bytes.trimmed(start..<close)
    if let title = wholeTitle(rest) { return Target(destination: name, title: title, end: close + 1) }
    let mark = bytes[rest.lowerBound]
    if mark != UInt8(ascii: "("), titleMark(mark) != nil, let last = search(mark, from: rest.lowerBound + 1) {
      // The parenthesis that was paired stands inside the title.
      let next = bytes.skippingBlanks(from: last + 1, to: bytes.count)
      if next < bytes.count, bytes[next] == UInt8(ascii: ")") {
        return Target(destination: name, title: rest.lowerBound + 1..<last, end: next + 1)
      }
    }
    let whole = bytes.trimmed(destination.lowerBound..<close)
    return Target(destination: whole, end: close + 1)
  }

  /// Where the `>` stands that ends a name in `<…>`; nil when there is none before the next `<` or the line's end.
  private func bracketed(_ open: Int) -> Int? {
    var index = open + 1
    while index < bytes.count, !bytes[index].isLineEnd, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == UInt8(ascii: ">") { return index }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The next place of a mark on the same line.
  private mutating func search(_ mark: UInt8, from start: Int) -> Int? {
    if let vain = vain[mark], vain.contains(start) { return nil }
    var index = start
    while index < bytes.count, !bytes[index].isLineEnd {
      if bytes[index] == mark { return index }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    vain[mark] = start..<max(start + 1, index)
    return nil
  }

  /// Where a title begins in a target: a quotation mark or parenthesis after space.
  private func titleStart(in inner: Range<Int>) -> Int? {
    var index = inner.lowerBound
    while index + 1 < inner.upperBound {
      if bytes[index].isBlank, titleMark(bytes[index + 1]) != nil { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The inside of a title that is a whole stretch: `"…"`, `'…'` or `(…)`.
  private func wholeTitle(_ range: Range<Int>) -> Range<Int>? {
    guard range.count >= 2, let mark = titleMark(bytes[range.lowerBound]), bytes[range.upperBound - 1] == mark else {
      return nil
    }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  private func titleMark(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<bytes.skippingBlanks(backFrom: range.upperBound, to: range.lowerBound)
  }
}
