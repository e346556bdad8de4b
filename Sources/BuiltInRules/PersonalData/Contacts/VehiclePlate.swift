/// A Swedish registration plate: three letters and three digits, or two digits and a letter (Transportstyrelsen).
struct VehiclePlate {
  /// Whether the letters are small, which only a label makes a plate.
  var isSmall: Bool
}

extension VehiclePlate: NumberRecognizer {
  /// Three letters that stand before numbers in other names: makes of cars with models, laws, standards, channels.
  private static let otherNames: [StaticString] = [
    "bmw", "kia", "daf", "man", "gmc", "ktm", "suv", "iso", "sfs", "sou", "afs", "led", "usb", "gps", "dnr", "kap",
    "mom", "max", "min", "kom", "typ", "nmt", "tel", "rum", "sal", "bus", "lag", "hus", "vol", "art", "jan", "feb",
    "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "man", "tis", "ons", "tor", "fre", "sek",
    "eur", "usd", "nok", "dkk", "ean", "dab", "din", "mkr", "tkr", "kwh", "pm2",
  ]

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    guard group.count == 3 || group.count == 2, group.gap == .start, group.end - group.start == group.count else {
      return nil
    }
    var end = group.end
    if group.count == 2 {
      guard text[end].isASCIILetter, isAllowed(text[end]), text[end] | 0x20 != UInt8(ascii: "o") else { return nil }
      end += 1
    }
    guard !text[end].isASCIIAlphanumeric, !text.isLetter(at: end), text[end] != 0x5F,
      !(text[end] == 0x2D && text[end + 1].isASCIIAlphanumeric), end > group.end || isEnd(cluster.gap(after: first))
    else { return nil }
    var start = text.skippingSpace(before: group.start) ?? group.start
    if start == group.start, text[start - 1] == 0x2D { start -= 1 }
    start -= 3
    guard start >= 0, !text[start - 1].isASCIIAlphanumeric, !text.isLetter(before: start), text[start - 1] != 0x5F,
      text[start - 1] != 0x2D, text[start - 1] != 0x23
    else { return nil }
    let letters = [text[start], text[start + 1], text[start + 2]]
    guard letters.allSatisfy({ $0.isASCIILetter && isAllowed($0) }) else { return nil }
    let small = letters.count { $0 > 0x60 }
    guard small == 0 || small == 3, !otherNames.contains(where: { text.start(of: $0, endingAt: start + 3) != nil })
    else {
      return nil
    }
    if end > group.end, (text[group.end] > 0x60) != (small > 0) { return nil }
    return NumberClaim(.plate(Self(isSmall: small > 0)), from: start, to: end, at: first, in: cluster, of: text)
  }

  /// Letters that plates have: not I, Q and V.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "q"), UInt8(ascii: "v"): false
    default: true
    }
  }

  private static func isEnd(_ gap: DigitGroup.Gap?) -> Bool { gap == nil || gap == .comma || gap == .spacedDash }
}
