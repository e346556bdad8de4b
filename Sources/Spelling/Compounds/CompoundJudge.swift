/// Divides words into the parts of compounds, the likeliest division first.
///
/// Hunspell joins almost anything, so each part has a price here: short parts are dear, and so are parts that begin or
/// end few of the dictionary's own compounds. A word that can only be divided at a high price is more likely misspelt.
struct CompoundJudge {
  let tables: TableStack

  /// A compound up to this price holds; up to the second it is doubtful; above, it is none.
  static let limit = 7.0
  static let doubtfulLimit = 12.0
  /// No division has more parts.
  static let mostParts = 5

  /// A division into parts and its price.
  struct Division {
    var price: Double
    /// The parts in bytes of the folded word. With `fallucka` for fall and lucka, neighbours share a letter.
    var parts: [Range<Int>]
  }

  /// The best division of a word into at least two parts.
  func division(of word: FoldedWord) -> Division? {
    let count = word.bytes.count
    guard count >= 4, !word.isTooLong else { return nil }
    let hashes = PrefixHashes(word.bytes)
    // The cheapest way to each place: price, where the last part began, how many parts, and what kind of part it was.
    var best = [Step?](repeating: nil, count: count + 1)
    var starts = [0]
    var next = 0
    while next < starts.count {
      starts.sort()
      let start = starts[next]
      next += 1
      guard start == 0 || (best[start]?.parts ?? Self.mostParts) < Self.mostParts else { continue }
      let before = start == 0 ? Step(price: 0, start: 0, parts: 0, kind: .none) : best[start] ?? Step.impossible
      for first in beginnings(at: start, word, isInside: start > 0) {
        var end = first + 1
        while end <= count {
          defer { end += 1 }
          guard word.isBoundary(end), let traits = tables.traits(hashes[first..<end]) else { continue }
          let length = word.letters(in: first..<end)
          guard let part = PartPrice(traits, length, isFirst: start == 0, isLast: end == count, after: before.kind),
            end == count
              ? !part.isShortNoun || word.letters(in: before.start..<start) >= 5
              : tables.mayJoin(traits, hashes[first..<end])
          else { continue }
          let price = before.price + part.price + (first < start ? 1 : 0)
          guard price <= Self.doubtfulLimit, price < best[end]?.price ?? .infinity else { continue }
          if best[end] == nil, end < count { starts.append(end) }
          best[end] = Step(price: price, start: first, previous: start, parts: before.parts + 1, kind: part.kind)
        }
      }
    }
    guard let last = best[count], last.parts > 1 else { return nil }
    var parts: [Range<Int>] = []
    var end = count
    while end > 0, let step = best[end] {
      parts.append(step.start..<end)
      end = step.previous
    }
    return Division(price: last.price, parts: parts.reversed())
  }

  /// Where a part can begin after another that ends at a place: there, or a letter before it, since of three equal
  /// letters only two are written.
  private func beginnings(at place: Int, _ word: FoldedWord, isInside: Bool) -> [Int] {
    guard isInside, place >= 2, word.bytes[place - 1] == word.bytes[place - 2], word.bytes[place - 1] < 0x80 else {
      return [place]
    }
    return [place, place - 1]
  }

  private struct Step {
    var price: Double
    var start: Int
    var previous = 0
    var parts: Int
    var kind: PartPrice.Kind

    static let impossible = Step(price: .infinity, start: 0, parts: mostParts, kind: .none)
  }
}
