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
