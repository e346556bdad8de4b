import LintCore
import Segmentation
import SourceText

/// Finds lists whose lines begin with emojis instead of bullets.
public struct EmojiBullet: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-bullet",
      category: .emoji,
      severities: [.warning],
      scope: .body,
      summary: Localized(
        sv: "Använd vanliga punkter i listor, inte emojier.", en: "Use ordinary bullets in lists, not emojis."),
      rationale: Localized(
        sv: "En skärmläsare läser upp emojins namn före varje rad, och då är det svårt att höra vad raden säger.",
        en: "A screen reader says the emoji's name before each line, which makes it hard to hear what the line says."),
      sources: [
        "Saavutettavasti.fi, om emojier", "Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier",
      ],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.filter(\.hasEmojis).flatMap { prose in
      prose.emojiLists.map { list in
        let last = list[list.count - 1].range
        let place = prose.text.place(of: list[0].range.lowerBound..<last.upperBound)
        return Finding(
          .list(prose.text[list[0].range], list.count), at: place, advice: .dash,
          fixes: fix(list, prose, context).map { [$0] } ?? [])
      }
    }
  }

  /// A dash for each emoji, and a word where the emoji tells what the line is about: a place, a time.
  ///
  /// One and the same emoji is a mere bullet, so the fix is certain. Ticks and crosses say yes and no, which a dash cannot.
  private func fix(_ list: [EmojiRun], _ prose: Prose, _ context: LintContext) -> FixIt? {
    var edits: [TextEdit] = []
    var kinds: Set<String> = []
    var isCertain = true
    for run in list {
      guard let first = run.emojis.first else { continue }
      let emoji = prose.text[first.range].plainEmoji
      kinds.insert(emoji)
      if ["✅", "❌", "✔", "☑", "❎", "✖", "👍", "👎"].contains(emoji) { return nil }
      var end = run.range.upperBound
      while end < prose.text.utf8.count, prose.text.utf8[end] == 0x20 { end += 1 }
      var mark = "- "
      if emoji.isKeycap, let digit = emoji.unicodeScalars.first, digit.properties.numericType != nil {
        mark = "\(digit). "
      } else if let fields = context.lexicons.fields(of: emoji, in: Lexicon("emoji-bullet-words")), fields.count >= 2,
        let word = prose.word(after: end), prose.folded(word) != fields[0].lowercased()
      {
        mark += (context.isSwedish(prose) ? fields[0] : fields[1]) + ": "
        isCertain = false
      }
      edits.append(TextEdit(prose.text.place(of: run.range.lowerBound..<end), mark))
    }
    return FixIt(
      Localized(sv: "Byt emojierna mot streck", en: "Replace the emojis with dashes"),
      isCertain && kinds.count == 1 ? .automatic : .needsReview, edits)
  }
}

extension LintContext {
  /// Whether labels in a text are to be Swedish: it is not taken for another language as a whole.
  fileprivate func isSwedish(_ prose: Prose) -> Bool {
    guard let first = prose.segments.foreignPassages.first else { return true }
    return first.range.count * 2 < prose.text.utf8.count
  }
}

extension Prose {
  /// Groups of two lines or more that begin with an emoji and go on with text, with nothing but blank lines between them.
  fileprivate var emojiLists: [[EmojiRun]] {
    var lists: [[EmojiRun]] = []
    var end: Int?
    for run in emojiRuns where run.before == .nothing && run.after == .text && !isFlag(run) {
      if let end, lists[lists.count - 1].last.map({ follows(run, $0, lineEnd: end) }) ?? false {
        lists[lists.count - 1].append(run)
      } else {
        lists.append([run])
      }
      end = lineEnd(from: run.range.upperBound)
    }
    return lists.filter { $0.count > 1 }
  }

  /// Whether a run begins the next line with text after the one that ends at an offset.
  private func follows(_ run: EmojiRun, _ last: EmojiRun, lineEnd: Int) -> Bool {
    guard lineEnd <= run.range.lowerBound else { return false }
    return text.utf8[lineEnd..<run.range.lowerBound].allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
  }

  private func lineEnd(from offset: Int) -> Int {
    text.utf8[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.utf8.count
  }

  /// Flags are marks of languages or countries, which another rule knows about.
  private func isFlag(_ run: EmojiRun) -> Bool {
    run.emojis.first.map { text[$0.range].flagRegion != nil } ?? false
  }
}

extension Localized {
  fileprivate static func list(_ emoji: String, _ count: Int) -> Self {
    Localized(
      sv: "\(count) rader börjar med en emoji, den första med \(emoji). Namnet läses upp före varje rad.",
      en: "\(count) lines begin with an emoji, the first with \(emoji). Its name is said before each line.")
  }

  fileprivate static let dash = Localized(
    sv: "Börja raderna med ett streck, och skriv med ord vad de handlar om.",
    en: "Begin the lines with a dash, and say in words what they are about.")
}

extension EmojiBullet {
  static var examples: [Example] {
    [
      .flagged(
        "⟦💧 Duscha kortare\n💧 Samla regnvatten\n💧⟧ Laga kranar som droppar",
        fixed: "- Duscha kortare\n- Samla regnvatten\n- Laga kranar som droppar"),
      .flagged("Loppis!\n\n⟦📍 Torget\n⏰⟧ Klockan 12", fixed: "Loppis!\n\n- Plats: Torget\n- Tid: Klockan 12"),
      .flagged(
        "⟦🎨 Skapande verkstad\n📚 Sagostund\n🎬⟧ Film\n\nAllt är gratis.",
        fixed: "- Skapande verkstad\n- Sagostund\n- Film\n\nAllt är gratis."),
      .flagged(
        "Så gör du:\n⟦1️⃣ Ladda ner appen\n2️⃣⟧ Logga in", fixed: "Så gör du:\n1. Ladda ner appen\n2. Logga in"),
      .flagged(
        "⟦🌷 Nu är det vår i parken.\n\n🐣⟧ På torget säljer vi kycklingar.",
        fixed: "- Nu är det vår i parken.\n\n- På torget säljer vi kycklingar."),
      .flagged("⟦✅ Papper\n✅ Kartong\n❌⟧ Matrester"),
      .accepted("🎨 Skapande verkstad på lördag"),
      .accepted("- Skapande verkstad 🎨\n- Sagostund 📚"),
      .accepted("🎉 I dag fyller parken ett år.\n\nKom och fira.\n\n🎂 Tårta finns."),
      .accepted("Vi ses på torget\n🎉\nVälkommen"),
      .accepted("• Skapande verkstad\n• Sagostund"),
      .accepted("Lördag\n- 🎨 Skapande verkstad\n- 📚 Sagostund"),
    ]
  }
}
