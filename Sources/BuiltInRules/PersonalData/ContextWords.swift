import Segmentation

/// Finds the words that tell what a number is, whole words in any inflection and compound that the table knows.
///
/// Words are looked up only where a number needs them, each at most once, so that the cost is linear whatever the text.
/// A key of the table is a folded word, two words with a space between, or a word with `*` for any beginning or ending.
struct ContextWords {
  /// A word that tells something.
  struct Hit {
    var range: Range<Int>
    /// What it says of numbers of ten or twelve digits; nil when it says nothing of them.
    var meaning: ContextMeaning?
    /// What it says of all else.
    var signs: ContactSigns
  }

  /// What the table says of a word.
  struct Entry {
    var meaning: ContextMeaning?
    var signs: ContactSigns

    /// Reads the fields after the key; nil when they say nothing.
    init?(fields: [String]?) {
      guard let fields, let first = fields.first else { return nil }
      meaning = ContextMeaning(first)
      signs = ContactSigns(meaning).union(fields.count > 1 ? ContactSigns(names: fields[1]) : [])
      // Who pays by phone is not spoken to.
      if signs.contains(.swish) { signs.remove(.phone) }
      if meaning == nil, signs.isEmpty { return nil }
    }
  }

  /// How much is looked up.
  enum Depth {
    /// Words, pairs of words, beginnings and endings.
    case words
    /// Pairs of words alone: cheap enough for every year in a text.
    case pairs
  }

  static let lexicon = Lexicon("personal-data-context")

  private let text: TextBytes
  private let lexicons: any LexiconSource
  private let depth: Depth
  private var reader: FoldedWordReader
  private var hits: [Hit] = []
  /// The stretch that has been looked up.
  private var known = 0..<0
  private let keys: KeyFilter
  private var previousEnd = -1

  init(_ text: TextBytes, _ lexicons: any LexiconSource, depth: Depth) {
    self.text = text
    self.lexicons = lexicons
    self.depth = depth
    keys = lexicons.keyFilter(of: Self.lexicon)
    reader = FoldedWordReader(text)
  }

  /// The telling words in a window of the text, in text order. Windows should come in text order.
  mutating func hits(in window: Range<Int>) -> ArraySlice<Hit> {
    if window.lowerBound > known.upperBound || window.lowerBound < known.lowerBound {
      hits.removeAll(keepingCapacity: true)
      previousEnd = -1
      known = window.lowerBound..<window.lowerBound
    }
    while known.upperBound < window.upperBound,
      let word = reader.next(in: known.upperBound..<window.upperBound)
    {
      look(at: word)
      known = known.lowerBound..<word.upperBound
    }
    known = known.lowerBound..<max(known.upperBound, window.upperBound)
    let first = hits.firstIndex(endingAfter: window.lowerBound)
    return hits[first...].prefix { $0.range.lowerBound < window.upperBound }
  }

  private mutating func look(at word: Range<Int>) {
    let isNear = previousEnd >= 0 && word.lowerBound - previousEnd <= 3
    previousEnd = word.upperBound
    let lexicons = lexicons
    if isNear, let entry = reader.ofPair(among: keys, { Self.entry(of: $0, in: lexicons) }) {
      hits.append(Hit(range: word, meaning: entry.meaning, signs: entry.signs))
    }
    guard depth == .words, !reader.isNumber else { return }
    if let entry = reader.first(among: keys, { Self.entry(of: $0, in: lexicons) }) {
      hits.append(Hit(range: word, meaning: entry.meaning, signs: entry.signs))
    }
  }

  private static func entry(of key: UnsafeBufferPointer<UInt8>, in lexicons: any LexiconSource) -> Entry? {
    guard lexicons.contains(key, in: lexicon) else { return nil }
    return Entry(fields: lexicons.fields(of: String(decoding: key, as: UTF8.self), in: lexicon))
  }
}

extension [ContextWords.Hit] {
  /// The index of the first hit that ends after a position, by binary search.
  fileprivate func firstIndex(endingAfter position: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
