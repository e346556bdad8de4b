import SourceText
import YAMLSyntax

extension FieldReader {
  /// What a new line with another key of a mapping begins with: the line end of the first key's line, and spaces up to
  /// where that key stands. Nil for a mapping in braces, and where something else than a list's dash stands before it.
  func lineStart(of entries: [YAMLEntry]) -> String? {
    guard let bytes = source?.bytes, let first = entries.first?.keyRange.bytes.lowerBound, first <= bytes.count else {
      return nil
    }
    // Nobody indents further.
    var start = first
    while start > 0, first - start < 80, bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    guard start > 0, bytes[start - 1] == 0x0A else { return nil }
    let end = start > 1 && bytes[start - 2] == 0x0D ? "\r\n" : "\n"
    return end + String(repeating: " ", count: first - start)
  }
}
