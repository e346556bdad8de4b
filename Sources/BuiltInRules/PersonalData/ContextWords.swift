import Segmentation

/// Finds the words that tell what a number is, whole words in any inflection and compound that the table knows.
///
/// Words are looked up only where a number needs them, each at most once, so that the cost is linear whatever the text.
/// A key of the table is a folded word, two words with a space between, or a word with `*` for any beginning or ending.
struct ContextWords {
  /// A word that tells something.
  struct Hit {
    var range: Range<Int>
    var meaning: ContextMeaning
  }

  /// How much is looked up.
  enum Depth {
    /// Words, pairs of words, beginnings and endings.
    case words
    /// Pairs of words alone: cheap enough for every year in a text.
    case pairs
  }

  static let lexicon = Lexicon("personal-number-context")

  private let text: TextBytes
  private let lexicons: any LexiconSource
  private let depth: Depth
  private var reader: FoldedWordReader
  private var hits: [Hit] = []
  /// The stretch that has been looked up.
  private var known = 0..<0
  private var pair: [UInt8] = []
  private var previousEnd = -1

  init(_ text: TextBytes, _ lexicons: any LexiconSource, depth: Depth) {
    self.text = text
    self.lexicons = lexicons
    self.depth = depth
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
    if isNear, pair.count + 1 + reader.length <= FoldedWordReader.longest {
      pair.append(UInt8(ascii: " "))
      reader.append(to: &pair)
      let known = pair.withUnsafeBufferPointer { meaning(of: $0) }
      if let meaning = known { hits.append(Hit(range: word, meaning: meaning)) }
    }
    pair.removeAll(keepingCapacity: true)
    reader.append(to: &pair)
    previousEnd = word.upperBound
    guard depth == .words, !reader.isNumber, let meaning = meaningOfWord() else { return }
    hits.append(Hit(range: word, meaning: meaning))
  }

  /// The meaning of the word that was read: of itself, else of its longest known beginning or ending.
  private mutating func meaningOfWord() -> ContextMeaning? {
    let lexicons = lexicons
    let key = reader.key { lexicons.contains($0, in: Self.lexicon) }
    return key.flatMap { lexicons.fields(of: $0, in: Self.lexicon)?.first }.flatMap(ContextMeaning.init)
  }

  private func meaning(of key: UnsafeBufferPointer<UInt8>) -> ContextMeaning? {
    guard lexicons.contains(key, in: Self.lexicon) else { return nil }
    let fields = lexicons.fields(of: String(decoding: key, as: UTF8.self), in: Self.lexicon)
    return fields?.first.flatMap(ContextMeaning.init)
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
