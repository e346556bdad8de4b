import LintCore

/// Finds the numbers of passports and identity cards.
public struct IdentityDocumentRule: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "identity-document"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds document numbers in all texts of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.findings(of: post, in: context) { hit, text in
      guard case .identityDocument = hit.kind else { return nil }
      return Finding(
        Localized(
          sv: "Det här ser ut som numret på en id-handling.",
          en: "This looks like the number of an identity document."),
        at: text.map.source(of: hit.range),
        advice: Localized(
          sv: "Ta bort numret. Det räcker att skriva att handlingen finns att hämta.",
          en: "Remove the number: it is enough to say that the document can be collected."),
        personalData: PersonalDataMask(layoutOf: hit.range, kind: Self.name, in: text.utf8))
    }
  }
}
