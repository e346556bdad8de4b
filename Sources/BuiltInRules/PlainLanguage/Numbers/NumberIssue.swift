import LintCore

/// Something about a number that Myndigheternas skrivregler write otherwise.
struct NumberIssue {
  /// What is wrong.
  enum Kind {
    case thousands, decimals, percent, range, between, ordinal, slashDate, currency, unit, time, mixedTimes, phone
  }

  /// What is wrong.
  var kind: Kind
  /// The stretch that is written otherwise.
  var range: Range<Int>
  /// How to write it; nil where it may not be shown.
  var replacement: String?
  /// Whether it cannot mean anything else.
  var isSure = true
}

extension NumberIssue.Kind {
  /// Why, and how.
  var advice: Localized {
    switch self {
    case .thousands:
      Localized(sv: "Tusental delar vi med hårt blanksteg.", en: "Group thousands with a no-break space.")
    case .decimals:
      Localized(sv: "Decimaler skriver vi med komma.", en: "Swedish writes decimals with a comma.")
    case .percent:
      Localized(
        sv: "I löpande text är hela ordet lättast att läsa.", en: "In running text the whole word is easiest to read.")
    case .range:
      Localized(
        sv: "Mellan två tal står ett tankstreck utan blanksteg.",
        en: "Between two numbers stands a dash without spaces.")
    case .between:
      Localized(
        sv: "Efter ”mellan” står ”och”, efter ”från” står ”till”.",
        en: "After “mellan” comes “och”, after “från” comes “till”.")
    case .ordinal, .slashDate:
      Localized(sv: "Skriv datum med månadens namn: 3 maj.", en: "Write dates with the month’s name: 3 maj.")
    case .currency:
      Localized(sv: "Skriv talet först och kronor efter.", en: "Write the number first and kronor after it.")
    case .unit:
      Localized(
        sv: "Sätt ett hårt blanksteg mellan talet och enheten.", en: "Put a no-break space between number and unit.")
    case .time:
      Localized(
        sv: "Skriv klockslag så här: kl. 14.00 eller klockan 14.", en: "Write times like this: kl. 14.00 or klockan 14."
      )
    case .mixedTimes:
      Localized(
        sv: "Texten har också klockslag med punkt. Välj ett sätt.",
        en: "The text also has times with a full stop. Choose one way.")
    case .phone:
      Localized(
        sv: "Skriv riktnummer, bindestreck och grupper om två eller tre siffror.",
        en: "Write area code, hyphen and groups of two or three digits.")
    }
  }
}
