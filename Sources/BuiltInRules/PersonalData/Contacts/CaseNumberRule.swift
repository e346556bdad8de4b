import LintCore

/// Finds case numbers: those of social services or with a person gravely, others as information.
public struct CaseNumberRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "case-number"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds case numbers in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .caseNumber(let isPersonal) = hit.kind else { return nil }
      let (message, advice) =
        isPersonal
        ? (
          Localized(
            sv: "Ärendenumret visar att någon har ett ärende hos er.",
            en: "The case number shows that somebody has a case with you."),
          Localized(
            sv: "Ta bort numret. Den som ärendet gäller kan få det på annat sätt.",
            en: "Remove the number: the one concerned can get it in another way.")
        )
        : (
          Localized(sv: "Det här är ett ärendenummer.", en: "This is a case number."),
          Localized(
            sv: "Kontrollera att ärendet inte gäller en enskild person.",
            en: "Check that the case is not about a private person.")
        )
      return Finding(
        message, at: text.map.source(of: hit.range), tier: isPersonal ? 0 : 1, advice: advice,
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
