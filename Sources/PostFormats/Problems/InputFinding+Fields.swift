import LintCore
import SourceText

/// Keys that are wrong.
extension InputFinding {
  /// A key that is no field, with the one that was probably meant.
  static func unknownField(_ key: String, at range: ByteRange, _ suggestion: FieldSuggestion?) -> InputFinding {
    let sv = key.quotedInSwedish(else: "")
    let en = key.quotedInEnglish(else: "")
    let missing = Localized(
      sv: sv.isEmpty ? "Fältet finns inte." : "Fältet \(sv) finns inte.",
      en: en.isEmpty ? "There is no such field." : "There is no field \(en).")
    let unread = Localized(
      sv: "Det som står där läses inte: det granskas inte och når inte kanalen.",
      en: "What stands there is not read: it is not checked and does not reach the channel.")
    guard let suggestion else {
      let message = Localized(
        sv: missing.sv + " Ta bort det, eller skriv ett fält som Klartext känner till.",
        en: missing.en + " Remove it, or write a field that Klartext knows.")
      return InputFinding("unknown-field", Finding(message, at: range, advice: unread))
    }
    if let parent = suggestion.parent {
      let place =
        parent.isEmpty
        ? Localized(
          sv: "bland inläggets egna fält, utan indrag", en: "among the post's own fields, without indentation")
        : Localized(sv: "under ”\(parent)”", en: "under “\(parent)”")
      let message = Localized(
        sv: "Fältet \(sv) läses inte här. Flytta det till rätt plats: \(place.sv).",
        en: "The field \(en) is not read here. Move it to its place: \(place.en).")
      return InputFinding("unknown-field", Finding(message, at: range, advice: unread))
    }
    let message = Localized(
      sv: missing.sv + " Menade du ”\(suggestion.name)”?", en: missing.en + " Did you mean “\(suggestion.name)”?")
    let fix = FixIt.replace(range, with: suggestion.name, suggestion.isCertain ? .automatic : .needsReview)
    return InputFinding("unknown-field", Finding(message, at: range, advice: unread, fixes: [fix]))
  }

  /// A field that is there already, under this name or another.
  static func repeatedField(_ key: String, earlier: String, at range: ByteRange) -> InputFinding {
    let message = Localized(
      sv: "”\(key)” är samma fält som ”\(earlier)”, som redan finns. Ta bort det ena.",
      en: "“\(key)” is the same field as “\(earlier)”, which is there already. Remove one of them.")
    return InputFinding("draft-syntax", Finding(message, at: range))
  }
}

/// Values that are wrong.
extension InputFinding {
  private static func invalid(
    _ range: ByteRange, sv: String, en: String, advice: Localized? = nil, fix: String? = nil
  ) -> InputFinding {
    let fixes = fix.map { [FixIt.replace(range, with: $0, .needsReview)] } ?? []
    return InputFinding(
      "invalid-value", Finding(Localized(sv: sv, en: en), at: range, advice: advice, fixes: fixes))
  }

  /// A value of another kind than the field takes, such as a list for a text.
  static func wrongType(_ key: String, _ type: FieldType, at range: ByteRange) -> InputFinding {
    let expected = type.expectation
    return invalid(
      range, sv: "”\(key)” ska vara \(expected.sv). Skriv om värdet.",
      en: "“\(key)” must be \(expected.en). Rewrite the value.")
  }

  /// Something else than yes or no.
  static func notABool(_ text: String, _ key: String, at range: ByteRange) -> InputFinding {
    invalid(
      range,
      sv:
        "”\(key)” kan inte vara \(text.quotedInSwedish(else: "det som står här")). Skriv true (ja) eller false (nej).",
      en: "“\(key)” cannot be \(text.quotedInEnglish(else: "what stands here")). Write true or false.",
      fix: ["true", "false"].nearest(to: text))
  }

  /// Something else than a whole number.
  static func notANumber(_ text: String, _ key: String, at range: ByteRange) -> InputFinding {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return invalid(
      range, sv: "”\(key)” ska vara ett heltal. Skriv bara siffror, som 7.",
      en: "“\(key)” must be a whole number. Write digits alone, such as 7.",
      fix: digits.isEmpty || digits.count > 4 ? nil : String(digits))
  }

  /// A value that is none of those that the field takes.
  static func notAChoice(
    _ text: String, nearest: String?, _ key: String, _ type: FieldType, at range: ByteRange
  ) -> InputFinding {
    let list = type.expectation
    let sv = "”\(key)” kan inte vara \(text.quotedInSwedish(else: "det som står här"))."
    let en = "“\(key)” cannot be \(text.quotedInEnglish(else: "what stands here"))."
    let advice = Localized(sv: "Välj \(list.sv).", en: "Choose \(list.en).")
    if let nearest {
      return invalid(
        range, sv: "\(sv) Menade du ”\(nearest)”?", en: "\(en) Did you mean “\(nearest)”?", advice: advice, fix: nearest
      )
    }
    // A short list fits in the message; a long one is advice.
    guard advice.sv.utf8.count > 60 else { return invalid(range, sv: "\(sv) \(advice.sv)", en: "\(en) \(advice.en)") }
    return invalid(range, sv: "\(sv) Skriv ett värde som finns.", en: "\(en) Write one that exists.", advice: advice)
  }

  private static let channelAdvice = advice(choosing: Channel.allCases.map(\.rawValue))
  private static let audienceAdvice = advice(choosing: Channel.allCases.map(\.rawValue) + ["all"])

  private static func advice(choosing names: [String]) -> Localized {
    Localized(sv: "Välj \(names.listed("eller")).", en: "Choose \(names.listed("or")).")
  }

  /// A channel that nobody knows, in the fields or in a comment.
  static func unknownChannel(
    _ name: String, nearest: Channel?, at range: ByteRange, isComment: Bool
  ) -> InputFinding {
    let nearest = nearest?.rawValue
    let list = isComment ? audienceAdvice : channelAdvice
    let known = name.isQuotable
    let sv = known ? "Det finns ingen kanal som heter ”\(name)”." : "Det finns ingen sådan kanal."
    let en = known ? "There is no channel called “\(name)”." : "There is no such channel."
    guard let nearest else {
      return invalid(range, sv: "\(sv) Skriv en kanal som finns.", en: "\(en) Write one that exists.", advice: list)
    }
    return invalid(
      range, sv: "\(sv) Menade du ”\(nearest)”?", en: "\(en) Did you mean “\(nearest)”?", advice: list, fix: nearest)
  }

  /// A language that is no tag.
  static func notALanguage(_ key: String, at range: ByteRange) -> InputFinding {
    invalid(
      range, sv: "”\(key)” ska vara en språkkod, så att texten granskas på rätt språk. Skriv till exempel sv eller en.",
      en: "“\(key)” must be a language tag, so that the text is checked in its language. Write sv or en, for example.")
  }
}
