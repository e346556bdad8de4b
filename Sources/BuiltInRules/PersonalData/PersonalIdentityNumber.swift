import LintCore

/// Finds Swedish personal identity numbers and what stands in for them, in every written form.
///
/// Personal numbers, coordination numbers, interim numbers, the regions' reserve numbers, and the last four digits beside
/// a date of birth. Evidence decides the tier: certain, probable or possible.
public struct PersonalIdentityNumber: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "personal-identity-number"

  /// Whether the numbers that Skatteverket publishes for tests are left alone.
  var allowsTestNumbers = false

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "allow_test_numbers", \.allowsTestNumbers,
        Localized(
          sv: "Låt bli Skatteverkets testnummer, som aldrig tillhör någon.",
          en: "Leave alone Skatteverket’s test numbers, which never belong to anybody."))
    ]
  }

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the numbers of all texts and file names of a post; a place that two texts share is reported once.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    let tests = allowsTestNumbers ? TestPersonalNumbers(lexicons: context.lexicons) : nil
    return PersonalDataScan.of(post, in: context).texts
      .flatMap { text, results in
        results.personalNumbers.compactMap { hit in
          tests?.contain(hit, in: text) == true ? nil : Self.finding(for: hit, in: text)
        }
      }
      .surestOfEachPlace()
  }

  private static func finding(for hit: PersonalNumberSearch.Hit, in text: PersonalDataText) -> Finding {
    let wording = PersonalNumberWording(hit.grade, in: hit.setting)
    return Finding(
      wording.message, at: text.map.source(of: hit.range), tier: hit.grade.evidence.tier, advice: wording.advice,
      personalData: PersonalDataMask(personalNumberAt: hit.range, of: text.utf8))
  }
}
