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
