/// Links as X and Mastodon make them (twitter-text: valid URLs, extraction).
extension EntityScan {
  /// Longer addresses are left as text, in characters.
  private static let longestLink = 4096
  /// The longest name that X's own short links have.
  private static let longestShortName = 40
  /// More characters than any top-level domain has.
  private static let longestTopLevelDomain = 24

  /// At the colon of `https://`: a link if the host ends in a top-level domain and nothing is too long.
  mutating func scanPlatformLink(from start: Int, authority: Int) {
    let stretchEnd = text.end(from: authority) { $0.isHostCharacterOnX || $0 == "." || $0 == "-" || $0 == "_" }
    position = stretchEnd
    hostFloor = stretchEnd
    if let before = text.scalar(before: start)?.scalar {
      guard !before.isASCIIWord, !before.isAtSign, !before.isHashSign, before != "$", !before.isRefusedByX else {
        return
      }
    }
    guard let host = platformHostEnd(from: authority, to: stretchEnd) else { return }
    var end = linkEnd(afterHost: host)
    if dialect == .x, let name = shortNameEnd(from: authority, host: host) {
      guard name - host - 1 <= Self.longestShortName else { return }
      end = text[name] == UInt8(ascii: "?") ? queryEnd(from: name) : name
    }
    position = end
    guard text.bytes[start..<end].count(where: { $0 & 0xC0 != 0x80 }) <= Self.longestLink else { return }
    emit(.link, start..<end)
  }

  /// The end of the name in one of X's own short links, behind which nothing but a query belongs to it.
  private func shortNameEnd(from authority: Int, host: Int) -> Int? {
    guard host - authority == 4, text.has("t.co/", at: authority) else { return nil }
    let end = text.end(from: host + 1, while: \.isASCIIWord)
    return end > host + 1 ? end : nil
  }

  /// The end of a host behind a scheme: behind the last label that begins with a top-level domain.
  private func platformHostEnd(from start: Int, to end: Int) -> Int? {
    var best: Int?
    var label = start
    var previousHasUnderscore = false
    while label < end {
      let labelEnd = text.end(from: label) { $0.isHostCharacterOnX || $0 == "-" || $0 == "_" }
      if label > start, !previousHasUnderscore, let top = topLevelEnd(from: label) { best = top }
      let range = label..<labelEnd
      let isPunycode = text.has("xn--", at: label)
      if isPunycode, text.bytes[range].contains(where: { $0 >= 0x80 }) { return nil }
      guard isLabel(range), text[label] != UInt8(ascii: "_"), text[labelEnd - 1] != UInt8(ascii: "_") else { break }
      previousHasUnderscore = text.bytes[range].contains(UInt8(ascii: "_"))
      label = labelEnd + 1
    }
    return best
  }

  /// At a full stop: an address without scheme, made of Latin letters, up to the last label that begins with a
  /// top-level domain.
  mutating func scanBareLinkOnX() {
    guard let after = text.scalar(at: position + 1)?.scalar, after.isHostCharacterOnX,
      let before = text.scalar(before: position)?.scalar, before.isLatinHostCharacter
    else {
      position += 1
      return
    }
    let start = text.start(before: position, floor: max(entityEnd, hostFloor), while: \.isLatinHostCharacter)
    let (host, stretchEnd) = bareHostEnd(from: start)
    hostFloor = stretchEnd
    position = max(stretchEnd, position + 1)
    guard let host, canPrecedeBareLink(start) else { return }
    emit(.bareLink, start..<linkEnd(afterHost: host))
  }

  private func canPrecedeBareLink(_ start: Int) -> Bool {
    guard let before = text.scalar(before: start)?.scalar else { return true }
    switch before {
    case "_", ".", "/", "$": return false
    default: return !before.isAtSign && !before.isHashSign && !before.isRefusedByX
    }
  }

  /// The end of a host of Latin letters, and where the search for it ended.
  private func bareHostEnd(from start: Int) -> (host: Int?, stretchEnd: Int) {
    var best: Int?
    var label = start
    while true {
      let labelEnd = text.end(from: label, while: \.isLatinHostCharacter)
      if label > start, let top = topLevelEnd(from: label) { best = top }
      guard isLabel(label..<labelEnd), text[labelEnd] == UInt8(ascii: ".") else { return (best, labelEnd) }
      label = labelEnd + 1
    }
  }

  /// The end of a top-level domain at the start of a label, where no ASCII letter or digit goes on.
  private func topLevelEnd(from label: Int) -> Int? {
    if text.has("xn--", at: label) {
      let end = text.end(from: label) { $0.isASCIIWord || $0 == "-" }
      return end > label + 4 ? end : nil
    }
    let ascii = text.end(from: label, while: \.isASCIIWord)
    if ascii > label, isTopLevelDomain(label..<ascii) { return ascii }
    guard text[ascii] >= 0x80 else { return nil }
    var ends: [Int] = []
    var offset = label
    while ends.count < Self.longestTopLevelDomain, let step = text.scalar(at: offset), step.scalar.isHostCharacterOnX {
      offset = step.next
      ends.append(offset)
    }
    return ends.last { isTopLevelDomain(label..<$0) }
  }

  private func isTopLevelDomain(_ range: Range<Int>) -> Bool {
    switch text[range.upperBound] {
    case UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "-"): return false
    case let byte where Unicode.Scalar(byte).isASCIIWord: return false
    default: return domains.contains(range, of: text)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinHostCharacter: Bool { isASCIIWord || isLatinAccent || self == "-" }
}
