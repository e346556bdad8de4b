/// Canonical composition for the letters that European languages write: enough to tell å from a with something over it.
enum CharacterComposition {
  /// The combining marks that matter: U+0300–U+036F.
  static let marks: ClosedRange<UInt32> = 0x0300...0x036F

  /// The first place in a text that is not in Unicode's composed form (NFC), as far as this knows.
  ///
  /// - Returns: the letter as written, with its offset in UTF-8 bytes.
  static func firstDecomposed(in text: String) -> (letter: String, offset: Int)? {
    guard text.utf8.contains(where: { $0 & 0xFE == 0xCC || $0 == 0xE2 }) else { return nil }
    var offset = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // Ohm, kelvin and ångström are other ways to write letters.
      if [0x2126, 0x212A, 0x212B].contains(scalar.value) { return (String(scalar), offset) }
      if marks.contains(scalar.value), let previous, composed(previous, scalar) != nil {
        return (String(previous) + String(scalar), offset - UTF8.width(previous))
      }
      offset += UTF8.width(scalar)
      previous = scalar
    }
    return nil
  }

  /// The one letter that a letter and a mark make, or nil when there is none.
  ///
  /// Texts are equal in Swift when they are canonically equivalent, so the letters of Latin, Greek and Cyrillic are tried.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    let pair = String(base) + String(mark)
    for block: ClosedRange<UInt32> in [0xC0...0x24F, 0x1E00...0x1EFF, 0x370...0x4FF, 0x1F00...0x1FFF] {
      for value in block {
        guard let scalar = Unicode.Scalar(value), String(scalar) == pair else { continue }
        return scalar
      }
    }
    return nil
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
