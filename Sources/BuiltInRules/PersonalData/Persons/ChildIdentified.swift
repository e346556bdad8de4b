import LintCore

/// Finds names of children together with their age, class or school.
public struct ChildIdentified: Rule {
  /// The rule's name, which is also the kind of its personal data.
  static let name = "child-identified"

  /// What the rule is called, why it exists, and its examples.
  public let metadata: RuleMetadata

  /// Creates the rule.
  public init() { metadata = Self.description }

  /// Finds the children of all texts of a post.
  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    PersonScan.of(post, in: context).texts
      .flatMap { text, sentences in
        sentences.flatMap { named in
          named.passage.children.map { words in
            let start = named.passage.tokens[words.lowerBound].range.lowerBound
            let end = named.passage.tokens[words.upperBound - 1].range.upperBound
            return Finding(
              Self.message, at: text.map.source(of: start..<end), advice: Self.advice,
              personalData: PersonalDataMask(kind: Self.name, words: words.count))
          }
        }
      }
      .surestOfEachPlace()
  }

  // Words like class and school are part of what is found and hidden in messages, so these use others.
  private static let message = Localized(
    sv: "Här går ett barn att känna igen. Ta bort namnet, eller fråga hemma först.",
    en: "A child can be recognised here. Remove the name, or ask at home first.")

  private static let advice = Localized(
    sv: "Under 13 års ålder är det vårdnadshavaren som måste säga ja.",
    en: "Below the age of 13, a parent or guardian must agree.")
}

extension Passage {
  /// The words that tell who a child is, of each child of the sentence.
  fileprivate var children: [Range<Int>] {
    guard !isAboutSomebodyElse, !has(.contact), !has(.staff), !isQuestion else { return [] }
    return names.filter { $0.standing == .unknown }.compactMap(childWords)
  }
}
