import LintCore

/// Finds the numbers of payment cards.
public struct PaymentCardRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "payment-card"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds card numbers in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .paymentCard = hit.kind else { return nil }
      return Finding(
        Localized(
          sv: "Det här är numret på ett betalkort.",
          en: "This is the number of a payment card."),
        at: text.map.source(of: hit.range),
        advice: Localized(
          sv: "Ta bort numret. Den som läser kan handla med det.",
          en: "Remove the number: whoever reads it can buy with it."),
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
