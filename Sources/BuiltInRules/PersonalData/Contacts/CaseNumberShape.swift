/// A case number of an authority or a court.
struct CaseNumberShape {
  /// What the letters before it say.
  enum Body {
    /// A board or an office of a municipality.
    case board
    /// A board for social services, families, elderly people or guardians.
    case socialServices
    /// A court's kinds of cases: only beside words for courts.
    case court
    /// None: only beside a word for cases.
    case unknown
  }

  var body: Body
}

extension CaseNumberShape: NumberRecognizer {
  /// Boards and offices, small.
  private static let boards: Set<String> = [
    "ks", "kf", "ksau", "kst", "sbn", "shbn", "sbk", "stbn", "bn", "bmn", "bygg", "mn", "mbn", "mhn", "men", "mhb",
    "tn",
    "ten", "tfn", "gtn", "gan", "kfn", "kfu", "kun", "kn", "kon", "ftn", "fn", "fgn", "fri", "un", "ubn", "utbn", "bun",
    "gun", "gyn",
    "grn", "avn", "amn", "ln", "rn", "nn", "pn", "kpn", "son", "sn", "hsn", "rs", "rf", "vbn", "plan", "bygn", "pbn",
    "tk", "sk",
    "adm", "krn", "rev", "vn", "von", "kln", "sln", "stk", "stn", "snf", "kub",
  ]
  /// Those whose cases are about single persons.
  private static let socialServices: Set<String> = [
    "sn", "socn", "soc", "son", "ifn", "ifo", "omn", "ofn", "oof", "ovf", "an", "aln", "aon", "von", "vofn", "von",
    "ison", "iof",
    "saf", "sdn", "fun", "asn", "sof", "vuxn",
  ]
  private static let courts: Set<String> = [
    "t", "b", "o", "m", "f", "p", "k", "a", "ft", "pmt", "pmo", "pma", "um", "pmb",
  ]

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard first + 1 < groups.count, groups[first].gap == .start else { return nil }
    let gap = groups[first + 1].gap
    guard gap == .slash || gap == .dash || gap == .colon, (1...6).contains(groups[first + 1].count) else { return nil }
    let value = cluster.value(of: first..<first + 1)
    let isYear = groups[first].count == 4 && (1985...2049).contains(value)
    var end = first + 2
    // `KS-2023-00412-3`
    if end < groups.count, groups[end].gap == gap, groups[end].count <= 5, gap != .colon { end += 1 }
    let claim = NumberClaim(.caseNumber(Self(body: .unknown)), first..<end, in: cluster, of: text)
    if case .letter = claim.edges.right { return nil }
    // `2010/227/EU` is an act of the union.
    let tail = claim.range.upperBound
    if text[tail] == 0x2F, text[tail + 1] == UInt8(ascii: "E") { return nil }
    if case .digits(let next, _) = claim.edges.right, next != .space, next != .comma { return nil }
    let (start, body) = prefix(before: groups[first].start, isYear: isYear, of: text)
    if body == .court {
      guard gap == .dash, groups[first + 1].count == 2, groups[first].count <= 5, end == first + 2 else { return nil }
    } else if !isYear {
      return nil
    } else if body == .unknown, readsAsSpan(value, cluster.value(of: first + 1..<first + 2), groups[first + 1].count) {
      return nil
    }
    var found = claim
    found.kind = .caseNumber(Self(body: body))
    found.range = start..<claim.range.upperBound
    return found
  }

  /// What stands before the year or the number, and where it begins.
  private static func prefix(before start: Int, isYear: Bool, of text: TextBytes) -> (start: Int, body: Body) {
    var end = start
    if text[end - 1] == 0x2D || text[end - 1] == 0x2F || text[end - 1] == 0x3A {
      end -= 1
    } else {
      end = text.skippingSpace(before: end) ?? end
    }
    let first = text.nameStart(endingAt: end)
    guard first < end, end - first <= 8, text.isCapital(at: first), !text[first - 1].isASCIIAlphanumeric,
      text[first - 1] != 0x5F, text[first - 1] != 0x2F
    else { return (start, .unknown) }
    let letters = text.baseWord(first..<end)
    if isYear {
      if socialServices.contains(letters) { return (first, .socialServices) }
      if boards.contains(letters) { return (first, .board) }
      // Other letters belong to it where a dash or a slash ties them: `ABC-2023-12`.
      return text[end] == 0x20 ? (start, .unknown) : (first, .unknown)
    }
    return courts.contains(letters) && text[end] == 0x20 ? (first, .court) : (start, .unknown)
  }

  /// Whether a year and a number are two years, a season, or a month: `2023/24`, `2023-2024`, `2024-05`.
  private static func readsAsSpan(_ year: UInt64, _ next: UInt64, _ count: Int) -> Bool {
    count == 4 && (1985...2049).contains(next) || count == 2 && (next == (year + 1) % 100 || next <= 12)
  }
}
