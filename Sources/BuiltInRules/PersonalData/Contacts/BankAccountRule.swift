import LintCore

/// Finds bank accounts of private people: IBAN, clearing and account number, and Swish to somebody’s mobile phone.
public struct BankAccountRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "bank-account"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the accounts of all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let own = Set(context.project.ownPhoneNumbers.compactMap(PhoneNumber.comparable))
    return PersonalDataScan.findings(of: post, in: context) { hit, text in
      switch hit.kind {
      case .internationalAccount:
        Self.finding(
          Localized(sv: "Det här är ett IBAN-nummer i en bank.", en: "This is the IBAN of a bank account."),
          keeping: 2, at: hit, in: text)
      case .nationalAccount:
        Self.finding(
          Localized(sv: "Siffrorna ser ut att gå till någons bank.", en: "This looks like a bank account number."),
          at: hit, in: text)
      case .swish(let number) where !own.contains(number):
        Self.finding(
          Localized(
            sv: "Swish-numret är ett mobilnummer, så pengarna går till en privatperson.",
            en: "The Swish number is a mobile number, so the money goes to a private person."),
          at: hit, in: text)
      default: nil
      }
    }
  }

  private static func finding(
    _ message: Localized, keeping kept: Int = 0, at hit: ContactHit, in text: PersonalDataText
  ) -> Finding {
    Finding(
      message, at: text.map.source(of: hit.range),
      advice: Localized(
        sv: "Skriv ett bankgiro eller ett Swish-nummer för företag eller föreningar i stället.",
        en: "Write a bankgiro or a Swish number for companies or associations instead."),
      personalData: PersonalDataMask(layoutOf: hit.range, kind: name, keeping: kept, in: text.utf8))
  }
}
