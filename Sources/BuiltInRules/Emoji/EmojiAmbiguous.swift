import LintCore
import Segmentation

/// Finds emojis that many readers misunderstand, by a table with a level and a reason for each.
///
/// Words in the text can make an emoji concrete (a snowflake where it snows), and then nothing is said; others make it
/// worse. An emoji that the table does not have is not judged.
public struct EmojiAmbiguous: Rule {
  /// Whether emojis that are merely worth knowing about are reported as advice too.
  var strict = false

  public static var options: [RuleOption<Self>] {
    [
      .boolean(
        "strict", \.strict,
        Localized(
          sv: "Säg till också om vardagliga emojier som har en andra betydelse.",
          en: "Report everyday emojis that have a second meaning as well."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-ambiguous",
      category: .emoji,
      severities: [.warning, .info],
      summary: Localized(
        sv: "Undvik emojier som är lätta att missförstå.", en: "Avoid emojis that are easy to misunderstand."),
      rationale: Localized(
        sv: """
          Samma emoji uppfattas olika av olika personer och ser olika ut i olika telefoner. En skärmläsare läser upp ett \
          namn som kan förvåna. När forskare lät läsare bedöma emojier var de oense om tonen var fjärde gång.
          """,
        en: """
          People read the same emoji differently, and it looks different on different phones. A screen reader says a \
          name that may surprise. When researchers asked, readers disagreed on the tone one time in four.
          """),
      sources: ["Helsingborgs stad, strategi för sociala medier", "Miller m.fl., ICWSM 2016 och 2017", "Unicode CLDR"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    // What makes an emoji concrete may stand anywhere in the post; read only where some emoji is in question.
    lazy var words = post.prose.map { $0.text.string.composed.lowercased() }.joined(separator: "\n")
    var findings: [Finding] = []
    for prose in post.prose {
      for entity in prose.segments.entities where entity.kind == .emoji {
        let emoji = prose.text[entity.range]
        guard let row = EmojiRow(emoji, in: context.lexicons), row.level != .safe,
          let tier = tier(of: row, amid: words, post)
        else { continue }
        findings.append(
          Finding(.ambiguous(emoji, row), at: prose.text.place(of: entity.range), tier: tier, advice: .reason(row)))
      }
    }
    return findings
  }

  /// The tier of an emoji in its surroundings, or nil where nothing is to be said.
  private func tier(of row: EmojiRow, amid words: String, _ post: Post) -> Int? {
    var level = row.level
    if row.worsening.contains(where: { words.hasStem($0) }) {
      level = level.next
    } else if row.concreting.contains(where: { words.hasStem($0) }) || post.isCrisis && row.isAlarm {
      return nil
    }
    switch level {
    case .avoid: return 0
    case .careful: return 1
    case .know: return strict ? 1 : nil
    case .safe: return nil
    }
  }
}

extension String {
  /// Whether a stem of the emoji table occurs: one or two letters as a whole word, three at a word's beginning, more
  /// anywhere; a phrase as it stands.
  fileprivate func hasStem(_ stem: String) -> Bool {
    var rest = self[...]
    while let range = rest.range(of: stem) {
      let startsWord = range.lowerBound == startIndex || !self[index(before: range.lowerBound)].isLetter
      let endsWord = range.upperBound == endIndex || !self[range.upperBound].isLetter
      if stem.count > 3 || stem.contains(" ") || startsWord && (stem.count == 3 || endsWord) { return true }
      rest = self[index(after: range.lowerBound)...]
    }
    return false
  }
}

extension Substring {
  /// The first place of a text, compared byte by byte.
  fileprivate func range(of text: String) -> Range<Index>? {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle) { return found..<utf8.index(found, offsetBy: needle.count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}

extension Localized {
  fileprivate static func ambiguous(_ emoji: String, _ row: EmojiRow) -> Self {
    Localized(
      sv: "\(emoji) (”\(row.name.sv)”) är lätt att missförstå.",
      en: "\(emoji) (“\(row.name.en)”) is easy to misunderstand.")
  }

  fileprivate static func reason(_ row: EmojiRow) -> Self {
    Localized(
      sv: "\(row.explanation.sv) Välj en tydligare emoji eller skriv det med ord.",
      en: "\(row.explanation.en) Choose a clearer emoji or say it in words.")
  }
}
