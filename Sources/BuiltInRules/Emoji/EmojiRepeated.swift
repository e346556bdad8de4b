import LintCore
import Segmentation
import SourceText

/// Finds the same emoji twice in a row, and three or more emojis in a row of any kind.
///
/// Keycaps are left alone: 1️⃣1️⃣2️⃣ is a number.
public struct EmojiRepeated: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-repeated",
      category: .emoji,
      severities: [.warning],
      summary: Localized(
        sv: "Sätt inte samma emoji flera gånger i rad.", en: "Do not put the same emoji several times in a row."),
      rationale: Localized(
        sv: "En skärmläsare läser upp namnet varje gång. Tre klappande händer blir tre gånger så långt att lyssna på.",
        en: "A screen reader says the name every time. Three clapping hands take three times as long to listen to."),
      sources: [
        "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
        "Myndigheten för delaktighet, checklista för sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose in
      prose.emojiRuns.flatMap { findings(in: $0.emojis, of: prose, context) }
    }
  }

  private func findings(in emojis: [Entity], of prose: Prose, _ context: LintContext) -> [Finding] {
    emojis.split { prose.text[$0.range].isKeycap }.compactMap { row -> Finding? in
      guard row.count > 1, let first = row.first, let last = row.last else { return nil }
      let keys = row.map { prose.text[$0.range].plainEmoji }
      let hasTwins = zip(keys, keys.dropFirst()).contains { $0 == $1 }
      guard hasTwins || row.count > 2 else { return nil }
      // Each emoji once, and no more than two: a row of three is as tiring whatever they are.
      var kept: [Entity] = []
      var seen: Set<String> = []
      for (entity, key) in zip(row, keys) where kept.count < 2 && seen.insert(key).inserted { kept.append(entity) }
      let range = first.range.lowerBound..<last.range.upperBound
      let place = prose.text.place(of: range)
      let rest = kept.map { prose.text[$0.range] }.joined()
      let isOneKind = Set(keys).count == 1
      let fix = FixIt(
        Localized(sv: "Behåll \(rest)", en: "Keep \(rest)"), isOneKind ? .automatic : .needsReview,
        [TextEdit(place, rest)])
      let name = EmojiName(prose.text[first.range], in: context.lexicons).name
      return Finding(
        isOneKind ? .same(prose.text[first.range], name, row.count) : .row(row.count), at: place, advice: .oneIsEnough,
        fixes: [fix])
    }
  }
}

extension String {
  /// Whether it is a digit or sign on a key.
  var isKeycap: Bool { unicodeScalars.contains { $0.value == 0x20E3 } }
}

extension Localized {
  fileprivate static func same(_ emoji: String, _ name: Localized, _ count: Int) -> Self {
    Localized(
      sv: "\(emoji) står \(count) gånger i rad. En skärmläsare säger ”\(name.sv)” varje gång.",
      en: "\(emoji) stands \(count) times in a row. A screen reader says “\(name.en)” every time.")
  }

  fileprivate static func row(_ count: Int) -> Self {
    Localized(
      sv: "Här står \(count) emojier i rad. En skärmläsare läser upp namnet på var och en.",
      en: "Here are \(count) emojis in a row. A screen reader says the name of each.")
  }

  fileprivate static let oneIsEnough = Localized(
    sv: "Behåll den som passar bäst. En räcker för att visa känslan.",
    en: "Keep the one that fits best. One is enough to show the feeling.")
}

extension EmojiRepeated {
  static var examples: [Example] {
    [
      .flagged("Grattis till segern ⟦👏👏👏⟧", fixed: "Grattis till segern 👏"),
      .flagged("Öppet hus på lördag ⟦🎉🎈🎁⟧", fixed: "Öppet hus på lördag 🎉🎈"),
      .flagged("Tack alla frivilliga ⟦❤️ ❤️⟧", fixed: "Tack alla frivilliga ❤️"),
      .flagged("Tillsammans är vi starka ⟦✊🏿✊🏽✊🏻⟧ Välkommen!", fixed: "Tillsammans är vi starka ✊🏿 Välkommen!"),
      .flagged("Anmäl dig här ⟦👇👇⟧\nexempel.se/anmalan", fixed: "Anmäl dig här 👇\nexempel.se/anmalan"),
      .flagged("⟦⭐⭐⭐⭐⟧ i betyg från gästerna.", fixed: "⭐ i betyg från gästerna."),
      .flagged("Snart är det fest ⟦🎉🎉🎈⟧", fixed: "Snart är det fest 🎉🎈"),
      .accepted("Grattis till segern 👏"),
      .accepted("Ring 1️⃣1️⃣2️⃣ om någon är i fara."),
      .accepted("Familjedag i parken 👨‍👩‍👧‍👦 🎨"),
      .accepted("🌷 Nu är det vår.\n🌷 Kom ut i parken."),
      .accepted("Vi öppnar klockan 1️⃣1️⃣"),
      .accepted("Fika ☕, kakor ☕ och prat."),
    ]
  }
}
