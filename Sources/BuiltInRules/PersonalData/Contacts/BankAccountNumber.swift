/// International account numbers (ISO 13616): a country, two check digits, and the country's own number.
enum InternationalAccount: NumberRecognizer {
  /// How many characters the numbers of each country have, by the registry of SWIFT.
  private static let lengths: StaticString = """
    AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18\
    GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NL18NO15\
    PK24PL28PS29PT25QA29RO24RS22SA24SC31SD18SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20
    """

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    let start = group.start - 2
    guard group.gap == .start, text[start].isASCIILetter, text[start + 1].isASCIILetter,
      !text[start - 1].isASCIIAlphanumeric, let length = length(text[start] & 0xDF, text[start + 1] & 0xDF),
      let end = end(from: start, length, in: text)
    else { return nil }
    return NumberClaim(.bankAccount(.international), from: start, to: end, at: first, in: cluster, of: text)
  }

  private static func length(_ first: UInt8, _ second: UInt8) -> Int? {
    let table = UnsafeBufferPointer(start: lengths.utf8Start, count: lengths.utf8CodeUnitCount)
    for row in stride(from: 0, to: table.count - 3, by: 4) where table[row] == first && table[row + 1] == second {
      return Int(table[row + 2] - 0x30) * 10 + Int(table[row + 3] - 0x30)
    }
    return nil
  }

  /// The end of a number of so many characters with right check digits (ISO/IEC 7064, MOD 97-10); nil when it has not.
  private static func end(from start: Int, _ length: Int, in text: TextBytes) -> Int? {
    var index = start
    var read = 0
    var head = 0
    var remainder = 0
    while read < length {
      let byte = text[index]
      if byte.isASCIIDigit || byte.isASCIILetter && (read < 2 || byte < 0x60 || text[start] > 0x60) {
        let value = byte.isASCIIDigit ? Int(byte - 0x30) : Int(byte & 0xDF) - 0x37
        // The first four characters are counted last.
        if read < 4 {
          head = (value > 9 ? head * 100 : head * 10) + value
        } else {
          remainder = ((value > 9 ? remainder * 100 : remainder * 10) + value) % 97
        }
        read += 1
        index += 1
      } else {
        let gap = max(text.space(at: index), text.dash(at: index), text.invisible(at: index))
        guard gap > 0, read >= 2, text[index + gap].isASCIIAlphanumeric else { return nil }
        index += gap
      }
    }
    guard !text[index].isASCIIAlphanumeric, !text.isLetter(at: index) else { return nil }
    // Two letters and two digits, six digits in all, come after the rest.
    remainder = remainder * 1_000_000 % 97
    return (remainder + head) % 97 == 1 ? index : nil
  }
}

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
      for label in labels {
        if let word = text.start(of: label, endingAt: index), text.baseLetter(before: word) == nil { return true }
      }
      let fillers: [StaticString] = ["nr", "nummer", "ar", "med", "no"]
      guard let filler = fillers.lazy.compactMap({ text.start(of: $0, endingAt: index) }).first else { return false }
      index = filler
    }
    return false
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
