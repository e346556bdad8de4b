import LintCore
import Segmentation
import SourceText

/// Finds compounds that are written as two words: ”skol gård” for ”skolgård”.
///
/// Two Swedish words next to each other can nearly always be joined to something, so only what cannot be right is
/// reported: a part that is no word by itself, a joining form in -s without anything to own, and a bare noun right before
/// another one, each only if the dictionary lists the compound.
public struct SplitCompound: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "split-compound",
      category: .spelling,
      severities: [.warning],
      summary: Localized(sv: "Skriv ihop sammansatta ord.", en: "Write Swedish compounds as one word."),
      rationale: Localized(
        sv: """
          Särskrivning kan ändra vad orden betyder. Den som läser långsamt eller lyssnar får gissa vilka ord som hör ihop.
          """,
        en: """
          A compound that is written as two words can mean something else, and slow readers and listeners must guess which \
          words belong together.
          """),
      sources: ["Språkrådet, Svenska skrivregler", "Svenska Akademiens ordlista"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv", let vocabulary = context.words?.vocabulary(of: "sv") else { return [] }
    return post.prose.flatMap { prose in
      var findings: [Finding] = []
      let pairs = WordPairs(
        prose: prose, traits: prose.wordTraits(in: vocabulary), vocabulary: vocabulary, lexicons: context.lexicons)
      var end = 0
      for index in prose.segments.words.indices.dropFirst() where index > end || index == 1 {
        guard let range = pairs.split(before: index) else { continue }
        end = index
        let first = prose.text[prose.segments.words[index - 1].range]
        let joined = first + prose.text[prose.segments.words[index].range]
        let place = prose.text.place(of: range)
        findings.append(
          Finding(.split(prose.text[range], joined), at: place, fixes: [.replace(place, with: joined, .needsReview)]))
      }
      return findings
    }
  }
}

extension Localized {
  fileprivate static func split(_ words: String, _ joined: String) -> Self {
    Localized(sv: "”\(words)” skrivs ihop: ”\(joined)”.", en: "“\(words)” is one word in Swedish: “\(joined)”.")
  }
}
