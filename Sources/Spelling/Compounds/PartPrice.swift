/// What a part of a compound costs, by its length and by how many listed compounds it begins or ends.
struct PartPrice {
  /// What a part allows after it.
  enum Kind {
    case none, plain, shortNoun, verbPrefix, adjectivePrefix, numeral
  }

  /// The price.
  var price: Double
  /// What may come after it.
  var kind: Kind
  /// Whether it is a short noun that the dictionary only lists compounds of; too little to suggest new ones.
  var isShortNoun = false

  /// The price of a part in its place; nil where it cannot stand.
  init?(_ traits: FormTraits, _ letters: Int, isFirst: Bool, isLast: Bool, after: Kind) {
    guard letters >= 2 || traits.contains(.numeralEnd) else { return nil }
    let found = isLast ? Self.end(traits, letters, after) : Self.beginning(traits, letters, isFirst: isFirst, after)
    guard let found else { return nil }
    self = found
  }

  private init(price: Double, kind: Kind, isShortNoun: Bool = false) {
    self.price = price
    self.kind = kind
    self.isShortNoun = isShortNoun
  }

  /// The price of length alone.
  private static func price(ofLetters letters: Int) -> Double {
    switch letters {
    case ...2: 4.5
    case 3: 2.5
    case 4: 1.75
    case 5: 1.25
    default: 1
    }
  }

  /// What it adds that few listed compounds have the part.
  private static func rarity(_ doublings: Int) -> Double {
    switch doublings {
    case 0: 2.5
    case 1: 1.5
    case 2: 1
    case 3: 0.5
    case 4: 0.25
    default: 0
    }
  }

  private static func end(_ traits: FormTraits, _ letters: Int, _ after: Kind) -> PartPrice? {
    let price = price(ofLetters: letters) + rarity(traits.endsCompounds)
    switch after {
    case .numeral where !traits.isDisjoint(with: [.numeralEnd, .numeral]): return PartPrice(price: 0.5, kind: .plain)
    case .numeral where traits.contains(.end): return PartPrice(price: price, kind: .plain)
    case .verbPrefix where traits.contains(.verbEnd), .adjectivePrefix where traits.contains(.adjectiveEnd):
      return PartPrice(price: price, kind: .plain)
    case .shortNoun where letters < 5 || !traits.contains(.noun): return nil
    default: break
    }
    if traits.contains(.end) { return PartPrice(price: price, kind: .plain) }
    // The dictionary knows many nouns that it does not let end a compound.
    if traits.isSuperset(of: [.noun, .word, .lowercase]), letters >= 5 || letters >= 3 && traits.endsCompounds == 7 {
      return PartPrice(price: price + 1, kind: .plain, isShortNoun: letters < 5)
    }
    return nil
  }

  private static func beginning(_ traits: FormTraits, _ letters: Int, isFirst: Bool, _ after: Kind) -> PartPrice? {
    if after == .shortNoun { return nil }
    let price = price(ofLetters: letters) + rarity(traits.beginsCompounds)
    if traits.contains(.numeral) { return PartPrice(price: 0.5, kind: .numeral) }
    if after == .numeral, traits.contains(.numeralMiddle) { return PartPrice(price: 0.5, kind: .plain) }
    if traits.contains(.begin) || (traits.contains(.middle) && !isFirst) {
      return PartPrice(price: price, kind: .plain)
    }
    if traits.contains(.verbPrefix) { return PartPrice(price: price, kind: .verbPrefix) }
    if traits.contains(.adjectivePrefix) { return PartPrice(price: price, kind: .adjectivePrefix) }
    if traits.isSuperset(of: [.noun, .word, .lowercase, .baseForm]),
      letters >= 5 || letters >= 3 && isFirst && traits.beginsCompounds >= 6
    {
      return PartPrice(price: price + 1.5, kind: letters < 5 ? .shortNoun : .plain, isShortNoun: letters < 5)
    }
    return nil
  }
}
