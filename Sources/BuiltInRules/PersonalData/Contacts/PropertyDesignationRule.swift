import LintCore

/// Finds property designations: with an owner or a home gravely, alone as information.
public struct PropertyDesignationRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "property-designation"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds designations in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .property(let isTied) = hit.kind else { return nil }
      let (message, advice) =
        isTied
        ? (
          Localized(
            sv: "Fastighetsbeteckningen visar vad någon äger eller var någon bor.",
            en: "The designation shows what somebody owns or where they live."),
          Localized(
            sv: "Ta bort beteckningen, eller skriv bara området.",
            en: "Remove the designation, or write only the area.")
        )
        : (
          Localized(
            sv: "Det här är en fastighetsbeteckning, och ägaren går att slå upp.",
            en: "This is a property designation, and its owner can be looked up."),
          Localized(
            sv: "Kontrollera att den behövs för att förstå inlägget.",
            en: "Check that the post needs it to be understood.")
        )
      return Finding(
        message, at: text.map.source(of: hit.range), tier: isTied ? 0 : 1, advice: advice,
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
