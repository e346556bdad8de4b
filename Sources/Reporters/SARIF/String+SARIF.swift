extension String {
  /// A path as a URI reference (RFC 3986): every byte but unreserved ones and slashes percent-encoded.
  ///
  /// A relative path stays relative, without `./` before it. An absolute one gets the scheme `file`.
  var uriReference: String {
    var path = self[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    var result: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
      default:
        result.append(0x25)
        let digits = String(byte, radix: 16, uppercase: true)
        if digits.utf8.count < 2 { result.append(0x30) }
        result += digits.utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A rule's name in kebab case as one identifier: `long-sentence` becomes `LongSentence`.
  var pascalCase: String {
    split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The text as a SARIF message: what the standard gives a meaning is escaped (3.11.5 placeholders, 3.11.6 links).
  var sarifMessage: String {
    guard utf8.contains(where: { $0 == 0x7B || $0 == 0x7D || $0 == 0x5D }) else { return self }
    let hasLink = holds("](")
    var result = ""
    for character in self {
      switch character {
      case "{": result += "{{"
      case "}": result += "}}"
      case "[" where hasLink, "]" where hasLink: result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }

  /// The text with a full stop, unless it ends as a sentence already.
  var asSentence: String {
    guard let last else { return self }
    return ".!?…".contains(last) ? self : self + "."
  }

  /// The text cut to what code scanning shows of a description, in UTF-16 units.
  func shortened(to limit: Int = 1024) -> String {
    guard utf16.count > limit else { return self }
    var result = ""
    var used = 1
    for character in self {
      used += character.utf16.count
      if used > limit { break }
      result.append(character)
    }
    return result + "…"
  }
}
