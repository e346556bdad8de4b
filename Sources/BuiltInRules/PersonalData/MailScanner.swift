/// Walks a text once and finds the e-mail addresses in it, written plainly or in ways that programs are meant to miss.
struct MailScanner {
  /// The longest local part (RFC 5321), and room for spelled-out dots.
  private static let longestLocal = 96
  /// The longest domain (RFC 1035).
  private static let longestDomain = 253

  private let text: TextBytes
  private var position = 0
  /// Where the address found last ends.
  private var reported = 0

  init(_ text: TextBytes) { self.text = text }

  /// The next address; nil at the end of the text.
  mutating func next() -> MailAddress? {
    let bytes = text.bytes
    while position < bytes.count {
      let index = position
      position += 1
      switch bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"),
        UInt8(ascii: "%"), 0xEF:
        break
      // Words: only after a space, so that most letters cost one comparison.
      case UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "s"), UInt8(ascii: "S"):
        guard index > 0, bytes[index - 1] == 0x20 else { continue }
      default:
        continue
      }
      guard let sign = MailSign.at(index, in: text), let address = address(around: sign) else { continue }
      position = max(position, address.range.upperBound)
      reported = address.range.upperBound
      return address
    }
    return nil
  }

  private func address(around sign: MailSign.Place) -> MailAddress? {
    guard let (start, local) = local(before: sign), let (end, domain) = domain(after: sign) else { return nil }
    let address = MailAddress(range: start..<end, sign: sign.range, local: local, domain: domain)
    guard sign.certainty == .certain || address.looksWritten else { return nil }
    // `@name@server` is a handle, and `user:name@server` in an address is no mailbox.
    return text[start - 1] == UInt8(ascii: "@") ? nil : address
  }

  private func local(before sign: MailSign.Place) -> (start: Int, folded: [UInt8])? {
    var index = sign.range.lowerBound
    if sign.isSpelled { while sign.range.lowerBound - index < 2, text[index - 1] == 0x20 { index -= 1 } }
    let floor = max(reported, index - Self.longestLocal)
    var start = index
    while start > floor {
      if let before = text.mailCharacter(before: start), before >= floor {
        start = before
      } else if sign.isSpelled, start < index, let dot = MailSign.dot(endingAt: start, in: text), dot >= floor {
        start = dot
      } else {
        break
      }
    }
    // Too long for a local part: some other run of letters that happens to end here.
    guard start > floor || start == 0 || start == reported || text.mailCharacter(before: start) == nil else {
      return nil
    }
    while start < index, !text.isMailLetter(at: start) { start += 1 }
    let folded = text.foldedMail(start..<index)
    guard !folded.isEmpty, folded.last != UInt8(ascii: "."), text.isMailLetter(at: start) else { return nil }
    return (start, folded)
  }

  private func domain(after sign: MailSign.Place) -> (end: Int, folded: [UInt8])? {
    var index = sign.range.upperBound
    if sign.isSpelled { while index - sign.range.upperBound < 2, text[index] == 0x20 { index += 1 } }
    let start = index
    var labels = 0
    var end = index
    while end - start < Self.longestDomain, let labelEnd = text.label(at: index) {
      if labels > 0, text.startsSentence(index, after: end) { break }
      labels += 1
      (end, index) = (labelEnd, labelEnd)
      if text[index] == UInt8(ascii: ".") {
        index += 1
      } else if sign.isSpelled, let dot = MailSign.dot(at: index, in: text) {
        index = dot
      } else {
        break
      }
    }
    let folded = text.foldedMail(start..<end)
    guard labels > 1, let dot = folded.lastIndex(of: UInt8(ascii: ".")), folded.count - dot > 2,
      folded[(dot + 1)...].allSatisfy({ $0.isASCIILetter }) || folded[(dot + 1)...].starts(with: "xn--".utf8)
    else { return nil }
    return (end, folded)
  }
}

extension MailAddress {
  /// Whether both sides are more than words of a sentence: a local part in several parts, a short top-level domain.
  fileprivate var looksWritten: Bool {
    let parts = local.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    return parts.count > 1 && (2...6).contains(topDomain.count)
  }
}
