/// Phone numbers in the layouts that they are written in: an area code, a sign, and groups of two to four digits.
enum PhoneNumberLayout: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard beginsNumber(groups[first].gap), TimestampLayout.hours(at: first, in: cluster) == nil else { return nil }
    if let code = countryCode(at: first, in: cluster, of: text) {
      return international(code, first, in: cluster, of: text)
    }
    // Six and four digits, or ten: decided together with the personal numbers, by the words around.
    guard cluster.digits[groups[first].firstDigit] == 0, groups[first].count < 6 else { return nil }
    return national(at: first, in: cluster, of: text)
  }

  // MARK: - National

  static func national(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    let isCode = isAreaCode(at: first, in: cluster)
    var digits = groups[first].count
    var end = first + 1
    var best: (end: Int, number: PhoneNumber)?
    func consider() {
      guard digits >= 7, digits <= 10,
        var number = PhoneNumber(national: cluster.value(of: first..<end), count: digits - 1)
      else { return }
      number.isBare = end == first + 1
      if number.kind == .mobile ? areUniform(first, end, groups) : isCode && digits >= 8 { best = (end, number) }
    }
    consider()
    while end < groups.count, joins(groups[end].gap), digits + groups[end].count <= 10 {
      digits += groups[end].count
      end += 1
      consider()
    }
    if let best {
      var claim = NumberClaim(.phoneNumber(best.number), first..<best.end, in: cluster, of: text)
      claim.range = start(of: claim.range, in: text)..<claim.range.upperBound
      guard isFree(claim, best.number, in: text) else { return nil }
      return claim
    }
    // Digits that look like a phone number of no known area are still none of a person's identity.
    guard isCode, digits >= 8, end - first > 1 else { return nil }
    return NumberClaim(.otherPhone, first..<end, in: cluster, of: text)
  }

  /// Digits behind a sign go on: then it was the head of something longer.
  private static func isFree(_ claim: NumberClaim, _ number: PhoneNumber, in text: TextBytes) -> Bool {
    if case .letter = claim.edges.right { return false }
    guard number.kind == .mobile else { return true }
    if case .letter = claim.edges.left {
      // The space is forgotten: `mobil070…`.
      let words: [StaticString] = ["mobil", "mob", "tel", "tfn", "telefon", "nr", "ring"]
      let word = words.lazy.compactMap { text.start(of: $0, endingAt: claim.range.lowerBound) }.first
      guard let word, text.baseLetter(before: word) == nil else { return false }
    }
    if case .underscore = claim.edges.left { return false }
    if case .underscore = claim.edges.right { return false }
    if case .symbol = claim.edges.right { return false }
    guard case .digits(let gap, _) = claim.edges.right else { return true }
    switch gap {
    case .comma, .slash, .space, .spaces, .spacedDash: return true
    default: return false
    }
  }

  /// `(0)70` after a country's code, and the parenthesis before `(070)`.
  private static func start(of range: Range<Int>, in text: TextBytes) -> Int {
    guard text[range.lowerBound - 1] == UInt8(ascii: "(") else { return range.lowerBound }
    guard text[range.lowerBound + 1] == UInt8(ascii: ")") else { return range.lowerBound - 1 }
    let code = text.skippingSpace(before: range.lowerBound - 1) ?? range.lowerBound - 1
    if text.start(of: "+46", endingAt: code) != nil { return code - 3 }
    return text.start(of: "0046", endingAt: code) ?? range.lowerBound - 1
  }

  // MARK: - International

  /// Where a country's code ends in the first group, as the number of its digits to leave out before the code: 0 after
  /// `+`, 2 for `00`.
  private static func countryCode(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> Int? {
    let group = cluster.groups[first]
    if text[group.start - 1] == UInt8(ascii: "+") || text[group.start - 3] == 0xEF && text[group.start - 1] == 0x8B {
      return group.gap == .start ? 0 : nil
    }
    guard group.count == 4 || group.count > 10, cluster.digits[group.firstDigit] == 0,
      cluster.digits[group.firstDigit + 1] == 0
    else { return nil }
    return 2
  }

  private static func international(
    _ skipped: Int, _ first: Int, in cluster: DigitCluster, of text: TextBytes
  ) -> NumberClaim? {
    let groups = cluster.groups
    var digits = groups[first].count - skipped
    var end = first + 1
    let isSwedish = startsWith46(groups[first].firstDigit + skipped, groups[first].count - skipped, in: cluster)
    // A Swedish number has at most nine digits after the code, others fifteen with it (E.164).
    var most = isSwedish ? 11 : 15
    while end < groups.count, joins(groups[end].gap), digits + groups[end].count <= most {
      // `+46 070`: a leading 0 that should have gone.
      if isSwedish, end == first + 1, digits == 2, cluster.digits[groups[end].firstDigit] == 0 { most = 12 }
      digits += groups[end].count
      end += 1
    }
    guard digits >= 8, digits <= (isSwedish ? 12 : 15) else { return nil }
    let value = cluster.value(of: first..<end)
    var claim = NumberClaim(.phoneNumber(PhoneNumber(foreign: value)), first..<end, in: cluster, of: text)
    if isSwedish {
      var tens: UInt64 = 1
      for _ in 0..<digits - 2 { tens *= 10 }
      let rest = value % tens
      let hasZero = rest < tens / 10
      guard let number = PhoneNumber(national: rest, count: digits - (hasZero ? 3 : 2)) else {
        claim.kind = .otherPhone
        return claim
      }
      claim.kind = .phoneNumber(number)
    }
    if skipped == 0 {
      claim.range = claim.range.lowerBound - (text[claim.range.lowerBound - 1] == 0x2B ? 1 : 3)..<claim.range.upperBound
    }
    return claim
  }

  private static func startsWith46(_ index: Int, _ count: Int, in cluster: DigitCluster) -> Bool {
    count >= 2 && cluster.digits[index] == 4 && cluster.digits[index + 1] == 6
  }

  // MARK: - Gaps

  /// Whether digits after a gap may begin a number: those behind a sign are the middle of a date or a longer number.
  private static func beginsNumber(_ gap: DigitGroup.Gap) -> Bool {
    switch gap {
    case .start, .space, .spaces, .spacedDash, .comma, .colon, .slash: true
    case .dash, .plus, .dot, .underscore, .closing: false
    }
  }

  private static func isAreaCode(at first: Int, in cluster: DigitCluster) -> Bool {
    let group = cluster.groups[first]
    return (2...4).contains(group.count) || group.count == 1 && cluster.gap(after: first) == .closing
  }

  static func joins(_ gap: DigitGroup.Gap) -> Bool {
    switch gap {
    case .space, .dash, .spacedDash, .dot, .slash, .closing: true
    default: false
    }
  }

  /// Whether the signs after the area code are all of one kind, so that it is a number and no list of times.
  private static func areUniform(_ first: Int, _ end: Int, _ groups: [DigitGroup]) -> Bool {
    guard end - first > 1 else { return true }
    let isSingle = groups[first..<end].allSatisfy { $0.count == 1 }
    if isSingle { return true }
    let code = groups[first].count
    // `07` begins a mobile number only where groups of two go on and end with it.
    if code == 2 {
      guard end == groups.count, groups[first..<end].allSatisfy({ $0.count == 2 }), first == 0,
        groups[first + 1].gap == .dash || groups[first + 1].gap == .space
      else { return false }
    }
    // `(0)70-174 …` has its area code in the second group.
    let start = groups[first + 1].gap == .closing && code == 1 ? first + 3 : first + 2
    guard start < end else { return true }
    let rest = groups[start].gap
    if rest == .dot, groups[start - 1].gap != .dot, code < 3 { return false }
    if rest == .dot, groups[start - 1].gap == .space { return false }
    return groups[start..<end].allSatisfy { $0.gap == rest }
  }
}
