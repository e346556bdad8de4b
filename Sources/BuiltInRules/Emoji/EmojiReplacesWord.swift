import LintCore
import Segmentation

/// Finds emojis that stand for a word, so that the sentence has a hole without them: ”Ta med 🚲 till skolan”.
///
/// A table has the words that leave such a hole: articles and conjunctions (`noun`), and verbs that need an object.
public struct EmojiReplacesWord: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-replaces-word",
      category: .emoji,
      severities: [.warning],
      replaces: ["emoji-mid-sentence"],
      summary: Localized(
        sv: "Skriv ut ordet i stället för att låta en emoji ersätta det.",
        en: "Write the word instead of letting an emoji stand for it."),
      rationale: Localized(
        sv: """
          Alla ser inte samma sak i en emoji. En skärmläsare säger namnet på den, och det är sällan just det ord som du \
          tänkte på.
          """,
        en: """
          Not everybody sees the same thing in an emoji. A screen reader says its name, which is seldom the very word \
          that you thought of.
          """),
      sources: ["Myndigheten för delaktighet, checklista för sociala medier", "Papunet"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose in
      prose.emojiRuns.compactMap { run -> Finding? in
        guard let first = run.emojis.first, run.before == .text, prose.leavesHole(run, context) else { return nil }
        let emoji = prose.text[first.range]
        if emoji.isKeycap { return nil }
        let name = EmojiName(emoji, in: context.lexicons).name
        return Finding(.standsForWord(emoji, name), at: prose.text.place(of: run.range), advice: .writeWord)
      }
    }
  }
}

extension Prose {
  /// Whether the sentence lacks a word without a run of emojis.
  fileprivate func leavesHole(_ run: EmojiRun, _ context: LintContext) -> Bool {
    let range = run.range
    guard let before = word(before: range.lowerBound), isBlank(before.range.upperBound..<range.lowerBound) else {
      return false
    }
    let kind = slot(endingWith: before, context)
    guard let kind, kind != "never" else { return false }
    let next = word(after: range.upperBound)
    let isFollowed = next.map { isBlank(range.upperBound..<$0.range.lowerBound) } ?? false
    switch kind {
    case "noun": return !isFollowed || next.map { isJoining($0, context) } ?? true
    case "object": return isFollowed && next.map { isJoining($0, context) } ?? false
    // ”Vi ❤️ Ekvik”: only hearts are verbs.
    case "subject": return isFollowed && text[range].isHeart
    default: return false
    }
  }

  /// The kind of the words before an emoji, by the longest phrase of the table that ends with a word.
  private func slot(endingWith last: Word, _ context: LintContext) -> String? {
    let lexicon = Lexicon("emoji-slots")
    guard let sentence = sentence(at: last.range.lowerBound) else { return nil }
    let words = words(in: sentence.range.lowerBound..<last.range.upperBound).suffix(5).map { folded($0) }
    for count in stride(from: words.count, to: 0, by: -1) {
      let phrase = words.suffix(count).joined(separator: " ")
      if let fields = context.lexicons.fields(of: phrase, in: lexicon) { return fields.first }
    }
    return nil
  }

}

extension String {
  /// Whether it is a heart of any colour.
  fileprivate var isHeart: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x2764, 0x2665, 0x1F493...0x1F49F, 0x1F5A4, 0x1F90D, 0x1F90E, 0x1F9E1, 0x1FA75...0x1FA77: true
    default: false
    }
  }
}

extension Localized {
  fileprivate static func standsForWord(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) (”\(name.sv)”) står i stället för ett ord. Meningen saknar ordet för den som inte tolkar bilden.",
      en: "\(emoji) (“\(name.en)”) stands for a word. Those who do not read the picture miss it.")
  }

  fileprivate static let writeWord = Localized(
    sv: "Skriv ordet. Emojin kan stå kvar i slutet av meningen.",
    en: "Write the word. The emoji may stay at the end of the sentence.")
}

extension EmojiReplacesWord {
  static var examples: [Example] {
    [
      .flagged("Ta med ⟦🚲⟧ till skolan på fredag."),
      .flagged("Ät ⟦🍎⟧ och drick ⟦🥛⟧ till lunch."),
      .flagged("Vi bjuder på kaffe och ⟦🍰⟧."),
      .flagged("Vi ⟦❤️⟧ Helsingborg"),
      .flagged("Släng ditt ⟦🍌⟧ i rätt kärl."),
      .flagged("Ta ⟦🚌⟧ till stranden i sommar."),
      .accepted("Ta med cykel till skolan på fredag 🚲"),
      .accepted("Kom och 🎉 fira med oss."),
      .accepted("Häng med 🚲"),
      .accepted("Var med 🎉 och fira invigningen."),
      .accepted("Tack för i dag ❤️ Helsingborgs stad"),
      .accepted("Du är viktig, du och var och en 💛"),
      .accepted("Glöm inte att packa matsäck 🎒"),
    ]
  }
}
