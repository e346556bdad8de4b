/// A form of a phrase.
public struct PhraseForm: Hashable, Sendable {
  static let stride = 4

  /// The form as the list has it.
  public let text: String
  /// What replaces it in the same form; nil where nothing is safe.
  public let replacement: String?

  init(_ sections: ImageSections, at index: Int) {
    let words = sections.words(.forms)
    let at = index * Self.stride
    text = sections.string(at: words.int(at), length: words.int(at + 1))
    let replacement = sections.string(at: words.int(at + 2), length: words.int(at + 3))
    self.replacement = replacement.isEmpty ? nil : replacement
  }
}
