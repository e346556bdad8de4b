extension String {
  /// The region of a flag, as two capital letters: SE. Nil for anything else.
  var flagRegion: String? {
    let scalars = Array(unicodeScalars)
    guard scalars.count == 2, scalars.allSatisfy({ (0x1F1E6...0x1F1FF).contains($0.value) }) else { return nil }
    return String(
      String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0.value - 0x1F1E6 + 0x41) }))
  }
}
