/// Addresses of hexadecimal digits with colons or dashes between them.
enum HexAddress: NumberRecognizer {
  /// The longest address in its longest form.
  private static let longest = 45

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let group = cluster.groups[first]
    // Most digits touch nothing that such an address is made of.
    guard touches(text[group.end]) || touches(text[group.start - 1]) else { return nil }
    var start = group.start
    while group.start - start < longest, isPart(text[start - 1]) { start -= 1 }
    guard start == 0 || !text[start - 1].isASCIIAlphanumeric && !text.isLetter(before: start) else { return nil }
    // The address is looked at once, where its first digits stand.
    guard first == 0 || cluster.groups[first - 1].start < start else { return nil }
    var end = group.end
    while end - start <= longest, isPart(text[end]) { end += 1 }
    guard !text[end].isASCIIAlphanumeric, !text.isLetter(at: end) else { return nil }
    while end > group.end, text[end - 1] == 0x3A && text[end - 2] != 0x3A || text[end - 1] == 0x2D { end -= 1 }
    if let hardware = hardware(start..<end, in: text) {
      return NumberClaim(.network(hardware), from: start, to: end, at: first, in: cluster, of: text)
    }
    guard isSix(start..<end, in: text) else { return nil }
    return NumberClaim(.network(.six), from: start, to: end, at: first, in: cluster, of: text)
  }

  private static func touches(_ byte: UInt8) -> Bool {
    byte == 0x3A || byte == 0x2D || byte.isASCIILetter && (byte | 0x20) < 0x67
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte.isASCIIDigit || touches(byte) }

  private static func hardware(_ range: Range<Int>, in text: TextBytes) -> NetworkAddress? {
    guard range.count == 17 else { return nil }
    let sign = text[range.lowerBound + 2]
    guard sign == 0x3A || sign == 0x2D else { return nil }
    var letters = 0
    var zeros = 0
    for (offset, index) in range.enumerated() {
      if offset % 3 == 2 {
        guard text[index] == sign else { return nil }
      } else {
        guard text[index].isASCIIAlphanumeric else { return nil }
        if text[index].isASCIILetter { letters += 1 }
        if text[index] == 0x30 || text[index] | 0x20 == 0x66 { zeros += 1 }
      }
    }
    // All zeros and all ones are nobody's.
    return zeros == 12 ? nil : .hardware(hasLetters: letters > 0)
  }

  private static func isSix(_ range: Range<Int>, in text: TextBytes) -> Bool {
    var groups = 0
    var digits = 0
    var value = 0
    var firstGroup: Int?
    var hasGap = false
    var index = range.lowerBound
    while index <= range.upperBound {
      let byte = index < range.upperBound ? text[index] : 0x3A
      if byte == 0x3A {
        if digits > 0 {
          groups += 1
          if firstGroup == nil { firstGroup = value }
        } else if index > range.lowerBound, index < range.upperBound {
          guard !hasGap else { return false }
          hasGap = true
        }
        (digits, value) = (0, 0)
      } else {
        guard byte != 0x2D, digits < 4 else { return false }
        digits += 1
        value = value * 16 + (byte.isASCIIDigit ? Int(byte - 0x30) : Int((byte | 0x20) - 0x57))
      }
      index += 1
    }
    guard let firstGroup, hasGap ? groups >= 2 && groups < 8 : groups == 8 else { return false }
    // Global unicast addresses: 2000::/3.
    return firstGroup >= 0x2000 && firstGroup < 0x4000
  }
}
