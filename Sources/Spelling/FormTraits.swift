import LintCore

/// What a table knows of a form, in 24 bits.
struct FormTraits: OptionSet, Hashable {
  var rawValue: UInt32

  /// A word by itself.
  static let word = FormTraits(rawValue: 1)
  /// May begin a compound, or stand inside it.
  static let begin = FormTraits(rawValue: 2)
  /// May stand inside a compound, not at its beginning.
  static let middle = FormTraits(rawValue: 4)
  /// May end a compound.
  static let end = FormTraits(rawValue: 8)
  /// A particle before verbs (`efter`), and a verb that takes such.
  static let verbPrefix = FormTraits(rawValue: 0x10)
  static let verbEnd = FormTraits(rawValue: 0x20)
  /// A strengthening word before adjectives (`dunder`), and an adjective that takes such.
  static let adjectivePrefix = FormTraits(rawValue: 0x40)
  static let adjectiveEnd = FormTraits(rawValue: 0x80)
  /// A number in letters, what may end it (`åringen`), and what may stand after it (`tals`).
  static let numeral = FormTraits(rawValue: 0x100)
  static let numeralEnd = FormTraits(rawValue: 0x200)
  static let numeralMiddle = FormTraits(rawValue: 0x400)
  /// Listed without an initial capital; a word without this is a name.
  static let lowercase = FormTraits(rawValue: 0x800)
  /// Not to be suggested.
  static let offensive = FormTraits(rawValue: 0x1000)
  /// A mistake that the dictionary names so that no compound excuses it.
  static let forbidden = FormTraits(rawValue: 0x2000)
  /// Inflected as a noun.
  static let noun = FormTraits(rawValue: 0x4000)
  /// The form under which the dictionary lists the word.
  static let baseForm = FormTraits(rawValue: 0x8000)

  /// From a word that is no noun, or a form of one.
  static let otherClass = FormTraits(rawValue: 0x1_0000)
  /// A noun with a plural that looks other than its singular.
  static let hasPlural = FormTraits(rawValue: 0x2_0000)

  /// How many listed compounds begin and end with the word: 0 for none, and one more for each doubling, up to 7.
  var beginsCompounds: Int {
    get { Int(rawValue >> 18 & 7) }
    set { rawValue = rawValue & ~0x1C_0000 | UInt32(min(newValue, 7)) << 18 }
  }
  var endsCompounds: Int {
    get { Int(rawValue >> 21 & 7) }
    set { rawValue = rawValue & ~0xE0_0000 | UInt32(min(newValue, 7)) << 21 }
  }

  /// Both forms' traits, when one form comes from several words.
  func merged(with other: FormTraits) -> FormTraits {
    var merged = FormTraits(rawValue: (rawValue | other.rawValue) & 0x3_FFFF)
    merged.beginsCompounds = max(beginsCompounds, other.beginsCompounds)
    merged.endsCompounds = max(endsCompounds, other.endsCompounds)
    return merged
  }

  /// What rules may know of it.
  var wordTraits: WordTraits {
    var traits: WordTraits = contains(.lowercase) ? [] : .name
    if contains(.noun) { traits.insert(.noun) }
    if !isDisjoint(with: [.begin, .middle]) { traits.insert(.beginsCompounds) }
    if contains(.end) { traits.insert(.endsCompounds) }
    if contains(.baseForm) { traits.insert(.baseForm) }
    if contains(.otherClass) { traits.insert(.otherClass) }
    if contains(.hasPlural) { traits.insert(.hasPlural) }
    if contains(.word) { traits.insert(.word) }
    return traits
  }
}
