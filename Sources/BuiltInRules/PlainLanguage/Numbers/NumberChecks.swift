import LintCore

/// Looks at the numbers of a text one by one.
struct NumberChecks {
  let text: NumberText

  /// What is wrong with the numbers, in order.
  func issues() -> [NumberIssue] {
    var found: [NumberIssue] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      let next = index + 1 < text.tokens.count ? text.tokens[index + 1] : nil
      if let (issue, used) = pair(token, next) {
        found.append(issue)
        index += used
      } else {
        if let issue = single(token) { found.append(issue) }
        index += 1
      }
    }
    return found
  }

  /// Whether the number is a part of something longer: a code, a phone number, a path.
  func isPartOfCode(_ token: NumberToken) -> Bool {
    let before = text[token.range.lowerBound - 1]
    let after = text[token.range.upperBound]
    if before.isASCIIDigit || before.isLetterByte || "_/#&@=+-:.,*§".utf8.contains(before) { return true }
    let isTail = "-/:.,".utf8.contains(after) && text[token.range.upperBound + 1].isASCIIDigit
    return isTail || "_@=".utf8.contains(after)
  }

  private func single(_ token: NumberToken) -> NumberIssue? {
    let before = text.word(before: token.range.lowerBound)
    let after = text.word(after: token.range.upperBound)
    return phone(token, before?.text) ?? currency(token, after) ?? percent(token) ?? unit(token)
      ?? ordinal(token, after?.text) ?? decimals(token, before?.text, after?.text)
      ?? thousands(token, before?.text, after?.text) ?? time(token, before)
  }

  // MARK: - Size

  private func thousands(_ token: NumberToken, _ before: String?, _ after: String?) -> NumberIssue? {
    guard let first = token.groups.first, !first.hasPrefix("0") else { return nil }
    let isLong = token.groups.count == 1 && (5...9).contains(first.utf8.count)
    let isGrouped =
      token.groups.count >= 2 && (1...3).contains(first.utf8.count)
      && token.groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && Set(token.separators).count == 1
    // What is said around a number is asked last: most numbers are short.
    guard isLong || isGrouped, !isPartOfCode(token), !Self.codes.contains(before ?? ""), let after,
      after.first?.isLowercase == true, !Self.codes.contains(after), text.blank(after: token.range.upperBound) > 0
    else { return nil }
    if isLong { return NumberIssue(kind: .thousands, range: token.range, replacement: first.grouped) }
    // ”1,335 euro” has decimals; ”10,000 kronor” has none.
    let isWhole = token.separators.first != 0x2C || token.groups.count > 2 || token.groups[1] == "000"
    guard isWhole, token.separators[0] != 0x3A else { return nil }
    return NumberIssue(
      kind: .thousands, range: token.range, replacement: token.groups.joined().grouped,
      isSure: token.separators[0] == 0x2E && token.groups.count > 2)
  }

  private func decimals(_ token: NumberToken, _ before: String?, _ after: String?) -> NumberIssue? {
    guard token.groups.count == 2, token.separators == [0x2E], (1...2).contains(token.groups[1].count),
      !isPartOfCode(token), !["kl", "klockan", "version", "kapitel", "avsnitt"].contains(before ?? "")
    else { return nil }
    let isPercent = text[token.range.upperBound + text.blank(after: token.range.upperBound)] == 0x25
    guard isPercent || Self.measures.contains(after ?? "") else { return nil }
    return NumberIssue(
      kind: .decimals, range: token.range, replacement: token.groups.joined(separator: ","))
  }

  private func percent(_ token: NumberToken) -> NumberIssue? {
    let sign = token.range.upperBound
    guard text[sign] == 0x25, !text[sign + 1].isLetterByte, !text[sign + 1].isASCIIDigit, text[sign + 1] != 0x2D,
      token.groups.count <= 2, !text[token.range.lowerBound - 1].isLetterByte
    else { return nil }
    let number = token.separators == [0x2E] ? token.groups.joined(separator: ",") : token.text
    let isSigned = "+-".utf8.contains(text[token.range.lowerBound - 1])
    return NumberIssue(
      kind: .percent, range: token.range.lowerBound..<sign + 1,
      replacement: isSigned ? number + "\u{A0}%" : number + " procent")
  }

  // MARK: - Money and units

  private func currency(_ token: NumberToken, _ after: (text: String, range: Range<Int>)?) -> NumberIssue? {
    guard token.groups.count <= 2, !text[token.range.lowerBound - 1].isLetterByte || sekBefore(token) != nil else {
      return nil
    }
    let amount = { token.groups.count == 1 ? token.groups[0].grouped : token.text }
    if let start = sekBefore(token) {
      return NumberIssue(
        kind: .currency, range: start..<token.range.upperBound, replacement: "\(amount()) kronor", isSure: false)
    }
    if let after, after.text == "SEK" {
      return NumberIssue(
        kind: .currency, range: token.range.lowerBound..<after.range.upperBound, replacement: "\(amount()) kronor",
        isSure: false)
    }
    let end = token.range.upperBound
    guard [0x3A, 0x2C].contains(text[end]), text[end + 1] == 0x2D, !text[end + 2].isASCIIDigit else { return nil }
    return NumberIssue(
      kind: .currency, range: token.range.lowerBound..<end + 2, replacement: "\(amount()) kronor")
  }

  /// Where ”SEK” begins before a number.
  private func sekBefore(_ token: NumberToken) -> Int? {
    let end = token.range.lowerBound - text.blank(before: token.range.lowerBound)
    // In ”SEK 8 900” the number goes on.
    let after = token.range.upperBound
    guard !(text.blank(after: after) > 0 && text[after + text.blank(after: after)].isASCIIDigit) else { return nil }
    guard end >= 3, text.bytes[end - 3..<end].elementsEqual("SEK".utf8), !text[end - 4].isLetterByte else { return nil }
    return end - 3
  }

  private func unit(_ token: NumberToken) -> NumberIssue? {
    guard text.blank(after: token.range.upperBound) == 0, let after = text.word(after: token.range.upperBound),
      Self.units.contains(after.text), text[after.range.upperBound] != 0x2D, !isPartOfCode(token),
      !text[after.range.upperBound].isASCIIDigit
    else { return nil }
    return NumberIssue(
      kind: .unit, range: token.range.lowerBound..<after.range.upperBound,
      replacement: "\(token.text)\u{A0}\(after.text)")
  }

  // MARK: - Words

  /// Words before or after a number that is a code and no amount.
  private static let codes: Set<String> = [
    "nr", "nummer", "numret", "kod", "koden", "pin", "id", "swish", "bankgiro", "bg", "plusgiro", "pg", "konto",
    "kontonummer",
    "ärende", "ärendenummer", "postnummer", "box", "artikel", "sms", "ring", "tel", "telefon", "tfn", "till",
    "diarienummer",
    "dnr", "referens", "ocr", "fakturanummer", "annons", "annonsnummer", "och", "eller", "isbn", "port", "lösenord",
    "på",
    "skriv", "sök", "a", "ordernummer", "kundnummer", "fastighet", "linje", "väg", "hz", "kl",
  ]
  /// Units and what is counted, after a decimal.
  private static let measures: Set<String> = [
    "procent", "km", "kilometer", "meter", "kg", "kilo", "kr", "kronor", "miljoner", "miljarder", "grader", "liter",
    "mil",
    "hektar", "ton", "cm", "mm", "kvadratmeter", "miljon", "timmar", "kwh", "kWh", "gånger", "poäng",
  ]
  /// Units that stand without a blank after a number by mistake.
  private static let units: Set<String> = [
    "kr", "km", "kg", "cm", "mm", "ml", "dl", "st", "min", "kWh", "mil", "ha", "år", "kronor", "meter", "liter",
    "timmar",
    "minuter", "personer", "procent", "dagar", "veckor",
  ]
}

extension String {
  /// Digits in groups of three from the end, with no-break spaces between them; four digits stay together.
  var grouped: String {
    // Counted once: numbers may be as long as a file.
    let count = count
    guard count > 4 else { return self }
    var result = ""
    for (index, digit) in enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { result += "\u{A0}" }
      result.append(digit)
    }
    return result
  }
}
