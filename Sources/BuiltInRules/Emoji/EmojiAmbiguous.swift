import LintCore
import Segmentation

/// Finds emojis that many readers misunderstand, by a table with a level and a reason for each.
///
/// Words in the text can make an emoji concrete (a snowflake where it snows), and then nothing is said; others make it
/// worse, and irony is worse in a serious post. An emoji that the table does not have is not judged.
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
    var surroundings = EmojiContext(post)
    var findings: [Finding] = []
    for prose in post.written where prose.hasEmojis {
      var verdicts: [String: Verdict?] = [:]
      var last: Place?
      lazy var isSerious = Gravity.of(prose, in: post, context).contains { $0.paragraph == nil }
      for entity in prose.segments.entities where entity.kind == .emoji {
        let emoji = prose.text[entity.range]
        let verdict: Verdict?
        if let known = verdicts[emoji] {
          verdict = known
        } else {
          let row = EmojiRow(emoji, in: context.lexicons).flatMap { $0.level == .safe ? nil : $0 }
          verdict = row.flatMap { row in
            tier(of: row, surroundings.judgement(of: emoji, row), isSerious: row.isIronic && isSerious).map {
              Verdict(row, tier: $0, name: EmojiName(emoji, in: context.lexicons).name, emoji: emoji)
            }
          }
          verdicts[emoji] = verdict
        }
        guard let verdict else { continue }
        // The same emoji again and again is one thing to say; that it is repeated is another rule's.
        if var place = last, place.emoji == emoji, prose.isBlank(place.range.upperBound..<entity.range.lowerBound) {
          place.range = place.range.lowerBound..<entity.range.upperBound
          last = place
          findings[findings.count - 1].range = prose.text.place(of: place.range)
          continue
        }
        last = Place(emoji: emoji, range: entity.range)
        findings.append(
          Finding(
            verdict.message, at: prose.text.place(of: entity.range), tier: verdict.tier, advice: verdict.advice))
      }
    }
    return findings
  }

  /// What is to be said of an emoji in a text.
  private struct Verdict {
    var tier: Int
    var message: Localized
    var advice: Localized

    init(_ row: EmojiRow, tier: Int, name: Localized, emoji: String) {
      self.tier = tier
      message = .ambiguous(emoji, name)
      advice = .reason(row)
    }
  }

  /// Where an emoji was reported last.
  private struct Place {
    var emoji: String
    var range: Range<Int>
  }

  /// The tier of an emoji in its surroundings, or nil where nothing is to be said.
  private func tier(of row: EmojiRow, _ judgement: EmojiContext.Judgement, isSerious: Bool) -> Int? {
    var level = row.level
    switch judgement {
    case .worse: level = level.next
    case .concrete: return nil
    case .neutral: if isSerious { level = level.next }
    }
    switch level {
    case .avoid: return 0
    case .careful: return 1
    case .know: return strict ? 1 : nil
    case .safe: return nil
    }
  }
}

extension EmojiRow {
  /// Whether readers take it for irony, which hurts where somebody mourns or is in danger.
  fileprivate var isIronic: Bool { categories.contains("ironi") }
}

extension Localized {
  fileprivate static func ambiguous(_ emoji: String, _ name: Localized) -> Self {
    Localized(
      sv: "\(emoji) (”\(name.sv)”) är lätt att missförstå.", en: "\(emoji) (“\(name.en)”) is easy to misunderstand.")
  }

  fileprivate static func reason(_ row: EmojiRow) -> Self {
    // A long reason says enough.
    guard row.explanation.sv.count <= 80 else { return row.explanation }
    return Localized(
      sv: "\(row.explanation.sv) Välj en tydligare emoji eller skriv med ord.",
      en: "\(row.explanation.en) Choose a clearer emoji or say it in words.")
  }
}
