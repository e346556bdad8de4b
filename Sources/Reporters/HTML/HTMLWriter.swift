/// Writes HTML piece by piece. Names are part of the program; everything else is escaped, attributes and texts alike.
struct HTMLWriter: Sendable {
  /// What has been written and not yet handed over.
  private(set) var output = OutputBuffer()

  /// Writes a start tag. Attributes without value are left out.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    output.append("<\(name)")
    for (key, value) in attributes {
      guard let value else { continue }
      output.append(" \(key)=\"")
      text(value)
      output.append("\"")
    }
    output.append(">")
  }

  /// Writes an end tag.
  mutating func close(_ name: StaticString) { output.append("</\(name)>") }

  /// Writes an element that holds a text.
  mutating func element(_ name: StaticString, _ content: String) { element(name, [:], content) }

  /// Writes an element that holds a text, with attributes.
  mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ content: String) {
    open(name, attributes)
    text(content)
    close(name)
  }

  /// Writes an element that holds others.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ body: (inout Self) -> Void
  ) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// Writes a text.
  ///
  /// Besides what HTML acts on, control characters are replaced, since parsers drop some of them, and marks that turn the
  /// writing direction, since they could make the page say something else than it does.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte >= 0x20, byte < 0x7F, !Self.isSpecial(byte) {
          index += 1
          continue
        }
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if let replacement = Self.replacement(of: utf8, at: index) {
          output.append(UnsafeBufferPointer(rebasing: utf8[copied..<index]))
          output.append(replacement)
          copied = index + length
        }
        index += length
      }
      output.append(UnsafeBufferPointer(rebasing: utf8[copied...]))
    }
  }

  /// Writes what is part of the program.
  mutating func markup(_ text: StaticString) { output.append("\(text)") }

  /// Writes bytes that are safe as they are: a style sheet, a script, base64.
  mutating func bytes(_ bytes: some Collection<UInt8>) {
    bytes.withContiguousStorageIfAvailable { output.append($0) } ?? bytes.forEach { output.append($0) }
  }

  /// Hands over what has gathered, if it is enough to be worth a write.
  mutating func drain(to sink: inout some ByteSink) { output.drain(to: &sink) }

  /// Hands over all that has gathered.
  mutating func flush(to sink: inout some ByteSink) { output.flush(to: &sink) }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }

  /// What stands for the character that begins at a byte; nil for those that stand as they are.
  private static func replacement(of utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
    switch utf8[index] {
    case 0x26: return "&amp;"
    case 0x3C: return "&lt;"
    case 0x3E: return "&gt;"
    case 0x22: return "&quot;"
    case 0x27: return "&#39;"
    case 0x09, 0x0A: return nil
    // A parser turns CR into LF by itself; CRLF must not become two.
    case 0x0D: return index + 1 < utf8.count && utf8[index + 1] == 0x0A ? "" : "\n"
    case 0..<0x20, 0x7F: return "\u{FFFD}"
    case 0xC2 where utf8[index + 1] < 0xA0: return "\u{FFFD}"
    case 0xE2 where utf8[index + 1] == 0x80 && (0xAA...0xAE).contains(utf8[index + 2]): return "\u{FFFD}"
    case 0xE2 where utf8[index + 1] == 0x81 && (0xA6...0xA9).contains(utf8[index + 2]): return "\u{FFFD}"
    default: return nil
    }
  }
}
