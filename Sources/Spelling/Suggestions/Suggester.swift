import LintCore

/// Finds what a misspelt word was meant as: undoes each mistake that people make, and looks the result up.
///
/// Hunspell's own suggestions cost a tenth of a second with the loading, and for Swedish leave compounds out. A table
/// answers in a hundred nanoseconds, so here all single mistakes are tried, in every part of a compound, and pairs of
/// common ones.
struct Suggester {
  let tables: TableStack
  /// Whether the language writes compounds as one word.
  let hasCompounds: Bool

  /// Longer words get no suggestions.
  static let longest = 40
  /// No suggestion costs more.
  static let limit = 2.0
  /// What being made of several parts adds: more where the parts seldom make compounds.
  private static func compoundCost(price: Double) -> Double {
    0.25 + price * 0.05 + max(0, price - 3.5) * 0.15
  }

  /// The likeliest words, best first.
  func suggestions(for word: FoldedWord, limit: Int) -> [SpellingSuggestion] {
    let bytes = word.bytes
    guard bytes.count >= 3, bytes.count <= Self.longest else { return [] }
    var found: [[UInt8]: SpellingSuggestion] = [:]
    let whole = EditSpace(bytes)
    search(whole, cost: 0, upTo: 1.8, into: &found) { _, traits in Self.listedCost(traits) }
    if hasCompounds { searchParts(word, upTo: 1.4, into: &found) }
    if found.values.allSatisfy({ $0.cost > 1 }), bytes.count >= 5 { searchTwice(whole, into: &found) }
    let sorted = found.values.sorted { ($0.cost, $0.text) < ($1.cost, $1.text) }
    return Array(Self.worthShowing(sorted, for: bytes).prefix(max(0, limit)))
  }

  /// Leaves out what only distracts: unlisted compounds beside a listed word that is clearly closer, and the genitive of a
  /// better one.
  private static func worthShowing(_ sorted: [SpellingSuggestion], for word: [UInt8]) -> [SpellingSuggestion] {
    guard let best = sorted.first else { return [] }
    return sorted.filter { suggestion in
      if best.isListed, best.cost <= 0.9, !suggestion.isListed { return false }
      guard word.last != UInt8(ascii: "s"), suggestion.text.hasSuffix("s") else { return true }
      let stem = suggestion.text.dropLast()
      return !sorted.contains { $0.text == stem && $0.cost <= suggestion.cost }
    }
  }

  /// What a listed word costs besides the mistake: words that make many compounds are common ones. Nil if it is none.
  private static func listedCost(_ traits: FormTraits) -> Double? {
    guard traits.contains(.word), traits.isDisjoint(with: [.offensive, .forbidden]) else { return nil }
    let common = max(traits.beginsCompounds, traits.endsCompounds)
    return (traits.contains(.lowercase) ? 0.3 : 0.7) - 0.04 * Double(min(common, 7))
  }

  private func search(
    _ space: EditSpace, cost: Double, upTo limit: Double, into found: inout [[UInt8]: SpellingSuggestion],
    price: ([UInt8], FormTraits) -> Double?
  ) {
    space.forEach(upTo: limit) { hash, edit in
      guard let traits = tables.traits(hash) else { return }
      let text = space.word(after: edit)
      guard let price = price(text, traits) else { return }
      Self.add(text, traits, cost + edit.cost + price, isListed: true, to: &found)
    }
  }

  /// Two mistakes: a common one, and any other.
  private func searchTwice(_ space: EditSpace, into found: inout [[UInt8]: SpellingSuggestion]) {
    var variants: [(word: [UInt8], cost: Double)] = []
    space.forEach(upTo: 0.7) { _, edit in variants.append((space.word(after: edit), edit.cost)) }
    for variant in variants.sorted(by: { $0.cost < $1.cost }).prefix(24) {
      search(EditSpace(variant.word), cost: variant.cost + 0.2, upTo: 1, into: &found) { _, traits in
        Self.listedCost(traits)
      }
    }
  }

  /// Mistakes in one part of a compound whose other parts are right.
  private func searchParts(
    _ word: FoldedWord, upTo limit: Double, into found: inout [[UInt8]: SpellingSuggestion]
  ) {
    let reach = CompoundReach(word, tables: tables)
    let bytes = word.bytes
    for start in reach.starts {
      for end in reach.ends where end > start && !(start == 0 && end == bytes.count) {
        let letters = word.letters(in: start..<end)
        guard (3...18).contains(letters) else { continue }
        let around = reach.price(upTo: start) + reach.price(from: end)
        let space = EditSpace(Array(bytes[start..<end]))
        space.forEach(upTo: letters < 4 ? 0.7 : limit) { hash, edit in
          guard let traits = tables.traits(hash), traits.isDisjoint(with: [.offensive, .forbidden]),
            let part = PartPrice(
              traits, letters, isFirst: start == 0, isLast: end == bytes.count, after: start == 0 ? .none : .plain),
            !part.isShortNoun, part.price + around <= CompoundJudge.limit
          else { return }
          let text = Array(bytes[..<start]) + space.word(after: edit) + bytes[end...]
          let cost = edit.cost + Self.compoundCost(price: part.price + around)
          Self.add(text, [.lowercase], cost, isListed: false, to: &found)
        }
      }
    }
  }

  private static func add(
    _ bytes: [UInt8], _ traits: FormTraits, _ cost: Double, isListed: Bool,
    to found: inout [[UInt8]: SpellingSuggestion]
  ) {
    guard cost <= limit, cost < found[bytes]?.cost ?? .infinity else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = traits.contains(.lowercase) ? text : text.prefix(1).uppercased() + text.dropFirst()
    found[bytes] = SpellingSuggestion(text: shown, cost: cost, isListed: isListed)
  }
}
