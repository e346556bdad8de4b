/// A person's name in a text.
struct PersonName: Sendable {
  /// How much of a name it is.
  enum Form: Sendable {
    /// A first name and a surname, or two first names.
    case full
    /// A first name alone.
    case first
    /// A first name alone that may be an ordinary word or a place.
    case doubtful
  }

  /// Why the person is named, as far as the words around the name tell.
  enum Standing: Sendable {
    /// Nothing tells.
    case unknown
    /// Somebody at work: `rektor Anna Ek`, `Anna Ek, handläggare`.
    case staff
    /// Somebody known to the public by name: politicians with their party, artists, historical persons.
    case publicPerson
  }

  /// Where it stands in the text, a genitive's `s` included.
  var range: Range<Int>
  var form: Form
  var standing: Standing = .unknown
  var isGenitive = false
  /// The words of the passage that it is.
  var tokens: Range<Int>
}
