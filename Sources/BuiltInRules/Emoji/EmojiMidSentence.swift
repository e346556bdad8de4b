import LintCore
import Segmentation

/// Finds emojis inside a sentence: with words of the same sentence both before and after them on the line.
public struct EmojiMidSentence: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-mid-sentence",
      category: .emoji,
      severities: [.warning],
      summary: Localized(
        sv: "Sätt emojin efter meningen, inte mitt i.", en: "Put the emoji after the sentence, not inside it."),
      rationale: Localized(
        sv: """
          En skärmläsare läser upp namnet där emojin står: ”Nu blommar gnistrande stjärnor körsbärsträden”. Även den som \
          läser med ögonen stannar upp.
          """,
        en: """
          A screen reader says the name where the emoji stands: “Now the sparkles cherry trees bloom”. Those who read \
          with their eyes stop too.
          """),
      sources: [
        "Myndigheten för delaktighet, checklista för sociala medier",
        "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose in
      prose.emojiRuns.compactMap { run -> Finding? in
        guard let first = run.emojis.first, prose.isInsideSentence(run, context) else { return nil }
        let emoji = prose.text[first.range]
        // A number on keys stands for the number.
        if emoji.isKeycap { return nil }
        let name = EmojiName(emoji, in: context.lexicons).name
        return Finding(.inside(emoji, name), at: prose.text.place(of: run.range), advice: .move)
      }
    }
  }
}

extension Prose {
  /// Whether a sentence goes on after a run of emojis that it began before.
  fileprivate func isInsideSentence(_ run: EmojiRun, _ context: LintContext) -> Bool {
    let range = run.range
    guard run.before == .text, run.after == .text, let sentence = sentence(at: range.lowerBound),
      let before = word(before: range.lowerBound), before.range.lowerBound >= sentence.range.lowerBound,
      let after = word(after: range.upperBound), after.range.upperBound <= sentence.range.upperBound
    else { return false }
    // What stands between the words and the emojis: a link or a sentence's end parts them.
    guard entities(in: before.range.upperBound..<range.lowerBound).isEmpty,
      entities(in: range.upperBound..<after.range.lowerBound).isEmpty,
      !hasBreak(in: before.range.upperBound..<range.lowerBound),
      !hasBreak(in: range.upperBound..<after.range.lowerBound)
    else { return false }
    // A capital after an emoji begins something new as a rule, unless the word before it asks for more.
    if after.shape.contains(.capitalized) || !after.shape.contains(.letters) { return isJoining(before, context) }
    return true
  }

  /// Whether a word cannot end a sentence: a preposition, conjunction or article.
  func isJoining(_ word: Word, _ context: LintContext) -> Bool {
    let folded = folded(word)
    return context.lexicons.contains(folded, in: Lexicon("joining-words"))
  }

  /// Whether a stretch between words ends a sentence or a part of it: full stops, colons, brackets, bars, line ends.
  private func hasBreak(in range: Range<Int>) -> Bool {
    text.utf8[range].contains { byte in
      switch byte {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x28, 0x29, 0x7C, 0x2F, 0x0A, 0x0D: true
      default: false
      }
    }
  }
}

extension Localized {
  fileprivate static func inside(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) står mitt i meningen. En skärmläsare säger ”\(name.sv)” just där.",
      en: "\(emoji) stands inside the sentence. A screen reader says “\(name.en)” right there.")
  }

  fileprivate static let move = Localized(
    sv: "Flytta emojin till slutet av meningen, eller ta bort den.",
    en: "Move the emoji to the end of the sentence, or remove it.")
}

extension EmojiMidSentence {
  static var examples: [Example] {
    [
      .flagged("Nu blommar ⟦✨⟧ körsbärsträden i Stadsparken."),
      .flagged("Vi ⟦🎨⟧ målar i parken på lördag."),
      .flagged("Vi har ställt ut 40 nya stolar ⟦🪑⟧ under träden för dig som vill njuta."),
      .flagged("Kom och fira med oss i ⟦🌳⟧ Stadsparken i morgon."),
      .flagged("Det blir dans ⟦💃🕺⟧ och sång hela kvällen."),
      .flagged("I sommar badar ⟦🏊‍♀️⟧ vi, och i vinter åker ⟦⛸️⟧ vi skridskor."),
      .accepted("Nu blommar körsbärsträden i Stadsparken ✨"),
      .accepted("Nu är det sommarlov ☀️ Badplatserna har öppnat."),
      .accepted("Välkommen! 🎉 vi ses på torget."),
      .accepted("🎨 Vi målar i parken på lördag."),
      .accepted("Lördag 🎸 Konsert på torget"),
      .accepted("Kom till biblioteket 📚\nmed hela familjen."),
      .accepted("Anmäl dig här 👉 exempel.se/kor"),
      .accepted("Ring 1️⃣1️⃣2️⃣ om det brinner."),
      .accepted("Ta med en stickling så får du en annan med dig hem. 🌱"),
    ]
  }
}
