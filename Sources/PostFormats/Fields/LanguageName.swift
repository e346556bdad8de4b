/// Names and tags of languages.
enum LanguageName {
  /// The tags of languages by their folded names.
  private static let codes: [String: String] = [
    "svenska": "sv", "swedish": "sv", "engelska": "en", "english": "en", "finska": "fi", "suomi": "fi",
    "arabiska": "ar",
    "somaliska": "so", "persiska": "fa", "polska": "pl", "ukrainska": "uk", "tyska": "de", "franska": "fr",
    "spanska": "es", "norska": "no", "danska": "da", "romani": "rom", "samiska": "se", "meankieli": "fit",
    "jiddisch": "yi",
  ]

  /// The tag of a language that is written as a word.
  static func code(_ name: String) -> String? { name.utf8.count > 40 ? nil : codes[FieldName.folded(name)] }

  /// Whether a text has the form of a language tag by BCP 47: two or three letters, then subtags of two to eight.
  static func isTag(_ text: String) -> Bool {
    guard text.utf8.count <= 35 else { return false }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false) }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isLetter || ($0 >= 0x30 && $0 <= 0x39) }
    }
  }
}

extension UInt8 {
  /// An ASCII letter.
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
