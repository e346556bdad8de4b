/// Domain names as a reader sees them.
extension EntityScan {
  /// What a domain name stands in.
  enum DomainRule {
    /// An address without scheme, where it must not be mistaken for words that a space is missing between.
    case address
    /// An e-mail address, where the sign before it leaves no doubt.
    case email
  }

  /// The domain name at the start of a stretch of letters, digits, hyphens and full stops.
  ///
  /// It ends with the stretch, or before a full stop that a capital letter follows: `helsingborg.se.Välkommen`. Its last
  /// label is a top-level domain, in small letters unless the whole name is in capitals.
  func domain(from start: Int, to end: Int, rule: DomainRule) -> (end: Int, kind: TopLevelDomains.Kind)? {
    var label = start
    var labels = 0
    var longestLabel = 0
    var hasSmallLetters = false
    while label < end {
      let labelEnd = self.labelEnd(from: label, to: end)
      let hasCapitals = hasUppercase(label..<labelEnd)
      hasSmallLetters = hasSmallLetters || hasLowercase(label..<labelEnd)
      if label > start, isDomainEnd(labelEnd, stretchEnd: end) {
        let isRightCase = !hasCapitals || !hasSmallLetters || rule == .email
        let isAbbreviation = rule == .address && longestLabel < 3 && labels > 1
        if isRightCase, !isAbbreviation, let kind = domains.kind(label..<labelEnd, of: text), kind != .withdrawn {
          return (labelEnd, kind)
        }
      }
      guard isLabel(label..<labelEnd), text[labelEnd] == UInt8(ascii: ".") else { return nil }
      labels += 1
      longestLabel = max(longestLabel, labelEnd - label)
      label = labelEnd + 1
    }
    return nil
  }

  /// Whether a name may end here: with the stretch, but not before what makes it part of something else, or where a new
  /// sentence begins right after a full stop.
  private func isDomainEnd(_ labelEnd: Int, stretchEnd: Int) -> Bool {
    if labelEnd < stretchEnd {
      guard let after = text.scalar(at: labelEnd + 1) else { return true }
      return after.scalar == "." || after.scalar.isCapital || labelEnd + 1 == stretchEnd
    }
    switch text[labelEnd] {
    case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "+"): return false
    default: return true
    }
  }

  /// Whether a stretch can be a label: at most 63 bytes in ASCII form, without a hyphen at either end (RFC 1035, 2.3.4).
  func isLabel(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, text[range.lowerBound] != UInt8(ascii: "-"), text[range.upperBound - 1] != UInt8(ascii: "-")
    else { return false }
    return PunycodeLength.ofLabel(range, in: text) <= 63
  }

  private func labelEnd(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, text.bytes[offset] != UInt8(ascii: ".") { offset += 1 }
    return offset
  }

  private func hasLowercase(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound, let step = text.scalar(at: offset) {
      if step.scalar.isSmall { return true }
      offset = step.next
    }
    return false
  }
}
