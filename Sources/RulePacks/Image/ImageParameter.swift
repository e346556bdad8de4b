/// The numbers in `ImageSection.parameters`.
enum ImageParameter: Int, CaseIterable {
  /// How many different symbols folded text can have.
  case symbolCount
  /// The first image-specific symbol that is no letter.
  case firstExtraSign
}
