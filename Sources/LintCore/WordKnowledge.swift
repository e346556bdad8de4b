/// What is known of the words of languages, by dictionaries that are installed on the computer.
public protocol WordKnowledge: Sendable {
  /// The words of a language, given as a BCP 47 primary tag; nil when no dictionary of it is at hand.
  func vocabulary(of language: String) -> (any Vocabulary)?
}

/// The words of one language, with their inflections and the compounds they make.
///
/// Words are given as UTF-8 in any case and normalization. Ranges that come back are in bytes of what was given.
public protocol Vocabulary: Sendable {
  /// Whether a word is one of the language. In time linear in the word for listed ones; others are tried as compounds.
  func standing(of word: UnsafeBufferPointer<UInt8>) -> WordStanding

  /// What the dictionary says of a form, parts of compounds included; nil when it has not got the very form.
  func traits(of form: UnsafeBufferPointer<UInt8>) -> WordTraits?

  /// The parts of a word: one for a listed word, several for a compound; nil when it is unknown.
  func parts(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>]?

  /// The likeliest division of a run of letters without spaces, such as a hashtag, into words; a compound is one word.
  /// Nil when some part of it is no word.
  func words(inRun run: UnsafeBufferPointer<UInt8>) -> [Range<Int>]?

  /// What a misspelt word may have been meant as, the likeliest first, in lower case but for names.
  func suggestions(for word: UnsafeBufferPointer<UInt8>, limit: Int) -> [SpellingSuggestion]
}

/// What a vocabulary knows of a word.
public enum WordStanding: Hashable, Sendable {
  /// The dictionary has the very form.
  case listed(WordTraits)
  /// A compound that holds.
  case compound
  /// A string of listed parts that a spelling mistake makes just as easily.
  case doubtfulCompound
  /// No word, as far as is known.
  case unknown

  /// Whether it is a word beyond doubt.
  public var isKnown: Bool {
    switch self {
    case .listed, .compound: true
    case .doubtfulCompound, .unknown: false
    }
  }
}

/// What a dictionary says of a listed form. Inlined, since every word of a post is asked for some of it.
public struct WordTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// A name: only with a capital.
  @inlinable public static var name: WordTraits { WordTraits(rawValue: 1) }
  /// Inflected as a noun, whatever else it is too.
  @inlinable public static var noun: WordTraits { WordTraits(rawValue: 2) }
  /// May begin a compound.
  @inlinable public static var beginsCompounds: WordTraits { WordTraits(rawValue: 4) }
  /// May end a compound.
  @inlinable public static var endsCompounds: WordTraits { WordTraits(rawValue: 8) }
  /// The form under which the dictionary lists the word.
  @inlinable public static var baseForm: WordTraits { WordTraits(rawValue: 16) }
  /// Also a form of a verb, an adjective or a small word, or only that.
  @inlinable public static var otherClass: WordTraits { WordTraits(rawValue: 32) }
  /// A noun whose plural looks other than its singular.
  @inlinable public static var hasPlural: WordTraits { WordTraits(rawValue: 64) }
  /// A word by itself, not only a part of compounds.
  @inlinable public static var word: WordTraits { WordTraits(rawValue: 128) }
}

/// A word that may have been meant.
public struct SpellingSuggestion: Hashable, Sendable {
  /// The word.
  public var text: String
  /// How far it is from what is written: about 1 for a slip of one letter, less for the mistakes that people often make.
  public var cost: Double
  /// Whether the dictionary has the very form, not only parts of a compound.
  public var isListed: Bool

  /// Creates a suggestion.
  public init(text: String, cost: Double, isListed: Bool) {
    self.text = text
    self.cost = cost
    self.isListed = isListed
  }
}

extension Vocabulary {
  /// Whether a word is one of the language.
  public func standing(of word: String) -> WordStanding {
    var word = word
    return word.withUTF8 { standing(of: $0) }
  }

  /// Whether a stretch of bytes is a word of the language.
  public func standing(of word: ArraySlice<UInt8>) -> WordStanding {
    word.withUnsafeBufferPointer { standing(of: $0) }
  }

  /// The likeliest division of a run of letters into words, in bytes from the run's beginning.
  public func words(inRun run: ArraySlice<UInt8>) -> [Range<Int>]? {
    run.withUnsafeBufferPointer { words(inRun: $0) }
  }

  /// What a misspelt word may have been meant as.
  public func suggestions(for word: ArraySlice<UInt8>, limit: Int) -> [SpellingSuggestion] {
    word.withUnsafeBufferPointer { suggestions(for: $0, limit: limit) }
  }
}
