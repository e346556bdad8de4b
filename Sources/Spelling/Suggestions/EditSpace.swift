/// All words that one mistake turns into a given one.
///
/// None of them is written out until it turns out to be a word: their hashes follow from those of the word's parts.
struct EditSpace {
  /// The word.
  let word: [UInt8]
  /// Where each letter of it begins, with its length at last.
  private let starts: [Int]
  /// The letters as the alphabet has them; nil for others.
  private let codes: [Letter?]
  private let hashes: PrefixHashes

  /// A mistake undone.
  struct Edit {
    /// What is taken out of the word.
    var range: Range<Int>
    /// What comes in its place.
    var text: Text
    /// How unlikely the mistake is.
    var cost: Double

    /// Letters by where they are found, so that nothing is copied.
    enum Text {
      case nothing
      case letter(Letter)
      /// Parts of the word itself.
      case parts(Range<Int>, Range<Int>)
      case confusion(Int)
    }
  }

  init(_ word: [UInt8]) {
    self.word = word
    let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.count]
    self.starts = starts
    codes = (0..<starts.count - 1).map { Letter(word[starts[$0]..<starts[$0 + 1]]) }
    hashes = PrefixHashes(word)
  }

  /// The word with a mistake undone.
  func word(after edit: Edit) -> [UInt8] {
    let text: [UInt8] =
      switch edit.text {
      case .nothing: []
      case .letter(let letter): letter.bytes
      case .parts(let first, let second): Array(word[first]) + word[second]
      case .confusion(let index): EditCosts.confusions[index].meant
      }
    return Array(word[..<edit.range.lowerBound]) + text + word[edit.range.upperBound...]
  }

  /// Gives each word that a mistake of at most some cost could have started from, by its hash.
  func forEach(upTo limit: Double, _ body: (_ hash: UInt64, _ edit: Edit) -> Void) {
    for index in codes.indices {
      repeatedAndSwapped(index, limit, body)
      if limit >= 0.5 { letters(index, limit, body) }
    }
    if limit >= 1 {
      for letter in Letter.all {
        give(word.count..<word.count, .letter(letter), 1, letter.hash, letter.count, limit, body)
      }
    }
    for start in word.indices { confusions(at: start, limit, body) }
  }

  /// Letters that are written for others.
  private func confusions(at start: Int, _ limit: Double, _ body: (UInt64, Edit) -> Void) {
    for index in EditCosts.confusionsByFirst[Int(word[start])] {
      let confusion = EditCosts.confusions[index]
      let end = start + confusion.written.count
      guard confusion.cost <= limit, end <= word.count, word[start..<end].elementsEqual(confusion.written) else {
        continue
      }
      give(start..<end, .confusion(index), confusion.cost, confusion.hash, confusion.meant.count, limit, body)
    }
  }

  /// A letter too many, one that stands once instead of twice, and two that changed places.
  private func repeatedAndSwapped(_ index: Int, _ limit: Double, _ body: (UInt64, Edit) -> Void) {
    let range = starts[index]..<starts[index + 1]
    let hash = hashes[range]
    let isDouble = index + 1 < codes.count && isSame(index, index + 1)
    if isDouble {
      give(range, .nothing, EditCosts.doubling, 0, 0, limit, body)
    } else {
      if index == 0 || !isSame(index, index - 1) { give(range, .nothing, 1, 0, 0, limit, body) }
      let doubled = hashes.joined(hash, hash, count: range.count)
      give(range, .parts(range, range), EditCosts.doubling, doubled, range.count * 2, limit, body)
    }
    guard index + 1 < codes.count, !isDouble else { return }
    let next = starts[index + 1]..<starts[index + 2]
    let swapped = hashes.joined(hashes[next], hash, count: range.count)
    give(
      range.lowerBound..<next.upperBound, .parts(next, range), EditCosts.transposition, swapped,
      range.count + next.count, limit, body)
  }

  /// Another letter for one, and a letter missing before it.
  private func letters(_ index: Int, _ limit: Double, _ body: (UInt64, Edit) -> Void) {
    let range = starts[index]..<starts[index + 1]
    let own = codes[index]
    for letter in Letter.all where letter != own {
      give(range, .letter(letter), EditCosts.substitution(own, letter), letter.hash, letter.count, limit, body)
      let cost = EditCosts.leftOut(letter, before: own)
      give(range.lowerBound..<range.lowerBound, .letter(letter), cost, letter.hash, letter.count, limit, body)
    }
  }

  @inline(__always)
  private func give(
    _ range: Range<Int>, _ text: Edit.Text, _ cost: Double, _ hash: UInt64, _ count: Int, _ limit: Double,
    _ body: (UInt64, Edit) -> Void
  ) {
    let cost = range.lowerBound == 0 && cost > 0.5 ? cost + EditCosts.firstLetter : cost
    guard cost <= limit else { return }
    let beginning = count == 0 ? hashes[0..<range.lowerBound] : hashes.extended(range.lowerBound, hash, count: count)
    let rest = range.upperBound..<word.count
    body(hashes.joined(beginning, hashes[rest], count: rest.count), Edit(range: range, text: text, cost: cost))
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    word[starts[first]..<starts[first + 1]] == word[starts[second]..<starts[second + 1]]
  }
}
