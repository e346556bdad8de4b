/// A position on the map: decimal degrees, degrees with minutes, or SWEREF 99 TM.
enum MapPosition {
  /// A latitude and a longitude within Sweden, with at least four decimals: ten metres.
  case decimals
  /// Degrees and minutes.
  case degrees
  /// Northing and easting in metres, which only words tell from other numbers.
  case metres
}

extension MapPosition: NumberRecognizer {
  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    switch group.count {
    case 2:
      guard let gap = cluster.gap(after: first) else { return degrees(at: first, in: cluster, of: text) }
      guard gap == .dot || gap == .comma, cluster.groups[first + 1].count >= 4 else {
        return degrees(at: first, in: cluster, of: text)
      }
      return decimals(at: first, in: cluster, of: text)
    case 7: return metres(at: first, in: cluster, of: text)
    default: return nil
    }
  }

  // MARK: - Decimal degrees

  private static func decimals(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let start = cluster.groups[first].start
    guard let (one, oneEnd) = decimal(at: start, in: text) else { return nil }
    var index = oneEnd
    // ”, ”, ”; ”, ”&lon=”, ”° N, ”: nothing that ends a line, and no words but those for a longitude.
    while index - oneEnd < 18, !text[index].isASCIIDigit {
      guard text[index] != 0x0A, index < text.count else { return nil }
      index += 1
    }
    guard isJoint(oneEnd..<index, in: text) else { return nil }
    guard let (two, end) = decimal(at: index, in: text), index > oneEnd else { return nil }
    guard isLatitude(one) && isLongitude(two) || isLongitude(one) && isLatitude(two) else { return nil }
    return NumberClaim(.position(.decimals), from: start, to: end, at: first, in: cluster, of: text)
  }

  /// Whether the letters of a stretch, in small, are none or stand for a longitude or a quarter.
  private static func isJoint(_ range: Range<Int>, in text: TextBytes) -> Bool {
    let letters = range.filter { text[$0].isASCIILetter }.map { text[$0] | 0x20 }
    let known: [StaticString] = [
      "", "n", "e", "o", "ne", "lon", "lng", "long", "mlon", "nlon", "longitud", "longitude", "och",
    ]
    return known.contains { word in
      word.utf8CodeUnitCount == letters.count && letters.indices.allSatisfy { letters[$0] == word.utf8Start[$0] }
    }
  }

  private static func isLatitude(_ degrees: Int) -> Bool { (55...69).contains(degrees) }
  private static func isLongitude(_ degrees: Int) -> Bool { (10...24).contains(degrees) }

  /// Whole degrees of a number with at least four decimals, and where it ends.
  private static func decimal(at index: Int, in text: TextBytes) -> (degrees: Int, end: Int)? {
    guard text[index].isASCIIDigit, text[index + 1].isASCIIDigit, text[index + 2] == 0x2E || text[index + 2] == 0x2C
    else { return nil }
    var end = index + 3
    while end - index < 24, text[end].isASCIIDigit { end += 1 }
    guard end - index >= 7, !text[end].isASCIIDigit else { return nil }
    return (Int(text[index] - 0x30) * 10 + Int(text[index + 1] - 0x30), end)
  }

  // MARK: - Degrees and minutes

  private static func degrees(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let start = cluster.groups[first].start
    guard let (one, oneEnd) = angle(at: start, in: text), isLatitude(one) else { return nil }
    var index = oneEnd
    while index - oneEnd < 10, !text[index].isASCIIDigit {
      guard text[index] != 0x0A, index < text.count else { return nil }
      index += 1
    }
    if text[index] == 0x30 { index += 1 }
    guard let (two, twoEnd) = angle(at: index, in: text), isLongitude(two) else { return nil }
    let isEast = text[twoEnd] == UInt8(ascii: "E") && !text.isLetter(at: twoEnd + 1)
    let end = isEast ? twoEnd + 1 : twoEnd
    let lead = text.skippingSpace(before: start) ?? start
    let hasLetter = text[lead - 1] == UInt8(ascii: "N") && !text.isLetter(before: lead - 1)
    return NumberClaim(
      .position(.degrees), from: hasLetter ? lead - 1 : start, to: end, at: first, in: cluster, of: text)
  }

  /// Whole degrees of an angle with minutes, `56° 2′ 47″`, and where it ends.
  private static func angle(at index: Int, in text: TextBytes) -> (degrees: Int, end: Int)? {
    guard let (degrees, afterDegrees) = text.number(at: index), text[afterDegrees] == 0xC2,
      text[afterDegrees + 1] == 0xB0 || text[afterDegrees + 1] == 0xBA
    else { return nil }
    var end = afterDegrees + 2
    guard let minutes = part(from: end, in: text) else { return nil }
    end = minutes
    if let seconds = part(from: end, in: text) { end = seconds }
    return (degrees, end)
  }

  /// The end of minutes or seconds: a space, digits with decimals, and a prime.
  private static func part(from index: Int, in text: TextBytes) -> Int? {
    var end = index + text.space(at: index)
    let first = end
    while end - first < 8, text[end].isASCIIDigit || end > first && (text[end] == 0x2E || text[end] == 0x2C) {
      end += 1
    }
    guard end > first else { return nil }
    for _ in 0..<2 {
      switch (text[end], text[end + 1]) {
      case (0x27, _), (0x22, _): end += 1
      case (0xC2, 0xB4): end += 2
      case (0xE2, 0x80): end += text[end + 2] >= 0x98 && text[end + 2] <= 0xBA ? 3 : 0
      default: break
      }
    }
    return text[end - 1].isASCIIDigit ? nil : end
  }

  // MARK: - Metres

  private static func metres(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard (6_100_000...7_700_000).contains(cluster.value(of: first..<first + 1)) else { return nil }
    var index = group.end
    while index - group.end < 10, !text[index].isASCIIDigit {
      guard text[index] != 0x0A, index < text.count else { return nil }
      index += 1
    }
    guard let (east, end) = text.number(at: index), index > group.end, (200_000...960_000).contains(east) else {
      return nil
    }
    return NumberClaim(.position(.metres), from: group.start, to: end, at: first, in: cluster, of: text)
  }
}
