/// Definitions of references in a text: lines such as `[bad]: bild.jpg "Badet"`.
struct ImageDefinitions {
  /// A definition, by place.
  struct Definition {
    var target: ImageTargets.Target
    /// The line, without its line end.
    var line: Range<Int>
  }

  /// How long a label may be, in bytes; CommonMark allows 999 characters.
  static let longestLabel = 999

  private var definitions: [String: Definition] = [:]

  /// Finds the definitions of a text, outside its comments. The first of a label holds.
  init(_ bytes: UnsafeBufferPointer<UInt8>, skipping comments: [Comment], targets: inout ImageTargets) {
    var lines = Lines(bytes, from: 0)
    var remaining = comments[...]
    while let line = lines.next() {
      while let comment = remaining.first, comment.range.upperBound <= line.contents.lowerBound {
        remaining = remaining.dropFirst()
      }
      if let comment = remaining.first, comment.range.lowerBound < line.contents.upperBound { continue }
      guard let (label, rest) = Self.label(of: line.contents, in: bytes), definitions[label] == nil,
        let target = targets.definition(rest)
      else { continue }
      definitions[label] = Definition(target: target, line: line.contents)
    }
  }

  /// The definition of a label as written between brackets.
  func definition(of label: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Definition? {
    guard !definitions.isEmpty, label.count <= Self.longestLabel,
      !bytes[label].contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") })
    else { return nil }
    return definitions[Self.normalised(label, in: bytes)]
  }

  /// The label that a line defines, and the rest of the line.
  private static func label(
    of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (label: String, rest: Range<Int>)? {
    let start = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
    guard start < line.upperBound, start - line.lowerBound <= 3, bytes[start] == UInt8(ascii: "[") else { return nil }
    var end = start + 1
    while end < line.upperBound, end - start <= longestLabel, bytes[end] != UInt8(ascii: "]") {
      if bytes[end] == UInt8(ascii: "[") { return nil }
      end += 1
    }
    guard end > start + 1, bytes.has("]:", at: end), end + 1 < line.upperBound else { return nil }
    return (normalised(start + 1..<end, in: bytes), end + 2..<line.upperBound)
  }

  /// A label for comparison: small letters, and one space where there is any.
  private static func normalised(_ label: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[label], as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
