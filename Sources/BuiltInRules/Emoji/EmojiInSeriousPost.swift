import LintCore
import Segmentation

/// Finds festive and laughing emojis in posts about crisis, death or danger.
public struct EmojiInSeriousPost: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-in-serious-post",
      category: .emoji,
      severities: [.warning],
      scope: .post,
      replaces: ["emoji-ambiguous"],
      summary: Localized(
        sv: "Sätt inte glada emojier i allvarliga inlägg.", en: "Put no cheerful emojis in serious posts."),
      rationale: Localized(
        sv: """
          Konfetti under ett besked om en olycka sårar den som är drabbad och får avsändaren att verka frånvarande. I en \
          kris ska varje tecken hjälpa läsaren.
          """,
        en: """
          Confetti below news of an accident hurts those concerned and makes the sender seem absent. In a crisis every \
          sign has to help the reader.
          """),
      sources: ["Helsingborgs stad, strategi för sociala medier", "Miller m.fl., ICWSM 2017"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose -> [Finding] in
      lazy var gravities = Gravity.of(prose, in: post, context)
      var moods: [String: Bool] = [:]
      return prose.segments.entities.compactMap { entity -> Finding? in
        guard entity.kind == .emoji else { return nil }
        let emoji = prose.text[entity.range]
        let isCheerful = moods[emoji] ?? (EmojiRow(emoji, in: context.lexicons)?.mood != nil)
        moods[emoji] = isCheerful
        guard isCheerful, let gravity = gravities.first(where: { $0.covers(entity.range.lowerBound) }) else {
          return nil
        }
        let name = EmojiName(emoji, in: context.lexicons).name
        return Finding(
          .cheerful(emoji, name, gravity.cause), at: prose.text.place(of: entity.range), advice: .remove)
      }
    }
  }
}

extension Localized {
  fileprivate static func cheerful(_ emoji: String, _ name: Localized, _ cause: String?) -> Self {
    guard let cause else {
      return Localized(
        sv: "\(emoji) (”\(name.sv)”) passar inte i ett inlägg om något allvarligt.",
        en: "\(emoji) (“\(name.en)”) does not fit in a post about something serious.")
    }
    return Localized(
      sv: "\(emoji) (”\(name.sv)”) passar inte ihop med ”\(cause)”.",
      en: "\(emoji) (“\(name.en)”) does not go with “\(cause)”.")
  }

  fileprivate static let remove = Localized(
    sv: "Ta bort emojin. Lugna och tydliga ord räcker.", en: "Remove the emoji. Calm and clear words are enough.")
}

extension EmojiInSeriousPost {
  static var examples: [Example] {
    [
      .flagged("Viktigt meddelande till allmänheten i Ekvik. Stanna inomhus och stäng fönster. ⟦🎉⟧"),
      .flagged("En person har omkommit i en trafikolycka på Storgatan ⟦😂⟧"),
      .flagged("---\ncrisis: true\n---\nVi har öppnat en samlingsplats i sporthallen ⟦🥳⟧\n"),
      .flagged("Koka vattnet tills vi säger att det är klart. Det är snart fredag ⟦🎈⟧"),
      .flagged("Vi håller en minnesstund i kyrkan på söndag. Välkommen ⟦✨⟧"),
      .flagged("Det brinner i en lada norr om Ekvik. Räddningstjänsten är på plats 💪 ⟦🎉⟧"),
      .accepted("Öppet hus på brandstationen på lördag 🎉"),
      .accepted("Deckarkväll: författaren läser ur boken om mordet i Ekvik 🎉"),
      .accepted("Vi hedrar offren med en tyst minut klockan 12 🕯️"),
      .accepted("Ingen skadades när gamla skorstenen föll. Nu firar vi det nya huset 🎉"),
      .accepted("Grattis till alla studenter 🎉"),
      .accepted("Parken sköts av frivilliga, och nu har den fått pris 🎉"),
      .accepted("Festivalen har skjutits upp till lördag. Då bjuder vi på hot dog i parken 🎉"),
      .accepted("Nu är kokningsrådet hävt. Du kan dricka vattnet igen 🎉"),
      .accepted("Disko på halloween med skräckfilm och brand i salongen 🎃🎉"),
    ]
  }
}
