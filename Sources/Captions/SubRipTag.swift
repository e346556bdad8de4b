/// The marks in a SubRip text that players take for style: a few HTML tags, and codes in braces.
enum SubRipTag {
  /// No tag is longer than this, in bytes; what is longer is text.
  private static let longest = 200

  /// Where the mark that begins at a position ends; nil where there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int) -> Int? {
    switch bytes[start] {
    case 0x7B:
      // {\an8}: where it stands, as Advanced SubStation has it
      guard start + 1 < limit, bytes[start + 1] == 0x5C else { return nil }
      return closing(0x7D, bytes, from: start, before: limit)
    case 0x3C:
      var name = start + 1
      if name < limit, bytes[name] == 0x2F { name += 1 }
      var end = name
      while end < limit, bytes[end].isCaptionAlphanumeric, end - name < 5 { end += 1 }
      guard isTag(bytes, name..<end), end < limit, bytes[end] == 0x3E || bytes[end].isCaptionSpace else { return nil }
      return closing(0x3E, bytes, from: start, before: limit)
    default: return nil
    }
  }

  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    switch name.count {
    case 1: [0x69, 0x62, 0x75, 0x73].contains(bytes[name.lowerBound] | 0x20)
    case 4: zip(bytes[name], "font".utf8).allSatisfy { $0 | 0x20 == $1 }
    default: false
    }
  }

  private static func closing(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int
  ) -> Int? {
    var index = start + 1
    while index < limit, index - start < longest, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == byte { return index + 1 }
      index += 1
    }
    return nil
  }
}
