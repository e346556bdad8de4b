import LintCore
import Segmentation

/// Neighbouring words that may be one.
struct WordPairs {
  private let prose: Prose
  /// What the dictionary says of each word.
  private let traits: [WordTraits?]
  private let vocabulary: any Vocabulary
  private let lexicons: any LexiconSource
  /// The first words of compounds that are often written apart.
  private let firsts: KeyFilter

  init(prose: Prose, traits: [WordTraits?], vocabulary: any Vocabulary, lexicons: any LexiconSource) {
    self.prose = prose
    self.traits = traits
    self.vocabulary = vocabulary
    self.lexicons = lexicons
    firsts = lexicons.keyFilter(of: .splitCompounds)
  }

  /// The place of a word and the one before it, if they are a compound written apart.
  func split(before index: Int) -> Range<Int>? {
    let words = prose.segments.words
    let (first, second) = (words[index - 1], words[index])
    let range = first.range.lowerBound..<second.range.upperBound
    let plain: Word.Shape = [.digits, .allCapitals, .joined]
    guard first.range.upperBound + 1 == second.range.lowerBound, prose.text.utf8[first.range.upperBound] == 0x20,
      first.range.count >= 3, second.range.count >= 3, first.range.count <= 24, second.range.count <= 24,
      first.shape.isDisjoint(with: plain), second.shape.isDisjoint(with: plain.union(.capitalized)),
      // A capital only at the beginning of a sentence; elsewhere it is a name.
      !first.shape.contains(.capitalized) || isFirst(index - 1)
    else { return nil }
    guard isSplit(index, first.range, second.range), !prose.isForeign(range), !prose.isQuoted(range) else { return nil }
    return range
  }

  private func isSplit(_ index: Int, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard let one = traits[index - 1], one.contains(.beginsCompounds) || one.contains(.noun), let other = traits[index]
    else { return false }
    let bytes = prose.text.utf8
    if firsts.mayContain(prose.keyHashes[index - 1]),
      let seconds = lexicons.firstField(of: prose.key(index - 1), in: .splitCompounds)
    {
      let word = prose.key(index)
      if seconds.split(separator: "|").contains(where: { word.hasPrefix($0) }) {
        return vocabulary.standing(of: bytes[first] + bytes[second]).isKnown
      }
    }
    guard other.isSuperset(of: [.noun, .word]) else { return false }
    // Skol gården: what is no word by itself can only be part of one.
    if !one.contains(.word) {
      return first.count >= 4 && vocabulary.standing(of: bytes[first] + bytes[second]).isKnown
    }
    // What can be told of the parts is asked before they are joined.
    guard one.isDisjoint(with: [.otherClass, .name]), !prose.isOne(of: Self.measures, index - 1),
      let whole = traitsOfJoined(bytes[first] + bytes[second]), whole.isSuperset(of: [.noun, .word]),
      !whole.contains(.name)
    else { return false }
    let last = prose.key(index - 1)
    let before = index > 1 && !isFirst(index - 1) ? prose.text[prose.segments.words[index - 2].range].lowercased() : ""
    if one.contains(.baseForm), one.contains(.hasPlural) {
      return !(before == "i" && Self.times.contains(last))
    }
    // Vid parkerings plats: a joining form in -s that owns nothing, for no article, adjective or genitive stands before it.
    if !one.contains(.baseForm) {
      return Self.joiningEndings.contains { last.hasSuffix($0) } && Self.openers.contains(before)
    }
    // Boka tvätt stuga: a noun that could be a plural or an amount needs a preposition before it.
    return one.contains(.baseForm) && Self.openers.contains(before) && !before.isEmpty && other.contains(.endsCompounds)
  }

  private func traitsOfJoined(_ word: ArraySlice<UInt8>) -> WordTraits? {
    word.withUnsafeBufferPointer { vocabulary.traits(of: $0) }
  }

  private func isFirst(_ index: Int) -> Bool {
    let word = prose.segments.words[index]
    guard let sentence = prose.sentence(at: word.range.lowerBound) else { return false }
    return sentence.words.lowerBound == index
  }

  /// Words that count or name what comes after them: ”en grupp elever”, ”moder jord”.
  private static let measures: KeySet = [
    "antal", "bit", "burk", "bukett", "byrå", "del", "dos", "flaska", "form", "grupp", "hög", "kasse", "kilo", "klunk",
    "kopp",
    "korg", "kruka", "kvart", "känsla", "liter", "låda", "massa", "meter", "mugg", "mängd", "nypa", "omgång", "par",
    "påse", "rad",
    "ransäck", "sats", "serie", "skara", "skiva", "skvätt", "skål", "slags", "sort", "stycke", "säck", "timme",
    "timmes", "ton",
    "tunna", "typ", "vagn", "dag", "dags", "vecka", "veckas", "månad", "månads", "år", "års", "minut", "sekund", "herr",
    "fru",
    "moder", "fader", "mor", "far", "syster", "bror", "rektor", "doktor", "familj", "linje", "klass", "lag", "rum",
    "sal", "sida",
    "kapitel", "paragraf", "punkt", "nummer", "stad", "stads", "kommun", "region", "regions", "januari", "februari",
    "mars",
    "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
  ]

  /// After ”i” these are times, and a new clause may begin: ”i sommar lovar vi”.
  private static let times: Set<String> = [
    "sommar", "vinter", "höst", "vår", "natt", "kväll", "jul", "påsk", "helg", "midsommar", "morgon", "tid", "fall",
    "form",
  ]

  /// The ends of abstract nouns that take -s in compounds.
  private static let joiningEndings = ["ings", "tions", "hets", "skaps", "ments", "fritids", "vårds", "tets"]

  /// Words before which no article has been, so that what follows owns nothing; empty at a sentence's beginning.
  private static let openers: Set<String> = [
    "", "vid", "i", "på", "till", "från", "av", "med", "för", "om", "och", "eller", "via", "som", "boka", "söker",
    "bygger",
    "har", "finns", "ny", "nya", "nytt", "hos", "under", "efter", "utan", "kring", "mot",
  ]
}

extension Lexicon {
  /// First words of compounds that are often written apart, with the second ones.
  fileprivate static let splitCompounds = Lexicon("split-compounds")
}
