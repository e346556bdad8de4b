import LintCore
import Segmentation

/// What a unit is called when a reader meets it.
extension CountUnit {
  /// The unit's name behind a number.
  var plural: Localized {
    switch self {
    case .utf8: Localized(sv: "byte", en: "bytes")
    case .xWeighted, .grapheme, .codePoint, .utf16, .mastodon, .threads: Localized(sv: "tecken", en: "characters")
    }
  }

  /// How one counts in the unit, in a sentence.
  var explanation: Localized {
    switch self {
    case .xWeighted:
      Localized(
        sv: "En länk räknas som 23 tecken och en emoji som 2.", en: "A link counts as 23 characters and an emoji as 2.")
    case .grapheme:
      Localized(
        sv: "Varje bokstav, mellanslag och emoji räknas som ett tecken.",
        en: "Each letter, space and emoji counts as one character.")
    case .codePoint:
      Localized(
        sv: "En sammansatt emoji räknas som flera tecken.", en: "An emoji made of several counts as several characters."
      )
    case .utf16:
      Localized(
        sv: "De flesta emojier räknas som två tecken eller fler.", en: "Most emojis count as two characters or more.")
    case .utf8:
      Localized(
        sv: "Å, ä och ö räknas som två byte och en emoji som fyra eller fler.",
        en: "Letters such as å, ä and ö count as two bytes and an emoji as four or more.")
    case .mastodon:
      Localized(
        sv: "En länk med https:// räknas som 23 tecken.", en: "A link with https:// counts as 23 characters.")
    case .threads:
      Localized(sv: "En emoji räknas som fyra tecken eller fler.", en: "An emoji counts as four characters or more.")
    }
  }
}

extension Int {
  /// The number with its thousands apart: by a no-break space in Swedish, by a comma in English.
  var grouped: Localized { Localized(sv: grouped(by: "\u{A0}"), en: grouped(by: ",")) }

  private func grouped(by separator: String) -> String {
    let digits = Array(String(self))
    return digits.enumerated().reduce(into: "") { text, digit in
      let isGroupStart = digit.offset > 0 && (digits.count - digit.offset).isMultiple(of: 3)
      if isGroupStart { text += separator }
      text.append(digit.element)
    }
  }
}
