import SourceText

/// The fields between two `---` lines at the very start of a file, by place. All in bytes of the source.
struct FrontMatter: Equatable {
  /// The first `---`.
  var fence: Range<Int>
  /// The lines between.
  var contents: Range<Int>
  /// Where the post's text begins.
  var bodyStart: Int
  /// Whether there is a second `---`.
  var isClosed: Bool

  /// The front matter of a source, or nil when its first line is not `---`.
  ///
  /// Where the second `---` is missing, the fields end where lines stop looking like fields, so that the text after
  /// them is still checked.
  static func find(in source: SourceText) -> FrontMatter? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines = Lines(bytes, from: source.byteOrderMarkLength)
      guard let first = lines.next(), isFence(first.contents, in: bytes) else { return nil }
      let fence = first.contents.lowerBound..<first.contents.lowerBound + 3
      var plausibleEnd: Int?
      while let line = lines.next() {
        if isFence(line.contents, in: bytes) {
          let contents = first.end..<line.contents.lowerBound
          return FrontMatter(fence: fence, contents: contents, bodyStart: line.end, isClosed: true)
        }
        if plausibleEnd == nil, !looksLikeField(line.contents, in: bytes) { plausibleEnd = line.contents.lowerBound }
      }
      let end = plausibleEnd ?? bytes.count
      return FrontMatter(fence: fence, contents: first.end..<end, bodyStart: end, isClosed: false)
    }
  }

  /// Three hyphens, and perhaps space after them.
  private static func isFence(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count >= 3, bytes[line.lowerBound..<line.lowerBound + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
      return false
    }
    return bytes[line.lowerBound + 3..<line.upperBound].allSatisfy(\.isBlank)
  }

  /// Whether a line may belong to fields: a key, something indented, an item, a comment, a closing bracket.
  private static func looksLikeField(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes[line].first, !bytes[line].allSatisfy(\.isBlank) else { return false }
    if first.isBlank || "#]}".utf8.contains(first) { return true }
    if first == UInt8(ascii: "-") { return line.count > 1 && bytes[line.lowerBound + 1].isBlank }
    return keyLength(of: line, in: bytes) != nil
  }

  /// Whether any line begins with a key.
  func hasKey(in source: SourceText) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines = Lines(bytes, from: contents.lowerBound, to: contents.upperBound)
      while let line = lines.next() {
        if Self.keyLength(of: line.contents, in: bytes) != nil { return true }
      }
      return false
    }
  }

  /// The length of the key that a line begins with: up to a colon with space or nothing after it.
  static func keyLength(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in line.prefix(80) where bytes[index] == UInt8(ascii: ":") {
      guard index + 1 == line.upperBound || bytes[index + 1].isBlank else { continue }
      return index > line.lowerBound ? index - line.lowerBound : nil
    }
    return nil
  }
}
