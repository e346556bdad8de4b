/// What the words around a candidate say together, in both directions.
struct ContactReading {
  /// How far before a candidate a label may stand, in bytes.
  private static let labelReach = 28

  /// Everything said in the candidate's sentence.
  private(set) var sentence: ContactSigns = []
  /// Everything said in the sentence and its neighbours.
  private(set) var window: ContactSigns = []
  /// What is said just before the candidate, as a label does, on its line.
  private(set) var label: ContactSigns = []
  /// What is said in the sentence before the candidate.
  private(set) var before: ContactSigns = []
  /// What is said in the sentence after it.
  private(set) var after: ContactSigns = []
  /// The telling words of the sentence and its neighbours, in text order.
  private let hits: ArraySlice<ContextWords.Hit>
  private let range: Range<Int>
  private let sentenceRange: Range<Int>

  /// Reads the words around a range.
  init(of range: Range<Int>, sentence sentenceRange: Range<Int>, hits: ArraySlice<ContextWords.Hit>) {
    self.hits = hits
    self.range = range
    self.sentenceRange = sentenceRange
    for hit in hits where !hit.signs.isEmpty && !hit.range.overlaps(range) {
      window.formUnion(hit.signs)
      guard sentenceRange.overlaps(hit.range) else { continue }
      sentence.formUnion(hit.signs)
      if hit.range.upperBound <= range.lowerBound {
        before.formUnion(hit.signs)
        if range.lowerBound - hit.range.upperBound <= Self.labelReach { label.formUnion(hit.signs) }
      } else {
        after.formUnion(hit.signs)
      }
    }
  }

  /// How far the nearest word with one of some signs stands in the sentence, in bytes; one after it counts twice as far.
  func distance(to signs: ContactSigns) -> Int? {
    var nearest: Int?
    for hit in hits where !hit.signs.isDisjoint(with: signs) && sentenceRange.overlaps(hit.range) {
      guard let distance = distance(to: hit) else { continue }
      nearest = min(nearest ?? distance, distance)
    }
    return nearest
  }

  /// Whether a word with one of some signs stands nearer than any with the others, in the sentence.
  func says(_ signs: ContactSigns, ratherThan others: ContactSigns) -> Bool {
    guard let distance = distance(to: signs) else { return false }
    return self.distance(to: others).map { distance <= $0 } ?? true
  }

  /// Whether a word with one of some signs stands within so many bytes, in the sentence.
  func says(_ signs: ContactSigns, within reach: Int) -> Bool { distance(to: signs).map { $0 <= reach } ?? false }

  /// Whether a word with one of `first` is followed at once by one with one of `second`: ”sin lägenhet”.
  func says(_ first: ContactSigns, then second: ContactSigns) -> Bool {
    var previous: Range<Int>?
    for hit in hits where sentenceRange.overlaps(hit.range) {
      if let previous, !hit.signs.isDisjoint(with: second), hit.range.lowerBound - previous.upperBound <= 14 {
        return true
      }
      if !hit.signs.isDisjoint(with: first) { previous = hit.range }
    }
    return false
  }

  /// Whether the words with `first` all have one with `second` before them in the sentence, near enough to be what they
  /// are about.
  func says(_ first: ContactSigns, about second: ContactSigns) -> Bool {
    var known: Range<Int>?
    var isAbout = false
    for hit in hits where sentenceRange.overlaps(hit.range) {
      if !hit.signs.isDisjoint(with: second) { known = hit.range }
      guard !hit.signs.isDisjoint(with: first) else { continue }
      guard let known, hit.range.lowerBound - known.upperBound <= 40 else { return false }
      isAbout = true
    }
    return isAbout
  }

  private func distance(to hit: ContextWords.Hit) -> Int? {
    if hit.range.upperBound <= range.lowerBound { return range.lowerBound - hit.range.upperBound }
    return hit.range.lowerBound >= range.upperBound ? (hit.range.lowerBound - range.upperBound) * 2 : nil
  }
}
