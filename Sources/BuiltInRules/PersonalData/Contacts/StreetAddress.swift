/// A street and a number, with what follows: an entrance, a flat, a postal code and town.
struct StreetAddress {
  /// Whether a flat or a floor is named.
  var hasFlat = false
  /// Whether a postal code and a town follow.
  var hasTown = false
  /// Whether it is a stretch of a street: `12–40`.
  var isStretch = false
  /// Where the words end that stand right before it, a comma left out: whose address it may be.
  var addressee: Int?
}

extension StreetAddress: NumberRecognizer {
  /// What names of streets end in, by the last letter, small and without diacritics (Institutet för språk och folkminnen, and practice).
  private static let endings: [[StaticString]] = {
    let all: [StaticString] = [
      "gatan", "vagen", "stigen", "grand", "granden", "torget", "torg", "planen", "plan", "backen", "allen", "gangen",
      "platsen", "plats", "leden", "kroken", "slingan", "ringen", "rundan", "straket", "kajen", "dalen", "hojden",
      "lyckan",
      "taget", "hamnen", "parken", "esplanaden", "svangen", "gata", "vag", "stig", "liden", "brinken", "kullen",
      "hagen",
      "udden", "stranden", "terrassen", "bagen", "garden", "gard", "backe", "berget", "angen", "akern", "lunden",
      "kulle",
      "vreten", "tomten", "zonen", "passagen", "boulevarden", "promenaden", "strand", "hojd", "hage", "led", "aker",
      "traden",
    ]
    return (0..<26).map { letter in
      all.filter { $0.utf8Start[$0.utf8CodeUnitCount - 1] == UInt8(ascii: "a") + letter }
    }
  }()
  /// The parts of a town that stand before a street's name.
  private static let qualifiers: [StaticString] = [
    "norra", "sodra", "ostra", "vastra", "stora", "lilla", "gamla", "nya", "ovre", "nedre", "sankt", "sankta", "inre",
    "yttre", "hogra", "vanstra", "mellersta",
  ]

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard group.count <= 4, group.gap == .start, cluster.digits[group.firstDigit] > 0,
      let nameEnd = text.skippingSpace(before: group.start), let (letter, _) = text.baseLetter(before: nameEnd),
      isLast(letter) || group.count <= 3
    else { return nil }
    let wordStart = text.nameStart(endingAt: nameEnd)
    guard wordStart < nameEnd, nameEnd - wordStart >= 3 else { return nil }
    // Most numbers follow no street, and are done with here unless a comma and digits may be a postal code.
    var start = streetStart(wordStart, nameEnd, in: text)
    guard start != nil || mayHaveTown(after: group.end, in: text) else { return nil }
    var address = Self()
    var end = readNumber(at: first, in: cluster, of: text, &address)
    let flatEnd = readFlat(from: end, in: text, &address)
    if let town = town(from: flatEnd, in: text) {
      end = town
      address.hasTown = true
    } else {
      end = flatEnd
    }
    if start == nil, address.hasTown { start = villageStart(wordStart, nameEnd, in: text) }
    // A year is no number of a house.
    guard let start, group.count < 4 || address.hasTown else { return nil }
    address.addressee = addressee(before: start, in: text)
    return NumberClaim(.streetAddress(address), from: start, to: end, at: first, in: cluster, of: text)
  }

  /// Whether a comma or a line's end stands within a few bytes.
  private static func mayHaveTown(after end: Int, in text: TextBytes) -> Bool {
    (end..<end + 3).contains { text[$0] == 0x2C || text[$0] == 0x0A }
  }

  private static func isLast(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "n"), UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "g"), UInt8(ascii: "a"),
      UInt8(ascii: "e"):
      true
    default: false
    }
  }

  // MARK: - The street

  private static func streetStart(_ wordStart: Int, _ nameEnd: Int, in text: TextBytes) -> Int? {
    let isCapital = text.isCapital(at: wordStart)
    // A short small word is `gata` behind a name, or no street.
    guard isCapital || nameEnd - wordStart >= 8 || names(before: wordStart, in: text) != nil else { return nil }
    let last = text.baseLetter(before: nameEnd)
    guard let last, last.letter.isASCIILetter else { return nil }
    let beforeLast = text.baseLetter(before: last.start)
    for ending in endings[Int(last.letter | 0x20) - 0x61] {
      guard ending.utf8Start[ending.utf8CodeUnitCount - 2] == beforeLast?.letter else { continue }
      guard let start = text.start(of: ending, endingAt: nameEnd), start >= wordStart else { continue }
      // `Storgatan`, or `storgatan` where the ending is for nothing but streets.
      if start > wordStart {
        guard isCapital || ending.utf8CodeUnitCount > 4 && start - wordStart >= 3 else { continue }
        return qualified(wordStart, in: text)
      }
      // `Astrid Lindgrens gata`: the name comes before.
      guard !isCapital || ending.utf8CodeUnitCount > 4 else { continue }
      if isCapital { return qualified(wordStart, in: text) }
      return names(before: wordStart, in: text)
    }
    return nil
  }

  /// `Ekeby 112, 123 45 Exempelby`: only the postal code tells.
  private static func villageStart(_ wordStart: Int, _ nameEnd: Int, in text: TextBytes) -> Int? {
    guard text.isCapital(at: wordStart), text.start(of: "box", endingAt: nameEnd) != wordStart else { return nil }
    return names(before: wordStart, in: text) ?? wordStart
  }

  private static func qualified(_ start: Int, in text: TextBytes) -> Int {
    guard let before = text.skippingSpace(before: start) else { return start }
    let words = qualifiers.lazy.compactMap { text.start(of: $0, endingAt: before) }
    return words.first { text.baseLetter(before: $0) == nil } ?? start
  }

  /// Where up to three capitalised words before a place begin; nil when there is none.
  private static func names(before start: Int, in text: TextBytes) -> Int? {
    var found: Int?
    var index = start
    for _ in 0..<3 {
      guard let before = text.skippingSpace(before: index) else { break }
      let next = text.nameStart(endingAt: before)
      guard next < before, text.isCapital(at: next) else { break }
      found = next
      index = next
    }
    return found
  }

  // MARK: - What follows

  /// The end of the number with its letter.
  private static func readNumber(
    at first: Int, in cluster: DigitCluster, of text: TextBytes, _ address: inout Self
  ) -> Int {
    var end = cluster.groups[first].end
    if let gap = cluster.gap(after: first), gap == .dash || gap == .spacedDash || gap == .slash {
      address.isStretch = true
      return end
    }
    let letter = end + text.space(at: end)
    if text[letter].isASCIILetter, !text[letter + 1].isASCIIAlphanumeric, !text.isLetter(at: letter + 1),
      text[letter] < 0x60 || letter == end
    {
      end = letter + 1
    }
    return end
  }

  /// The end of a flat or a floor: `, lgh 1203`, ` 2 tr`, `, våning 3`.
  private static func readFlat(from end: Int, in text: TextBytes, _ address: inout Self) -> Int {
    var index = end
    if text[index] == 0x2C { index += 1 }
    while text[index] == 0x20, index - end < 3 { index += 1 }
    if let (_, numberEnd) = text.number(at: index) {
      let word = numberEnd + text.space(at: numberEnd)
      let wordEnd = text.nameEnd(from: word)
      guard wordEnd > word,
        text.start(of: "tr", endingAt: wordEnd) == word || text.start(of: "trappor", endingAt: wordEnd) == word
      else { return end }
      address.hasFlat = true
      return wordEnd
    }
    let wordEnd = text.nameEnd(from: index)
    let words: [StaticString] = ["lgh", "lagenhet", "lght", "vaning", "van", "dorr"]
    guard wordEnd > index, words.contains(where: { text.start(of: $0, endingAt: wordEnd) == index }) else { return end }
    var number = wordEnd
    if text[number] == 0x2E { number += 1 }
    number += text.space(at: number)
    guard let (_, numberEnd) = text.number(at: number) else { return end }
    address.hasFlat = true
    return numberEnd
  }

  /// The end of `, 252 21 Helsingborg`; nil when no postal code follows.
  private static func town(from end: Int, in text: TextBytes) -> Int? {
    var index = end
    if text[index] == 0x2C { index += 1 }
    while index - end < 3, text[index] == 0x20 || text[index] == 0x0A || text[index] == 0x0D { index += 1 }
    if text[index] == 0x53, text[index + 1] == 0x45, text.dash(at: index + 2) > 0 { index += 3 }
    guard text[index] &- 0x31 < 9, let (_, firstEnd) = text.number(at: index) else { return nil }
    var codeEnd = firstEnd
    if firstEnd - index == 3 {
      let second = firstEnd + text.space(at: firstEnd)
      guard second > firstEnd, let (_, secondEnd) = text.number(at: second), secondEnd - second == 2 else { return nil }
      codeEnd = secondEnd
    } else if firstEnd - index != 5 {
      return nil
    }
    let town = codeEnd + text.space(at: codeEnd)
    guard town > codeEnd, text.isCapital(at: town) else { return nil }
    var last = text.nameEnd(from: town)
    let next = last + text.space(at: last)
    if next > last, text.isCapital(at: next) { last = text.nameEnd(from: next) }
    return last
  }

  /// Where the words end that stand before a comma before the street.
  private static func addressee(before start: Int, in text: TextBytes) -> Int? {
    var index = start
    while start - index < 3, text[index - 1] == 0x20 || text[index - 1] == 0x0A || text[index - 1] == 0x0D {
      index -= 1
    }
    if text[index - 1] == 0x2C || text[index - 1] == 0x28 || text[index - 1] == 0x3A {
      index -= 1
    } else if text[index] != 0x0A, text[index] != 0x0D {
      return nil
    }
    while text[index - 1] == 0x20 { index -= 1 }
    return index
  }
}
