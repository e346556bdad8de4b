import LintCore

/// Finds registration plates where a vehicle is spoken of.
public struct VehicleRegistrationRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "vehicle-registration"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds plates in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .plate = hit.kind else { return nil }
      return Finding(
        Localized(
          sv: "Registreringsnumret visar vem som äger fordonet.",
          en: "The registration plate shows who owns the vehicle."),
        at: text.map.source(of: hit.range),
        advice: Localized(
          sv: "Ta bort numret och beskriv fordonet i stället.",
          en: "Remove the number and describe the vehicle instead."),
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
