/// A word that the dictionary lacks.
public struct AddedWord: Hashable, Sendable {
  /// The word.
  public var word: String
  /// A word of the dictionary that it is inflected and compounded like; nil for a word that has only its genitive.
  public var model: String?

  /// Creates a word.
  public init(_ word: String, like model: String? = nil) {
    self.word = word
    self.model = model
  }
}
