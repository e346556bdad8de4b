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

extension TextBytes {
  /// A word in small letters without diacritics.
  func baseWord(_ range: Range<Int>) -> String {
    var letters: [UInt8] = []
    var end = range.upperBound
    while end > range.lowerBound, let (letter, start) = baseLetter(before: end) {
      letters.append(letter)
      end = start
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A property designation: the name of a tract, and block and unit with a colon between them (Lantmäteriet).
struct PropertyShape {
  /// Whether block and unit read as a time of day too.
  var readsAsTime: Bool
  /// Whether it is a block of a town, with one number: only where its owner is spoken of.
  var isTownBlock = false
}

extension PropertyShape: NumberRecognizer {
  /// Words before numbers with a colon that are no tracts, small and without diacritics.
  private static let otherNames: Set<String> = [
    "skala", "kl", "klockan", "resultat", "division", "liga", "etapp", "kap", "kapitel", "del", "avsnitt", "mandag",
    "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag", "man", "tis", "ons", "tors", "tor", "fre", "lor",
    "son", "sfs", "sou", "prop",
    "bet", "afs", "bfs", "joh", "matt", "mark", "luk", "matteus", "markus", "lukas", "johannes", "psaltaren", "ps",
    "mos", "mosebok", "rom", "kor", "hebr", "jesaja", "salomo", "paragraf", "sida", "tid", "oppet", "start", "slut",
    "version", "ios",
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december", "nfs", "msbfs", "hslf-fs", "ds", "klass", "grupp", "match", "period", "halvlek", "ratio", "blandning",
    "forhallande",
  ]

  static func claim(at first: Int, in cluster: DigitCluster, of text: TextBytes) -> NumberClaim? {
    let groups = cluster.groups
    guard groups[first].gap == .start, (1...4).contains(groups[first].count),
      let nameEnd = text.skippingSpace(before: groups[first].start)
    else { return nil }
    let hasUnit = cluster.gap(after: first) == .colon
    let start = nameStart(endingAt: nameEnd, in: text)
    guard let start else { return nil }
    guard hasUnit else { return townBlock(at: first, from: start, in: cluster, of: text) }
    let unit = groups[first + 1]
    guard (1...4).contains(unit.count), !otherNames.contains(text.baseWord(text.nameStart(endingAt: nameEnd)..<nameEnd))
    else { return nil }
    let edges = Edges(of: first..<first + 2, in: cluster, text: text)
    switch edges.right {
    case .letter, .symbol: return nil
    case .digits(let gap, _): if gap != .space && gap != .comma { return nil }
    default: break
    }
    let (block, number) = (cluster.value(of: first..<first + 1), cluster.value(of: first + 1..<first + 2))
    guard block > 0, number > 0 || unit.count == 2, cluster.digits[groups[first].firstDigit] > 0 else { return nil }
    let isTime = block < 25 && unit.count == 2 && number < 60
    return NumberClaim(
      .property(Self(readsAsTime: isTime)), from: start, to: unit.end, at: first, in: cluster, of: text)
  }

  /// `kvarteret Björnen 5`, `kv. Björnen 5`.
  private static func townBlock(
    at first: Int, from start: Int, in cluster: DigitCluster, of text: TextBytes
  ) -> NumberClaim? {
    guard cluster.groups[first].count <= 2, cluster.gap(after: first) == nil,
      !text.isLetter(at: cluster.groups[first].end)
    else { return nil }
    var end = text.skippingSpace(before: start) ?? start
    if text[end - 1] == 0x2E { end -= 1 }
    let words: [StaticString] = ["kvarteret", "fastigheten", "kv"]
    guard words.contains(where: { text.start(of: $0, endingAt: end) != nil }) else { return nil }
    return NumberClaim(
      .property(Self(readsAsTime: false, isTownBlock: true)), from: start, to: cluster.groups[first].end, at: first,
      in: cluster, of: text)
  }

  /// Where a name of one to three capitalised words begins.
  private static func nameStart(endingAt end: Int, in text: TextBytes) -> Int? {
    var start = text.nameStart(endingAt: end)
    guard start < end, end - start >= 2, text.isCapital(at: start) else { return nil }
    for _ in 0..<2 {
      guard let before = text.skippingSpace(before: start) else { break }
      let next = text.nameStart(endingAt: before)
      guard next < before, before - next >= 3, text.isCapital(at: next), !isLabel(text.baseWord(next..<before)) else {
        break
      }
      start = next
    }
    return start
  }

  private static func isLabel(_ word: String) -> Bool {
    word.hasPrefix("fastighet") || word.hasPrefix("kvarter") || word.hasPrefix("tomt") || word == "kv"
      || word.hasPrefix("detaljplan") || word.hasPrefix("agare") || word.hasPrefix("planomrade") || word == "for"
      || word == "pa"
  }
}
