/// A word of a sentence, with what is known of it.
struct PersonToken: Sendable {
  /// What stands between a word and the one before it.
  enum Gap: Sendable {
    /// Nothing: a digit and a letter, `1B`.
    case none
    case space
    /// A hyphen or dash without spaces.
    case hyphen
    case comma
    /// An opening parenthesis.
    case opening
    /// A closing parenthesis, with or without more.
    case closing
    case colon
    /// A full stop and a space, as after an initial.
    case stop
    case other
  }

  /// How surely a word is a first name.
  enum FirstName: Sendable {
    /// It is one.
    case name
    /// It may also be an ordinary word, a month or a place.
    case word
  }

  /// Where it stands in the text.
  var range: Range<Int>
  /// What is before it.
  var gap: Gap
  var role: WordRole?
  var kind: SensitiveKind?
  var isCapital = false
  /// Whether the second letter is a capital as well.
  var isShouted = false
  /// The number that it is, up to 9999.
  var number: Int?
  var firstName: FirstName?
  var isSurname = false
  /// Whether it is a name only without an `s` at its end.
  var isGenitive = false
  /// Which person of the passage it belongs to.
  var person: Int?
}
