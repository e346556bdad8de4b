import LintCore
import Segmentation

/// Finds two or more mentions before the first word of a post.
public struct MentionPosition: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "mention-position",
      category: .textAccessibility,
      severities: [.info],
      scope: .post,
      summary: Localized(
        sv: "Börja med texten, inte med en rad omnämnanden.", en: "Begin with the text, not with a row of mentions."),
      rationale: Localized(
        sv: """
          Den som lyssnar får höra alla kontonamn innan texten börjar. På X ser bara de nämnda ett inlägg som börjar med \
          ett namn.
          """,
        en: """
          Those who listen hear all account names before the text begins. On X, only those mentioned see a post that \
          begins with a name.
          """),
      sources: ["Myndigheten för delaktighet, checklista för sociala medier"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    // A reply begins with those it answers.
    guard post.kind != "reply" else { return [] }
    return post.bodies.compactMap { prose in
      let firstWord = prose.segments.words.first?.range.lowerBound ?? prose.text.utf8.count
      let mentions = prose.segments.entities.prefix { $0.range.lowerBound < firstWord }.filter { $0.kind == .mention }
      guard mentions.count > 1, let first = mentions.first, let last = mentions.last else { return nil }
      let range = first.range.lowerBound..<last.range.upperBound
      return Finding(.piled(mentions.count), at: prose.text.place(of: range), advice: .later)
    }
  }
}

extension Localized {
  fileprivate static func piled(_ count: Int) -> Self {
    Localized(
      sv: "Inlägget börjar med \(count) omnämnanden, som läses upp före texten.",
      en: "The post begins with \(count) mentions, which are read out before the text.")
  }

  fileprivate static let later = Localized(
    sv: "Börja med det läsaren behöver, och nämn konton sist.",
    en: "Begin with what readers need, and mention accounts last.")
}

extension MentionPosition {
  static var examples: [Example] {
    [
      .flagged("⟦@ekvik @biblioteket @skolan⟧ har öppet i kväll."),
      .flagged("⟦@ekvik @biblioteket⟧ Nu är det höst."),
      .flagged("🎉 ⟦@ekvik, @biblioteket⟧ och skolan har öppet."),
      .flagged("⟦@ekvik\n@biblioteket⟧\n\nNu är det höst."),
      .flagged("⟦@ekvik@social.exempel.se @skolan@social.exempel.se⟧ Nu är det höst."),
      .accepted("@ekvik har öppet i kväll."),
      .accepted("Nu är det höst, säger @ekvik och @biblioteket."),
      .accepted("Tack @ekvik @biblioteket @skolan!"),
      .accepted("Mejla anna@exempel.se och per@exempel.se."),
      .accepted("---\nkind: reply\n---\n@anna @per Tack för frågan! Badet öppnar i maj.\n"),
    ]
  }
}
