import LintCore

extension Attachment {
  /// The alt text that lies in the file itself (IPTC Alt Text, an SVG's title), in a language or without one; on one line.
  ///
  /// Long numbers and addresses in it are a reason to let a person write it: what a file says is not shown unread.
  func ownAltText(in language: String) -> String? {
    guard let texts = facts.media?.altTexts, !texts.isEmpty else { return nil }
    let fitting =
      texts.first { $0.language?.lowercased().split(separator: "-").first.map(String.init) == language }
      ?? texts.first { $0.language == nil || $0.language == "x-default" }
    guard let text = fitting?.text.split(whereSeparator: \.isWhitespace).joined(separator: " "), !text.isEmpty,
      text.utf8.count <= 1_000, !text.contains("@"), text.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
    else { return nil }
    var digits = 0
    for character in text {
      if character.isNumber { digits += 1 } else if character.isLetter { digits = 0 }
      if digits > 4 { return nil }
    }
    return text
  }
}
