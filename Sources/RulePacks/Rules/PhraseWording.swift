import LintCore

/// The words of a finding: what stands there, what to write instead, and what a fix puts in.
struct PhraseWording {
  private let phrase: Phrase
  /// What stands there, on one line and without soft hyphens.
  private let written: String
  /// What replaces it, with its capitals; nil where the list has no certain form.
  private let replacement: String?
  /// What a fix puts in; nil where there is no certain form.
  let fix: String?

  init(_ phrase: Phrase, _ form: PhraseForm, at place: PhrasePlace) {
    self.phrase = phrase
    written = Self.oneLine(place.prose.text[place.range])
    replacement = form.replacement.map { Self.matchCase($0, form: form.text, at: place) }
    guard var text = replacement else {
      fix = nil
      return
    }
    if form.text.hasSuffix("."), !text.hasSuffix(".") {
      if place.touchesNextWord { text += " " } else if place.endsSentence { text += "." }
    }
    fix = text
  }

  /// A message with the words filled in.
  func message(_ template: Localized) -> Localized {
    Localized(
      sv: MessageTemplate.fill(
        template.sv, ["match": written, "replacement": alternatives(template.sv, "eller", "”", "”")]),
      en: MessageTemplate.fill(
        template.en, ["match": written, "replacement": alternatives(template.en, "or", "“", "”")]))
  }

  /// The certain form, else the list's alternatives, each in quotation marks where the template has some.
  private func alternatives(_ template: String, _ or: String, _ open: String, _ close: String) -> String {
    if let replacement { return replacement }
    let isQuoted = template.contains("\(open){replacement}\(close)")
    let (end, start) = isQuoted ? (close, open) : ("", "")
    guard let last = phrase.replacements.last, phrase.replacements.count > 1 else {
      return phrase.replacements.joined()
    }
    return phrase.replacements.dropLast().joined(separator: "\(end), \(start)") + "\(end) \(or) \(start)" + last
  }

  // MARK: - Capitals

  /// A replacement with the capitals of what it replaces: Erhåller → Får, ERHÅLLER → FÅR.
  ///
  /// Of several words in the place of one, only the first gets a capital.
  static func matchCase(_ replacement: String, form: String, at place: PhrasePlace) -> String {
    switch place.capitals {
    case .none: return replacement
    case .first:
      let isFormsOwn = form.first?.isUppercase == true && !place.isSentenceInitial
      return isFormsOwn ? replacement : capitalized(replacement)
    case .all:
      let isFormsOwn = form.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      if isFormsOwn { return place.isSentenceInitial ? capitalized(replacement) : replacement }
      let isWider = replacement.contains(" ") && !form.contains(" ")
      return isWider ? capitalized(replacement) : replacement.uppercased()
    }
  }

  private static func capitalized(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// A text with each run of blanks and line ends as one space, and without soft hyphens and zero-width characters.
  private static func oneLine(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    var isBlank = false
    for scalar in text.unicodeScalars {
      switch CharacterFolding.kind(of: scalar) {
      case .skipped: continue
      case .blank, .lineBreak: isBlank = true
      default:
        if isBlank, !result.isEmpty { result += " " }
        isBlank = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a text has nothing but signs of ASCII and letters such as å, with single spaces between words.
  private static func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      // C3 begins À–ÿ; blanks of more bytes, and what is invisible, begin with others.
      guard byte > 0x20 && byte < 0x7F || byte == 0x20 && last != 0x20 || byte == 0xC3 || last == 0xC3 else {
        return false
      }
      last = byte
    }
    return last != 0x20
  }
}
