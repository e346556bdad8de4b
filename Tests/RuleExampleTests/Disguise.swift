import LintTestSupport

/// A format in which a text stands with some of its signs written otherwise.
enum Disguise: String, CaseIterable, Sendable {
  case json, jsonLines, calendar, html

  var fileName: String {
    switch self {
    case .json: "utkast.json"
    case .jsonLines: "utkast.jsonl"
    case .calendar: "utkast.csv"
    case .html: "utkast.html"
    }
  }

  /// Whether a text means the same in the format. Pictures, links and comments are written in HTML's own way there, and
  /// what a format does not tell apart cannot be found.
  func holds(_ text: String) -> Bool {
    self != .html
      || !["](", "![", "<!--", "\r", "\0"].contains { text.contains($0) } && text.contains { !$0.isWhitespace }
  }

  /// The text as the format has it, with the marked places where they have moved.
  func marked(_ plain: MarkedText) -> MarkedText {
    let bytes = Array(plain.text.utf8)
    var written: [UInt8] = Array(beginning.utf8)
    var places: [Int] = []
    for byte in bytes {
      places.append(written.count)
      written += escaped(byte)
    }
    places.append(written.count)
    written += ending.utf8
    let ranges = plain.ranges.map { places[$0.lowerBound]..<places[$0.upperBound] }
    return MarkedText(text: String(decoding: written, as: UTF8.self), ranges: ranges)
  }

  private var beginning: String {
    switch self {
    case .json: "[{\"id\": \"a\", \"text\": \""
    case .jsonLines: "{\"text\": \""
    case .calendar: "id;text\r\na;\""
    // Where white space is shown as it stands.
    case .html: "<!DOCTYPE html><title></title><pre>\n"
    }
  }

  private var ending: String {
    switch self {
    case .json: "\"}]"
    case .jsonLines: "\"}\n"
    case .calendar: "\"\r\n"
    case .html: "</pre>\n"
    }
  }

  private func escaped(_ byte: UInt8) -> [UInt8] {
    switch (self, byte) {
    case (.calendar, 0x22): [0x22, 0x22]
    case (.calendar, _): [byte]
    case (.html, UInt8(ascii: "&")): Array("&amp;".utf8)
    case (.html, UInt8(ascii: "<")): Array("&lt;".utf8)
    case (.html, UInt8(ascii: "e")): Array("&#101;".utf8)
    case (.html, 0x22): Array("&#34;".utf8)
    case (.html, _): [byte]
    case (_, 0x0A): Array("\\n".utf8)
    case (_, 0x0D): Array("\\r".utf8)
    case (_, 0x09): Array("\\t".utf8)
    case (_, 0x22), (_, 0x5C): [0x5C, byte]
    case (_, ..<0x20): Array(("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
    default: [byte]
    }
  }
}
