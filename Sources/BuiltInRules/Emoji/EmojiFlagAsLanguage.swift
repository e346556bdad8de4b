import LintCore
import Segmentation

/// Finds flags that stand for languages: before a passage in another language, beside a language's name, before a link.
public struct EmojiFlagAsLanguage: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-flag-as-language",
      category: .emoji,
      severities: [.warning],
      scope: .body,
      replaces: ["emoji-ambiguous", "emoji-bullet", "emoji-mid-sentence", "emoji-repeated"],
      summary: Localized(
        sv: "Skriv språkets namn i stället för en flagga.", en: "Write the language's name instead of a flag."),
      rationale: Localized(
        sv: """
          En flagga är ett land, inte ett språk. Arabiska och engelska talas i många länder, och en skärmläsare säger \
          ”flagga: Storbritannien”. Språkets namn, på språket självt, hittar alla.
          """,
        en: """
          A flag is a country, not a language. Arabic and English are spoken in many countries, and a screen reader says \
          “flag: United Kingdom”. Everybody finds the language's name, written in the language itself.
          """),
      sources: ["W3C Internationalization, om flaggor och språk", "WCAG 3.1.2"],
      wcag: ["3.1.2"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.filter(\.hasEmojis).flatMap { prose -> [Finding] in
      let flags = prose.flagLines(context)
      var marks = flags.filter { prose.marksLanguage($0, context) }
      // Lines with a flag and an address alone lead to versions in different languages.
      let versions = flags.filter { prose.isFlagAndLink($0) }
      var marked = Set(marks.map(\.range))
      if versions.count > 1 { marks += versions.filter { marked.insert($0.range).inserted } }
      guard !marks.isEmpty else { return [] }
      // The flag before the text in the post's own language belongs with the others.
      marks += flags.filter {
        $0.startsLine && $0.languages.contains(post.language) && marked.insert($0.range).inserted
      }
      return marks.map { flag in
        let emoji = prose.text[flag.range]
        let name = EmojiName(emoji, in: context.lexicons).name
        return Finding(.flag(emoji, name), at: prose.text.place(of: flag.range), advice: .writeName)
      }
    }
  }
}

/// A flag with the line that it stands on.
private struct FlagOnLine {
  var range: Range<Int>
  /// The line, without its end.
  var line: Range<Int>
  /// The languages of the flag's country.
  var languages: Set<String>
  /// Whether nothing but signs stands before it.
  var startsLine: Bool
  /// How many flags stand together with it.
  var companions: Int
}

extension Prose {
  /// The flags of countries whose languages are known. Lines are short where flags mean languages, so long ones are cut.
  fileprivate func flagLines(_ context: LintContext) -> [FlagOnLine] {
    emojiRuns.flatMap { run in
      run.emojis.compactMap { entity -> FlagOnLine? in
        guard let region = text[entity.range].flagRegion,
          let fields = context.lexicons.fields(of: region, in: Lexicon("flag-languages")), let languages = fields.first
        else { return nil }
        return FlagOnLine(
          range: entity.range, line: line(around: run.range),
          languages: Set(languages.split(separator: " ").map(String.init)), startsLine: run.before != .text,
          companions: run.emojis.count)
      }
    }
  }

  private func line(around range: Range<Int>) -> Range<Int> {
    let before = text.utf8[max(0, range.lowerBound - 200)..<range.lowerBound]
    let after = text.utf8[range.upperBound..<min(text.utf8.count, range.upperBound + 200)]
    let start = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? before.startIndex
    return start..<(after.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? after.endIndex)
  }

  /// Whether a flag stands for the language of what it stands beside.
  fileprivate func marksLanguage(_ flag: FlagOnLine, _ context: LintContext) -> Bool {
    let words = words(in: flag.line)
    if flag.startsLine, let next = words.first(where: { $0.range.lowerBound >= flag.range.upperBound }),
      let passage = foreignPassage(at: next.range.lowerBound)
    {
      // Norwegian and Danish often cannot be told apart.
      return passage.language.map { flag.languages.contains($0) } ?? true
    }
    var previous = ""
    for (index, word) in zip(words.indices, words) {
      let folded = folded(word)
      defer { previous = folded }
      if flag.companions > 1, folded.hasPrefix("språk") || folded == "languages" { return true }
      guard let label = context.lexicons.firstField(of: folded, in: Lexicon("language-labels")),
        flag.languages.contains(label)
      else { continue }
      if previous == "in" || previous == "på" { return true }
      // ”English:”, not ”Svenska flaggans dag”.
      guard index + 1 < words.endIndex else { return true }
      let next = words[index + 1]
      let gap = text.utf8[word.range.upperBound..<next.range.lowerBound]
      if gap.contains(where: { $0 != 0x20 }) || Self.versionWords.contains(self.folded(next)) { return true }
    }
    return false
  }

  /// What may follow a language's name where it tells what a text is in.
  private static let versionWords: Set<String> = [
    "version", "info", "information", "text", "below", "here", "nedan", "här",
  ]

  /// Whether a line has a flag and an address and nothing else.
  fileprivate func isFlagAndLink(_ flag: FlagOnLine) -> Bool {
    words(in: flag.line).isEmpty
      && entities(in: flag.line).contains { $0.kind == .link || $0.kind == .bareLink }
  }
}

extension Localized {
  fileprivate static func flag(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) (”\(name.sv)”) är ett land, inte ett språk.",
      en: "\(emoji) (“\(name.en)”) is a country, not a language.")
  }

  fileprivate static let writeName = Localized(
    sv: "Skriv språkets namn på språket självt, till exempel ”English:” eller ”Suomeksi:”.",
    en: "Write the language's name in the language itself, such as “English:” or “Suomeksi:”.")
}

extension EmojiFlagAsLanguage {
  static var examples: [Example] {
    [
      .flagged(
        """
        ⟦🇸🇪⟧ Vårdcentralen är stängd på fredag. Behöver du vård ringer du 1177.

        ⟦🇬🇧⟧ The health centre is closed on Friday. If you need care, call 1177.
        """),
      .flagged("Vi svarar på frågor om skolan.\n\n⟦🇬🇧⟧ English: exempel.se/en\n⟦🇫🇮⟧ Suomeksi: exempel.se/fi"),
      .flagged("Läs mer om valet:\n⟦🇸🇪⟧ exempel.se/val\n⟦🇬🇧⟧ exempel.se/en/val"),
      .flagged("Information på fler språk ⟦🇬🇧⟧⟦🇸🇾⟧⟦🇸🇴⟧: exempel.se/sprak"),
      .flagged("Så söker du förskola.\n\n⟦🇬🇧⟧ In English"),
      .flagged("Information in English ⟦🇬🇧⟧: exempel.se/en"),
      .accepted("Grattis Sverige 🇸🇪 till guldet!"),
      .accepted("Vår vänort i Finland 🇫🇮 kommer på besök."),
      .accepted("Svenska flaggans dag firas på torget 🇸🇪"),
      .accepted("English: The library is closed today."),
      .accepted("🇫🇮 Finska veckan i Ekvik: exempel.se/veckan"),
      .accepted("🇸🇪 Svenska flaggans dag: exempel.se/flaggan"),
      .accepted("Landskamp i kväll: 🇸🇪 Sverige möter 🇬🇧 Storbritannien."),
      .accepted("🇺🇦 Vi hissar Ukrainas flagga i dag."),
    ]
  }
}
