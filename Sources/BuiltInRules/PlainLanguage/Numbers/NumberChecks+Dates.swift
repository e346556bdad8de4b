import LintCore

extension NumberChecks {
  /// The names of the months in Swedish, and the days they have at most.
  static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  private static let weekdays: Set<String> = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen", "tisdagen", "onsdagen",
    "torsdagen",
    "fredagen", "lördagen", "söndagen", "mån", "tis", "ons", "tors", "tor", "fre", "lör", "sön",
  ]

  // MARK: - Two numbers

  /// What is wrong with a number and the next, and how many numbers that takes.
  func pair(_ first: NumberToken, _ second: NumberToken?) -> (NumberIssue, Int)? {
    guard let second, second.range.lowerBound - first.range.upperBound <= 12 else { return nil }
    let gap = text.bytes[first.range.upperBound..<second.range.lowerBound]
    if let issue = slashDate(first, second, gap) { return (issue, 2) }
    if let issue = between(first, second, gap) { return (issue, 2) }
    if let issue = range(first, second, gap) { return (issue, 2) }
    return nil
  }

  /// `lördag 3/5`, `den 3/5`, `3/5 kl. 14`: a date only with a word that says so.
  private func slashDate(_ day: NumberToken, _ month: NumberToken, _ gap: ArraySlice<UInt8>) -> NumberIssue? {
    guard gap.elementsEqual([0x2F]), let number = day.whole, let name = month.whole, (1...31).contains(number),
      (1...12).contains(name), !"/-.,:".utf8.contains(text[day.range.lowerBound - 1]),
      !isFollowedByNumber(month)
    else { return nil }
    let before = text.word(before: day.range.lowerBound)?.text ?? ""
    let after = text.word(after: month.range.upperBound)?.text.lowercased() ?? ""
    guard Self.weekdays.contains(before) || ["den", "datum"].contains(before) || ["kl", "klockan"].contains(after)
    else { return nil }
    return NumberIssue(
      kind: .slashDate, range: day.range.lowerBound..<month.range.upperBound,
      replacement: "\(number) \(Self.months[name - 1])", isSure: false)
  }

  /// `mellan 8 till 17`, `mellan 8–17`, `från 8–17`.
  private func between(_ first: NumberToken, _ second: NumberToken, _ gap: ArraySlice<UInt8>) -> NumberIssue? {
    guard !isFollowedByNumber(second) else { return nil }
    var start = text.word(before: first.range.lowerBound)
    if let word = start, ["kl", "klockan", "den"].contains(word.text) {
      start = text.word(before: word.range.lowerBound)
    }
    guard let lead = start?.text, lead == "mellan" || lead == "från" else { return nil }
    let words = String(decoding: gap, as: UTF8.self)
    let right = lead == "mellan" ? "och" : "till"
    if lead == "mellan", [" till ", " till kl. ", " till klockan ", " till den ", " till kl "].contains(words) {
      let from = first.range.upperBound + 1
      return NumberIssue(kind: .between, range: from..<from + 4, replacement: "och")
    }
    guard ["-", "–", " - ", " – "].contains(words), first.isTime, second.isTime || second.isYear else { return nil }
    return NumberIssue(
      kind: .between, range: first.range.lowerBound..<second.range.upperBound,
      replacement: "\(first.text) \(right) \(second.text)")
  }

  /// `kl. 8-17`, `10-12 år`, `2026-2027`: a hyphen where a dash should be.
  private func range(_ first: NumberToken, _ second: NumberToken, _ gap: ArraySlice<UInt8>) -> NumberIssue? {
    let words = String(decoding: gap, as: UTF8.self)
    guard ["-", " - ", "- ", " -", " – "].contains(words), !isFollowedByNumber(second),
      !"-/.,:–".utf8.contains(text[first.range.lowerBound - 1]), !text[first.range.lowerBound - 1].isLetterByte
    else { return nil }
    let before = text.word(before: first.range.lowerBound)?.text ?? ""
    let after = text.word(after: second.range.upperBound)?.text ?? ""
    let isYears = first.isYear && second.isYear && first.groups[0] < second.groups[0]
    let isTimes = first.isTime && second.isTime && (first.groups.count == 2 || second.groups.count == 2)
    let isRising = (Int(first.groups[0]) ?? 0) < (Int(second.groups[0]) ?? 0) && first.groups[0].count <= 3
    let isNamed =
      Self.beforeRange.contains(before) || Self.weekdays.contains(before) || Self.afterRange.contains(after)
      || Self.months.contains(after)
    let isCounted = isRising && isNamed
    guard isYears || isTimes || isCounted, !(words.contains("–") && !isCounted) else { return nil }
    return NumberIssue(
      kind: .range, range: first.range.lowerBound..<second.range.upperBound, replacement: "\(first.text)–\(second.text)"
    )
  }

  private func isFollowedByNumber(_ token: NumberToken) -> Bool {
    let end = token.range.upperBound
    return "-/–".utf8.contains(text[end]) && text[end + 1].isASCIIDigit
      || text[end] == 0x20 && text[end + 1].isASCIIDigit
  }

  private static let beforeRange: Set<String> = [
    "kl", "klockan", "öppet", "v", "vecka", "veckorna", "årskurs", "åk", "sidan", "sidorna", "vardagar", "dagligen",
    "helger", "åldern", "ålder",
  ]
  private static let afterRange: Set<String> = [
    "år", "åringar", "personer", "veckor", "dagar", "timmar", "timme", "minuter", "km", "meter", "kr", "kronor",
    "grader",
    "månader", "procent", "cm", "kg", "platser", "barn", "gånger",
  ]

  // MARK: - One number

  /// `3:e maj`, `3e maj`.
  func ordinal(_ token: NumberToken, _ after: String?) -> NumberIssue? {
    guard let day = token.whole, (1...31).contains(day) else { return nil }
    var end = token.range.upperBound
    if text[end] == 0x3A { end += 1 }
    guard "ea".utf8.contains(text[end]), text.blank(after: end + 1) > 0,
      let month = text.word(after: end + 1)?.text.lowercased(), Self.months.contains(month)
    else { return nil }
    return NumberIssue(
      kind: .ordinal, range: token.range.lowerBound..<end + 1, replacement: "\(day)")
  }

  /// `kl 14`, `kl14`, `kl.14`.
  func time(_ token: NumberToken, _ before: (text: String, range: Range<Int>)?) -> NumberIssue? {
    guard token.isTime, let before, before.text == "kl" else { return nil }
    let between = text.bytes[before.range.upperBound..<token.range.lowerBound]
    guard !between.starts(with: [0x2E, 0x20]), !between.starts(with: [0x2E, 0xC2]), !between.starts(with: [0x2E, 0xE2])
    else { return nil }
    let isCapital = text[before.range.lowerBound] == UInt8(ascii: "K")
    return NumberIssue(
      kind: .time, range: before.range.lowerBound..<token.range.upperBound,
      replacement: "\(isCapital ? "Kl." : "kl.") \(token.text)")
  }

  /// An area code and then one long row of digits.
  func phone(_ token: NumberToken, _ before: String?) -> NumberIssue? {
    guard token.groups.count == 1, !text[token.range.lowerBound - 1].isASCIIDigit else { return nil }
    let digits = token.groups[0]
    let lead = text[token.range.lowerBound - 1]
    if digits.count >= 8, digits.count <= 10, digits.hasPrefix("0"), !digits.hasPrefix("00"),
      ["ring", "telefon", "tel", "tfn", "telefonnummer", "sms", "växeln", "mobil"].contains(before ?? ""),
      lead == 0x20 || lead == 0x3A || lead == 0xA0
    {
      return NumberIssue(kind: .phone, range: token.range, replacement: nil)
    }
    // The part after the hyphen: the area code stands before it.
    let isFollowed = text.blank(after: token.range.upperBound) > 0 && text[token.range.upperBound + 1].isASCIIDigit
    guard lead == 0x2D, (5...8).contains(digits.count), !isFollowed else { return nil }
    var start = token.range.lowerBound - 1
    while start > 0, text.bytes[start - 1].isASCIIDigit, token.range.lowerBound - start <= 5 { start -= 1 }
    let code = token.range.lowerBound - 1 - start
    guard (2...4).contains(code), text[start] == 0x30, text[start + 1] != 0x30,
      !text[start - 1].isLetterByte, !"-/.,".utf8.contains(text[start - 1]), !text[start - 1].isASCIIDigit,
      !"-/".utf8.contains(text[token.range.upperBound])
    else { return nil }
    return NumberIssue(kind: .phone, range: start..<token.range.upperBound, replacement: nil)
  }
}
