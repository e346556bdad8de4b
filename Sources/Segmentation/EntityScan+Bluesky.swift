/// What Bluesky's app finds in a text (atproto, detection of rich text). Everything there begins a text or follows white
/// space; links and mentions may also follow an opening parenthesis.
extension EntityScan {
  /// More characters than this make no hashtag.
  private static let longestHashtag = 64

  /// At the colon of `https://`: a link to the next white space.
  mutating func scanLinkOnBluesky(from start: Int, authority: Int) {
    position = authority
    guard isBeginning(start, allowing: "("), let next = text.scalar(at: authority), !next.scalar.isSpace else { return }
    emit(.link, start..<trimmedLinkEnd(from: start, after: authority))
  }

  /// At a full stop: an address without scheme, of ASCII letters and digits up to a top-level domain.
  mutating func scanBareLinkOnBluesky() {
    guard let host = readHost(allowing: \.isASCIIWord) else { return }
    let isLetterFirst = text[host.start] >= 0x41
    let hostEnd = text[host.end - 1] == UInt8(ascii: ".") ? host.end - 1 : host.end
    guard isLetterFirst, isBeginning(host.start, allowing: "("), hasTopLevelDomain(host.start..<hostEnd) else {
      return skip(host)
    }
    emit(.bareLink, host.start..<trimmedLinkEnd(from: host.start, after: hostEnd))
  }

  /// `@` and a domain name.
  mutating func scanMentionOnBluesky() {
    let start = position
    let stretchEnd = text.end(from: start + 1) { $0.isASCIIWord || $0 == "." || $0 == "-" }
    position = stretchEnd
    var end = stretchEnd
    while end > start + 1, !Unicode.Scalar(text[end - 1]).isASCIIWord { end -= 1 }
    guard isBeginning(start, allowing: "("), hasTopLevelDomain(start + 1..<end) || text.has(".test", at: end - 5) else {
      return
    }
    emit(.mention, start..<end)
  }

  /// `#` and whatever follows to the next white space, if it is not all digits and punctuation.
  mutating func scanHashtagOnBluesky(signLength: Int) {
    let start = position
    let name = start + signLength
    var end = name
    var offset = name
    var hasContent = false
    while let step = text.scalar(at: offset), !step.scalar.endsBlueskyTag {
      let isPunctuation = step.scalar.isPunctuation
      if !isPunctuation { end = step.next }
      hasContent = hasContent || !isPunctuation && step.scalar.properties.generalCategory != .decimalNumber
      offset = step.next
    }
    position = max(offset, name)
    guard hasContent, text.scalar(at: name)?.scalar.value != 0xFE0F, isBeginning(start, allowing: nil),
      GraphemeClusters(bytes: text.bytes, range: name..<end).count() <= Self.longestHashtag
    else { return }
    emit(.hashtag, start..<end)
  }

  private func isBeginning(_ offset: Int, allowing opener: Unicode.Scalar?) -> Bool {
    guard let before = text.scalar(before: offset)?.scalar else { return true }
    return before.isSpace || before == opener
  }

  private func hasTopLevelDomain(_ range: Range<Int>) -> Bool {
    guard let dot = text.bytes[range].lastIndex(of: UInt8(ascii: ".")), dot > range.lowerBound else { return false }
    return domains.contains(dot + 1..<range.upperBound, of: text)
  }

  /// The next white space, but before one mark of punctuation, and before a parenthesis that the link does not open.
  private func trimmedLinkEnd(from start: Int, after minimum: Int) -> Int {
    var end = text.end(from: minimum) { !$0.isSpace }
    switch text[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      end -= 1
    default: break
    }
    let isClosing = text[end - 1] == UInt8(ascii: ")")
    return isClosing && !text.bytes[start..<end].contains(UInt8(ascii: "(")) ? end - 1 : end
  }
}

extension Unicode.Scalar {
  fileprivate var endsBlueskyTag: Bool {
    switch value {
    case 0xAD, 0x2060, 0x200A, 0x200B, 0x200C, 0x200D, 0x20E2: true
    default: isSpace
    }
  }

  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation: true
    case .initialPunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }
}
