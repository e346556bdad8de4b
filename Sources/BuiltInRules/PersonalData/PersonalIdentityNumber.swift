import LintCore

/// Finds Swedish personal identity numbers and what stands in for them, in every written form.
///
/// Personal numbers, coordination numbers, interim numbers, the regions' reserve numbers, and the last four digits beside
/// a date of birth. Evidence decides the tier: certain, probable or possible.
public struct PersonalIdentityNumber: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "personal-identity-number"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the numbers of all texts and file names of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonalDataScan.of(post, in: context).texts
      .flatMap { text, results in results.personalNumbers.map { Self.finding(for: $0, in: text) } }
      .surestOfEachPlace()
  }

  private static func finding(for hit: PersonalNumberSearch.Hit, in text: PersonalDataText) -> Finding {
    let wording = PersonalNumberWording(hit.grade, in: hit.setting)
    return Finding(
      wording.message, at: text.map.source(of: hit.range), tier: hit.grade.evidence.tier, advice: wording.advice,
      personalData: PersonalDataMask(personalNumberAt: hit.range, of: text.utf8))
  }
}
