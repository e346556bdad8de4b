import LintCore
import Segmentation

/// Finds emojis that many devices cannot show: too new, or sequences that no maker has agreed to draw.
public struct EmojiUnsupported: Rule {
  /// The newest version of Emoji, in whole numbers, that readers' devices are trusted to have.
  var newest = 14

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "newest", \.newest, in: 1...99,
        Localized(
          sv: "Emojier från en nyare version av Emoji än så ger ett råd.",
          en: "Emojis of a newer version of Emoji than this give advice."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-unsupported",
      category: .emoji,
      severities: [.info],
      summary: Localized(
        sv: "Välj emojier som alla kan se.", en: "Choose emojis that everybody can see."),
      rationale: Localized(
        sv: """
          En emoji som är nyare än telefonen blir en tom ruta. En sammansättning som ingen tillverkare ritar faller isär \
          i flera emojier, och uppläsningen med den.
          """,
        en: """
          An emoji that is newer than the phone becomes an empty box, and a combination that no maker draws falls apart \
          into several emojis. What is read out breaks the same way.
          """),
      sources: ["Unicode, teknisk rapport 51", "Unicode, emoji-test.txt"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose in
      var known: [String: Localized?] = [:]
      return prose.segments.entities.compactMap { entity -> Finding? in
        guard entity.kind == .emoji else { return nil }
        let emoji = prose.text[entity.range]
        let message = known[emoji] ?? problem(of: emoji, context)
        known[emoji] = message
        return message.map { Finding($0, at: prose.text.place(of: entity.range), advice: .older) }
      }
    }
  }

  /// What is wrong with an emoji; nil where readers can be trusted to see it.
  private func problem(of emoji: String, _ context: LintContext) -> Localized? {
    if let known = EmojiName.recommended(emoji, in: context.lexicons) {
      guard let version = known.version, version / 10 > newest else { return nil }
      return .tooNew(emoji, known.name, version)
    }
    let scalars = emoji.withoutVariationSelectors.unicodeScalars
    // One character that no table here has is newer than they are; signs with a selector behind them, ⚐️, are just rare.
    if scalars.count == 1, let scalar = scalars.first {
      return scalar.properties.isEmoji ? nil : .unknown(emoji)
    }
    return .notRecommended(emoji, EmojiName(emoji, in: context.lexicons).name)
  }
}

extension Localized {
  fileprivate static func tooNew(_ emoji: String, _ name: Localized, _ version: Int) -> Self {
    let number = version % 10 == 0 ? "\(version / 10)" : "\(version / 10).\(version % 10)"
    return Localized(
      sv: "\(emoji) (”\(name.sv)”) kom med Emoji \(number) och blir en tom ruta i äldre telefoner.",
      en: "\(emoji) (“\(name.en)”) came with Emoji \(number) and is an empty box on older phones.")
  }

  fileprivate static func unknown(_ emoji: String) -> Self {
    Localized(
      sv: "\(emoji) är så ny att många telefoner visar en tom ruta.",
      en: "\(emoji) is so new that many phones show an empty box.")
  }

  fileprivate static func notRecommended(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) är en sammansättning som faller isär i många telefoner: ”\(name.sv)”.",
      en: "\(emoji) is a combination that falls apart on many phones: “\(name.en)”.")
  }

  fileprivate static let older = Localized(
    sv: "Välj en äldre emoji, eller säg det med ord.", en: "Choose an older emoji, or say it in words.")
}

extension EmojiUnsupported {
  static var examples: [Example] {
    [
      .flagged("Nu skakar marken vid bygget ⟦🫨⟧"),
      .flagged("Älgjakten börjar på måndag ⟦🫎⟧"),
      .flagged("Trött efter helgen ⟦🫩⟧"),
      .flagged("Hunden och brandmannen ⟦🐶‍🚒⟧ besöker skolan."),
      .flagged("Vi flaggar för vårt påhittade land ⟦🇦🇧⟧"),
      .flagged("Nytt för i år ⟦\u{1FAE7}\u{200D}\u{1F525}⟧"),
      .accepted("Familjedag 👨‍👩‍👧‍👦 i parken"),
      .accepted("Snön har kommit ❄️ och ❄ likaså"),
      .accepted("Brandmännen 👩🏽‍🚒 besöker skolan 🫶"),
      .accepted("Flaggan 🇸🇪 är hissad."),
      .accepted("Vi säljer 1️⃣ korv ☕"),
      .accepted("Skottland 🏴󠁧󠁢󠁳󠁣󠁴󠁿 möter Sverige."),
    ]
  }
}
