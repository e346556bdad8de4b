/// Clearing and account numbers, where a word right before says so: their check digits differ from bank to bank and
/// many people write them wrong (Bankgirot, ”Bankernas kontonummer”).
enum NationalAccount: NumberRecognizer {
  /// The words, small and without diacritics, and whether the account number itself is to follow another.
  private static let labels: [StaticString] = [
    "konto", "kontot", "kontonr", "kontonummer", "kontonumret", "bankkonto", "sparkonto", "lonekonto", "bankkontot",
    "clearing", "clearingnr", "clearingnummer", "clearingnumret", "kontonummret",
  ]

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard group.gap == .start, (4...15).contains(group.count), cluster.digits[group.firstDigit] > 0,
      isLabelled(group.start, in: text) || isSwedbank(at: first, in: cluster, of: text)
    else { return nil }
    var (end, count) = digits(from: group.start, in: text)
    // ”Clearing 8327-9, konto 123 456 789-0”
    if count <= 5, let next = nextPart(from: end, in: text) {
      let (nextEnd, nextCount) = digits(from: next, in: text)
      if nextCount >= 6 { (end, count) = (nextEnd, count + nextCount) }
    }
    guard (10...16).contains(count), !text[end].isASCIIAlphanumeric else { return nil }
    return NumberClaim(.bankAccount(.national), from: group.start, to: end, at: first, in: cluster, of: text)
  }

  /// `8105-9, 123 …`: only Swedbank has a fifth digit in its clearing numbers, which begin with 8.
  private static func isSwedbank(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> Bool {
    let groups = cluster.groups
    guard groups[first].count == 4, cluster.digits[groups[first].firstDigit] == 8, cluster.gap(after: first) == .dash,
      groups[first + 1].count == 1
    else { return false }
    return cluster.gap(after: first + 1) != .dash
  }

  private static func isLabelled(_ start: Int, in text: TextBytes) -> Bool {
    var index = start
    // ”konto: ”, ”konto nr ”, ”kontot är ”.
    for _ in 0..<3 {
      while start - index < 16, text[index - 1] == 0x20 || text[index - 1] == 0x3A || text[index - 1] == 0x2E {
        index -= 1
      }
      // Most numbers follow a word that ends like none of these.
      guard let (last, _) = text.baseLetter(before: index), mayEndLabel(last) else { return false }
      for label in labels {
        if let word = text.start(of: label, endingAt: index), text.baseLetter(before: word) == nil { return true }
      }
      let fillers: [StaticString] = ["nr", "nummer", "ar", "med", "no"]
      guard let filler = fillers.lazy.compactMap({ text.start(of: $0, endingAt: index) }).first else { return false }
      index = filler
    }
    return false
  }

  /// Whether a label, or a word between it and its number, ends in a letter.
  private static func mayEndLabel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "o"), UInt8(ascii: "r"), UInt8(ascii: "t"): true
    default: false
    }
  }

  /// The end of digits with single spaces, dashes and full stops between them, and how many they are.
  private static func digits(from start: Int, in text: TextBytes) -> (end: Int, count: Int) {
    var index = start
    var end = start
    var count = 0
    while count <= 16 {
      if text[index].isASCIIDigit {
        count += 1
        index += 1
        end = index
      } else {
        let gap = max(text.space(at: index), text.dash(at: index), text[index] == 0x2E ? 1 : 0)
        guard gap > 0, text[index + gap].isASCIIDigit || text.dash(at: index + gap) > 0 else { break }
        index += gap
      }
    }
    return (end, count)
  }

  private static func nextPart(from end: Int, in text: TextBytes) -> Int? {
    var index = end
    var word = end
    while index - end < 28 {
      if text[index].isASCIIDigit { return text.hasLabel(in: word..<index) ? index : nil }
      guard
        text[index] == 0x20 || text[index] == 0x2C || text[index] == 0x3A || text[index] == 0x2F
          || text[index] == 0x2E || text[index].isASCIILetter || text[index] == 0x0A
      else { return nil }
      index += 1
      if word == end, text[index - 1].isASCIILetter { word = index - 1 }
    }
    return nil
  }
}

extension TextBytes {
  /// Whether a stretch between two numbers holds no other word than one for an account, or none at all.
  fileprivate func hasLabel(in range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, !self[start].isASCIILetter { start += 1 }
    guard start < range.upperBound else { return true }
    let words: [StaticString] = ["konto", "och konto", "bankkonto", "nr"]
    return words.contains { word in
      (0..<word.utf8CodeUnitCount).allSatisfy { self[start + $0] | 0x20 == word.utf8Start[$0] | 0x20 }
    }
  }
}
