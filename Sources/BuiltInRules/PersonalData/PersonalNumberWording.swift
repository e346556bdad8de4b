import LintCore

/// What is said about a personal number, without the number.
struct PersonalNumberWording {
  var message: Localized
  var advice: Localized

  /// Finds the words for a grade.
  init(_ grade: PersonalNumberGrade, in setting: PersonalDataText.Setting) {
    message = Self.message(grade, setting)
    advice = Self.advice(grade, setting)
  }

  private static func message(_ grade: PersonalNumberGrade, _ setting: PersonalDataText.Setting) -> Localized {
    let name = name(of: grade.subject)
    switch (grade.subject, grade.evidence) {
    case (.soleTrader, _):
      return Localized(
        sv: "Organisationsnumret är ägarens personnummer, eftersom firman är enskild.",
        en: "The organisation number is the owner’s personal identity number: the firm is a sole trader’s.")
    case (.mistyped, _):
      return Localized(
        sv: "Det här ser ut som ett personnummer med en felskriven siffra.",
        en: "This looks like a personal identity number with a mistyped digit.")
    case (.lastFour, .possible):
      return Localized(
        sv: "Siffrorna kan vara slutet av ett personnummer.",
        en: "These digits may be the end of a personal identity number.")
    case (.lastFour, _):
      return Localized(
        sv: "Med födelsedatumet ger de fyra sista siffrorna hela personnumret.",
        en: "With the date of birth, the last four digits give the whole personal identity number.")
    case (_, .possible):
      return Localized(sv: "Siffrorna kan vara ett \(name.sv).", en: "These digits may be \(name.en).")
    default: break
    }
    switch setting {
    case .fileName:
      return Localized(sv: "Filens namn innehåller ett \(name.sv).", en: "The file’s name holds \(name.en).")
    case .query, .address:
      return Localized(sv: "Länken innehåller ett \(name.sv).", en: "The link holds \(name.en).")
    case .mailAddress:
      return Localized(sv: "Mejladressen innehåller ett \(name.sv).", en: "The e-mail address holds \(name.en).")
    case .prose:
      if grade.evidence == .certain {
        return Localized(
          sv: "\(name.sv.capitalizedFirst) ska inte stå i ett inlägg.",
          en: "\(name.en.capitalizedFirst) must not stand in a post.")
      }
      return Localized(sv: "Det här ser ut som ett \(name.sv).", en: "This looks like \(name.en).")
    }
  }

  private static func advice(_ grade: PersonalNumberGrade, _ setting: PersonalDataText.Setting) -> Localized {
    if grade.evidence == .possible {
      return Localized(
        sv: "Kontrollera vad siffrorna är. Hör de till en person, ta bort dem.",
        en: "Check what the digits are. If they belong to a person, take them away.")
    }
    switch (grade.subject, setting) {
    case (.soleTrader, _):
      return Localized(
        sv: "Skriv firmans namn i stället. Den som läser kan använda numret.",
        en: "Write the firm’s name instead. Whoever reads it can use the number.")
    case (.mistyped, _), (.lastFour, _):
      return Localized(
        sv: "Ta bort siffrorna. Den som läser kan räkna ut resten.",
        en: "Take the digits away. Whoever reads them can work out the rest.")
    case (_, .fileName):
      return Localized(
        sv: "Byt namn på filen. Namnet följer ofta med när den publiceras.",
        en: "Rename the file. Its name often comes along when it is published.")
    case (_, .query), (_, .address):
      return Localized(
        sv: "Länka till en adress utan numret. Den sparas hos alla som klickar.",
        en: "Link to an address without the number. It is kept by everyone who clicks.")
    case (_, .prose), (_, .mailAddress):
      return Localized(
        sv: "Ta bort numret. Den som läser kan använda det, och inlägget går inte att ta tillbaka.",
        en: "Take the number away. Whoever reads it can use it, and a post cannot be taken back.")
    }
  }

  /// The name of the kind of number, in English with its article.
  private static func name(of subject: PersonalNumberGrade.Subject) -> Localized {
    switch subject {
    case .coordinationNumber: Localized(sv: "samordningsnummer", en: "a coordination number")
    case .interimNumber: Localized(sv: "interimspersonnummer", en: "an interim personal number")
    case .reserveNumber: Localized(sv: "reservnummer för en patient", en: "a patient’s reserve number")
    case .personalNumber, .mistyped, .soleTrader, .lastFour:
      Localized(sv: "personnummer", en: "a personal identity number")
    }
  }
}

extension String {
  /// The text with a capital first letter.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
