import LintCore

/// Finds exact positions and map links; those of places that all may visit are silent.
public struct CoordinatesRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "coordinates"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds positions in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .position(let isTied) = hit.kind else { return nil }
      let (message, advice) =
        isTied
        ? (
          Localized(
            sv: "Positionen visar exakt var någon bor eller har varit.",
            en: "The position shows exactly where somebody lives or has been."),
          Localized(
            sv: "Ta bort den, eller skriv bara området.",
            en: "Remove it, or write only the area.")
        )
        : (
          Localized(sv: "Positionen är exakt på några meter.", en: "The position is exact within metres."),
          Localized(
            sv: "Kontrollera att den gäller en plats som alla får besöka och inte ett hem.",
            en: "Check that it is a place that everyone may visit and no home.")
        )
      return Finding(
        message, at: text.map.source(of: hit.range), tier: isTied ? 0 : 1, advice: advice,
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
