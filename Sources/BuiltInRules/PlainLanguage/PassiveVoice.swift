import LintCore
import Segmentation

/// Finds verbs in the passive where they are many: then nobody in the text does anything.
public struct PassiveVoice: Rule {
  /// From so many passives on a text has too many, whatever its length.
  var least = 3

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "min_count", \.least, in: 1...50,
        Localized(
          sv: "Så många passiva verb i ett inlägg är för många.", en: "So many passives in a post are too many."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "passive-voice",
      category: .plainLanguage,
      severities: [.info],
      scope: .post,
      summary: Localized(
        sv: "Skriv vem som gör något.", en: "Say who does something."),
      rationale: Localized(
        sv: """
          I ”ansökan handläggs” syns ingen människa. Läsaren vet inte vem som gör vad, eller vem det går att fråga. \
          Ett och annat passivt verb stör inte. Många gör texten opersonlig.
          """,
        en: """
          In “ansökan handläggs” nobody is to be seen. Readers do not know who does what, or whom to ask. A passive verb \
          now and then does no harm. Many make the text impersonal.
          """),
      sources: ["Klarspråk", "Myndigheternas skrivregler, 8:e upplagan"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    guard post.language == "sv" else { return [] }
    return post.bodies.flatMap { findings(in: $0, context) }
  }

  private func findings(in prose: Prose, _ context: LintContext) -> [Finding] {
    let finder = PassiveFinder(prose: prose, context: context)
    let passives = prose.segments.sentences.flatMap { finder.passives(in: $0) }
      .filter { prose.isOwn(prose.segments.words[$0].range) }
    let sentences = prose.segments.sentences.count { !$0.isFragment && !prose.isForeign($0.range) }
    guard passives.count >= least || passives.count >= 2 && sentences >= 2 && passives.count * 2 >= sentences else {
      return []
    }
    return passives.map { index in
      let range = prose.segments.words[index].range
      return Finding(
        .passive(prose.text[range]), at: prose.text.place(of: range), advice: .sayWho, channel: prose.text.channel)
    }
  }
}

extension Localized {
  fileprivate static func passive(_ word: String) -> Self {
    Localized(
      sv: "”\(word)” säger inte vem som gör det, och texten har flera sådana verb.",
      en: "“\(word)” does not say who does it, and the text has several such verbs.")
  }

  fileprivate static let sayWho = Localized(
    sv: "Skriv vem: ”vi”, ”du” eller den som gör det.", en: "Say who: “vi”, “du” or whoever does it.")
}
