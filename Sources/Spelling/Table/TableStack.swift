/// A language's table, and over it the words of the product's own lists and of the project.
struct TableStack: Sendable {
  /// The dictionary.
  var main: WordTable
  /// What is added to it.
  var added: [WordTable]

  /// What is known of a form.
  @inline(__always)
  func traits(_ hash: UInt64) -> FormTraits? {
    let found = main.traits(hash)
    if added.isEmpty { return found }
    return added.reduce(found) { found, table in
      guard let more = table.traits(hash) else { return found }
      return found?.merged(with: more) ?? more
    }
  }

  /// Whether a form is a word by itself.
  func isWord(_ hash: UInt64) -> Bool { traits(hash)?.contains(.word) ?? false }

  /// Whether a word may stand before another without an `s` between them: not `eldning`, for that makes `eldnings-`.
  func mayJoin(_ traits: FormTraits, _ hash: UInt64) -> Bool {
    if !traits.isDisjoint(with: [.begin, .middle, .verbPrefix, .adjectivePrefix, .numeral, .numeralMiddle]) {
      return true
    }
    let joined = self.traits(FormHash.append(UInt8(ascii: "s"), to: hash))
    return joined?.isDisjoint(with: [.begin, .middle]) ?? true
  }
}
