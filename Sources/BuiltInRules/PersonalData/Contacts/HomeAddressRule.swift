import LintCore

/// Finds street addresses where somebody lives; those of places that all may visit are silent.
public struct HomeAddressRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "home-address"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds home addresses in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .homeAddress = hit.kind else { return nil }
      return Finding(
        Localized(
          sv: "Adressen visar var någon bor.",
          en: "The address shows where somebody lives."),
        at: text.map.source(of: hit.range),
        advice: Localized(
          sv: "Ta bort den, eller skriv bara området. Den som läser kan söka upp personen.",
          en: "Remove it, or write only the area: whoever reads it can go there."),
        personalData: PersonalDataMask(kind: Self.name, mask: "*** **"))
    }
  }
}
