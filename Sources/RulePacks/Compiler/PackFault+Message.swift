import LintCore
import YAMLSyntax

extension PackFault {
  /// The fault in one sentence, with what to do where that helps.
  public var message: Localized {
    switch self {
    case .yaml(let fault): fault.packMessage
    case .empty: Localized(sv: "Filen är tom.", en: "The file is empty.")
    case .unknownFileKind:
      Localized(
        sv: "Filen är varken en ordlista, regler eller en kanal. Regler har nyckeln ”rules”, kanaler ”channel”.",
        en: "The file is no word list, rules or channel. Rules have the key “rules”, channels “channel”.")
    case .wrongType(let expected):
      Localized(sv: "Här ska det stå \(expected.name.sv).", en: "Expected \(expected.name.en) here.")
    case .missingKey(let key): Localized(sv: "Nyckeln ”\(key)” saknas.", en: "The key “\(key)” is missing.")
    case .unknownKey("pattern", _), .unknownKey("patterns", _), .unknownKey("regex", _):
      Localized(
        sv: "Mönster går inte här. Skriv orden i en lista, med * för ändelser.",
        en: "Patterns are not allowed here. Write the words in a list, with * for endings.")
    case .unknownKey(let key, let nearest):
      Localized(sv: "Nyckeln ”\(key)” finns inte.", en: "There is no key “\(key)”.").nearest(nearest)
    case .unknownValue(let value, let allowed, let nearest):
      Localized(
        sv: "”\(value)” går inte här. Välj \(allowed.joined(separator: ", ")).",
        en: "“\(value)” is not allowed here. Choose \(allowed.joined(separator: ", "))."
      ).nearest(nearest)
    case .duplicateName(let name):
      Localized(sv: "Namnet ”\(name)” används redan.", en: "The name “\(name)” is already in use.")
    case .unknownList(let name, let nearest):
      Localized(sv: "Ordlistan ”\(name)” finns inte.", en: "There is no word list “\(name)”.").nearest(nearest)
    case .severityNotInRule(let severity, let rule):
      Localized(
        sv: "Regeln \(rule) har inte allvarsgraden ”\(severity)”.",
        en: "The rule \(rule) does not have the severity “\(severity)”.")
    case .unknownPlaceholder(let name, let nearest):
      Localized(sv: "Platshållaren {\(name)} finns inte.", en: "There is no placeholder {\(name)}.").nearest(nearest)
    case .marks:
      Localized(
        sv: "Märk det som ska hittas med ⟦ och ⟧, parvis, och bara där något ska hittas.",
        en: "Mark what is to be found with ⟦ and ⟧, in pairs, and only where something is to be found.")
    case .tooManyWords(let limit):
      Localized(
        sv: "Citatet har fler än \(limit) ord. Korta det.", en: "The quote has more than \(limit) words. Shorten it.")
    default: listMessage
    }
  }

  /// The sentence of a fault that only lists have.
  private var listMessage: Localized {
    switch self {
    case .missingColumn(let name):
      Localized(sv: "Kolumnen ”\(name)” saknas.", en: "The column “\(name)” is missing.")
    case .unknownColumn(let name, let nearest):
      Localized(sv: "Kolumnen ”\(name)” finns inte.", en: "There is no column “\(name)”.").nearest(nearest)
    case .columnCount(let count, let expected):
      Localized(
        sv: "Raden har \(count) kolumner i stället för \(expected).",
        en: "The row has \(count) columns instead of \(expected).")
    case .unsorted(let key, let previous):
      Localized(
        sv: "Raden ”\(key)” ska stå före ”\(previous)”: raderna sorteras byte för byte.",
        en: "The row “\(key)” belongs before “\(previous)”: rows are sorted byte by byte.")
    case .duplicateRow(let key):
      Localized(sv: "Det finns två rader för ”\(key)”.", en: "There are two rows for “\(key)”.")
    case .claimedForm(let form, let other):
      Localized(
        sv: "Formen ”\(form)” finns redan på raden ”\(other)”.",
        en: "The form “\(form)” is already in the row “\(other)”.")
    case .misaligned(let forms, let replacements):
      Localized(
        sv: "Det är \(forms) former men \(replacements) ersättningsformer. De ska stå parvis.",
        en: "There are \(forms) forms but \(replacements) replacement forms. They must pair up.")
    case .confidence(let text):
      Localized(
        sv: "”\(text)” är inget tal från 0.00 till 1.00.", en: "“\(text)” is no number from 0.00 to 1.00.")
    case .unknownClass(let name, let nearest):
      Localized(sv: "Ordklassen <\(name)> finns inte.", en: "There is no class <\(name)>.").nearest(nearest)
    case .emptyAlternative:
      Localized(sv: "Här står inget mellan två streck.", en: "There is nothing between two bars here.")
    case .tooLong(let limit):
      Localized(sv: "Det här är längre än \(limit) tecken.", en: "This is longer than \(limit) characters.")
    case .tooManyCharacters(let limit):
      Localized(
        sv: "Listorna har fler än \(limit) olika tecken.", en: "The lists have more than \(limit) different characters."
      )
    case .notComposed(let text):
      Localized(
        sv: "”\(text)” har bokstaven och tecknet över den var för sig. Spara filen som NFC.",
        en: "“\(text)” has a letter and its mark apart. Save the file as NFC.")
    case .carriageReturn:
      Localized(
        sv: "Raden slutar med CR. Spara filen med LF som radslut.",
        en: "The line ends with CR. Save the file with LF as line end.")
    case .blanks:
      Localized(
        sv: "Här är ett blanksteg för mycket.", en: "There is a blank too many here.")
    case .missingTranslation(let column):
      Localized(
        sv: "”\(column)” ska stå på både svenska och engelska.", en: "“\(column)” must be in both Swedish and English.")
    default: Localized(sv: "", en: "")
    }
  }
}

extension Localized {
  /// The text with a suggestion after it, where there is one.
  fileprivate func nearest(_ name: String?) -> Self {
    guard let name else { return self }
    return Self(sv: "\(sv) Menade du ”\(name)”?", en: "\(en) Did you mean “\(name)”?")
  }
}

extension PackFault.Expectation {
  fileprivate var name: Localized {
    switch self {
    case .text: Localized(sv: "en text", en: "a text")
    case .number: Localized(sv: "ett heltal", en: "a whole number")
    case .boolean: Localized(sv: "true eller false", en: "true or false")
    case .date: Localized(sv: "ett datum, som 2026-11-20", en: "a date, such as 2026-11-20")
    case .list: Localized(sv: "en lista", en: "a list")
    case .mapping: Localized(sv: "nycklar med värden", en: "keys with values")
    case .localizedText:
      Localized(sv: "en text på svenska (sv) och engelska (en)", en: "a text in Swedish (sv) and English (en)")
    }
  }
}

extension YAMLError.Fault {
  fileprivate var packMessage: Localized {
    switch self {
    case .syntax(let words): Localized(sv: "Det här är inte YAML (\(words)).", en: "This is not YAML (\(words)).")
    case .alias:
      Localized(
        sv: "Ankare och alias (& och *) går inte här.", en: "Anchors and aliases (& and *) are not allowed here.")
    case .duplicateKey(let key):
      Localized(sv: "Nyckeln ”\(key)” står två gånger.", en: "The key “\(key)” occurs twice.")
    case .complexKey: Localized(sv: "En nyckel ska vara en text.", en: "A key must be a text.")
    case .tooDeep: Localized(sv: "För många nivåer.", en: "Too many levels.")
    case .severalDocuments: Localized(sv: "Filen har flera dokument.", en: "The file has several documents.")
    case .forbiddenCharacter:
      Localized(
        sv: "Här finns ett tecken som YAML inte tillåter.", en: "There is a character here that YAML does not allow.")
    case .tab: Localized(sv: "Dra in raden med blanksteg, inte tabb.", en: "Indent with spaces, not tabs.")
    }
  }
}
