import LintCore

/// Finds names of private persons together with a fact about their health, faith, opinions, origin, crimes or welfare.
///
/// The fact must be said of the person. A topic near a name is silent, and so are politicians with their party, artists,
/// athletes and the dead.
public struct SensitivePersonalData: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "sensitive-personal-data"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the names of all texts of a post.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonScan.of(post, in: context).texts
      .flatMap { text, sentences in
        SensitiveSearch.hits(in: text, sentences, context.lexicons).map { hit in
          let subject = hit.kind.subject
          return Finding(
            Localized(
              sv: "Ett namn står ihop med en uppgift om \(subject.sv). Ta bort namnet eller uppgiften.",
              en: "A name stands together with a fact about \(subject.en). Remove the name or the fact."),
            at: text.map.source(of: hit.range), advice: Self.advice,
            personalData: PersonalDataMask(kind: Self.name, words: hit.words))
        }
      }
      .surestOfEachPlace()
  }

  private static let advice = Localized(
    sv: "Behåll det bara om personen uttryckligen har sagt ja till just det här inlägget.",
    en: "Keep it only if the person has expressly agreed to this very post.")
}
