/// What stands behind a host: port, path, query and fragment, without the punctuation of the sentence around them.
extension EntityScan {
  /// The end of a link whose host ends at an offset (twitter-text: a path's and a query's characters and endings).
  func linkEnd(afterHost host: Int) -> Int {
    var end = portEnd(from: host)
    if text[end] == UInt8(ascii: "/") { end = pathEnd(from: end + 1) }
    if text[end] == UInt8(ascii: "?") { end = queryEnd(from: end) }
    if text[end] == UInt8(ascii: "#"), dialect == .general { end = pathEnd(from: end) }
    return end
  }

  private func portEnd(from host: Int) -> Int {
    guard text[host] == UInt8(ascii: ":") else { return host }
    let end = text.end(from: host + 1) { (0x30...0x39).contains($0.value) }
    return end > host + 1 ? end : host
  }

  /// The end of a path: behind its last character that can end one.
  private func pathEnd(from start: Int) -> Int {
    var end = start
    var offset = start
    while let step = text.scalar(at: offset) {
      if step.scalar == "(" {
        guard let close = parenthesisEnd(from: step.next) else { return end }
        offset = close
        end = close
      } else if isPathCharacter(step.scalar) {
        offset = step.next
        if isPathEnding(step.scalar) { end = offset }
      } else {
        return end
      }
    }
    return end
  }

  /// The end of what stands in parentheses, one pair of which may stand inside; nil when they are not closed.
  private func parenthesisEnd(from start: Int) -> Int? {
    var offset = text.end(from: start, while: isPathCharacter)
    if text[offset] == UInt8(ascii: "(") {
      let inner = offset + 1
      offset = text.end(from: inner, while: isPathCharacter)
      guard offset > inner, text[offset] == UInt8(ascii: ")") else { return nil }
      offset = text.end(from: offset + 1, while: isPathCharacter)
    }
    return offset > start && text[offset] == UInt8(ascii: ")") ? offset + 1 : nil
  }

  /// The end of a query that begins at an offset; that offset itself when it holds nothing.
  func queryEnd(from start: Int) -> Int {
    var end = start
    var offset = start + 1
    while let step = text.scalar(at: offset), isQueryCharacter(step.scalar) {
      offset = step.next
      switch step.scalar {
      case "-", "_", "&", "=", "#", "/": end = offset
      default: if isQueryWord(step.scalar) { end = offset }
      }
    }
    return end
  }

  private func isPathCharacter(_ scalar: Unicode.Scalar) -> Bool {
    if dialect == .mastodon {
      return !scalar.isSpace && scalar != "<" && scalar != ">" && scalar != "(" && scalar != ")" && scalar != "?"
    }
    switch scalar {
    case "!", "*", "'", ";", ":", "=", "+", ",", ".", "$", "%", "[", "]", "~", "|", "&", "@", "\u{2013}": return true
    default: return isLinkWord(scalar) || isPathEnding(scalar)
    }
  }

  private func isPathEnding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "-", "=", "_", "#", "/": return true
    case "!", "*", "\"", "'", "「", "」", "<", ">", ";", ":", ",", ".", "$", "%", "[", "]", "~", "&", "|", "@":
      return false
    default: return isLinkWord(scalar) || dialect == .mastodon
    }
  }

  private func isQueryCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!", "?", "*", "'", "@", "(", ")", ";", ":", "&", "=", "+", "$", "/", "%", "#", "[", "]", "-", "_", ".", ",",
      "~", "|":
      return true
    default: return isQueryWord(scalar)
    }
  }

  private func isQueryWord(_ scalar: Unicode.Scalar) -> Bool {
    dialect == .x ? scalar.isASCIIWord : scalar.isEntityWord
  }

  /// A letter or digit that may stand in a path; X knows Latin and Cyrillic ones only, and in a query ASCII alone.
  private func isLinkWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCIIWord { return true }
    guard dialect == .x else { return scalar.isEntityWord }
    return scalar.isLatinAccent || (0x400...0x4FF).contains(scalar.value)
  }
}
