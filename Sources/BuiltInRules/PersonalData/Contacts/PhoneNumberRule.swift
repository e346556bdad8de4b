import LintCore

/// Finds phone numbers of private people; those of functions are what a post should have, and silent.
public struct PhoneNumberRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "phone-number"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the numbers of all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let own = Set(context.project.ownPhoneNumbers.compactMap(PhoneNumber.comparable))
    return PersonalDataScan.findings(of: post, in: context) { hit, text in
      switch hit.kind {
      case .phone(let owner, let number) where !own.contains(number): Self.finding(owner, at: hit, in: text)
      case .swish(let number) where !own.contains(number): Self.finding(.mobile, at: hit, in: text)
      default: nil
      }
    }
  }

  private static func finding(
    _ owner: ContactHit.PhoneOwner, at hit: ContactHit, in text: PersonalDataText
  ) -> Finding {
    let message: Localized
    switch (owner, hit.setting) {
    case (.home, _):
      message = Localized(
        sv: "Telefonnumret går hem till någon.", en: "The phone number reaches somebody at home.")
    case (.colleague, _):
      message = Localized(
        sv: "Mobilnumret går till en medarbetare.", en: "The mobile number belongs to one colleague.")
    case (.mobile, .query):
      message = Localized(
        sv: "Länken innehåller ett mobilnummer.", en: "The link holds a mobile number.")
    case (.mobile, _):
      message = Localized(
        sv: "Mobilnumret ser ut att gå till en enskild person.", en: "The mobile number seems to reach one person.")
    }
    let advice =
      owner == .colleague
      ? Localized(
        sv: "Skriv hellre ett nummer till en funktion. Det svarar även när någon är ledig eller har slutat.",
        en: "A number to a function is better: it answers also when someone is away or has left.")
      : Localized(
        sv: "Skriv ett nummer till en funktion, eller lägg till det i own_phone_numbers om det är ert.",
        en: "Write a number to a function, or add it to own_phone_numbers if it is yours.")
    return Finding(
      message, at: text.map.source(of: hit.range), tier: owner == .colleague ? 1 : 0, advice: advice,
      personalData: PersonalDataMask(layoutOf: hit.range, kind: name, in: text.utf8))
  }
}
