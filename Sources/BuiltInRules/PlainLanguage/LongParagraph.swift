import LintCore
import SourceText
import Segmentation

/// Finds paragraphs that stand as a wall of text on a phone.
public struct LongParagraph: Rule {
  /// The most characters that a paragraph may have.
  var maximum = 500

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max_characters", \.maximum, in: 100...5000,
        Localized(sv: "Fler tecken än så är för många.", en: "More characters than this are too many."))
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "long-paragraph",
      category: .plainLanguage,
      severities: [.info],
      scope: .body,
      summary: Localized(
        sv: "Dela långa stycken med en tom rad.", en: "Part long paragraphs with a blank line."),
      rationale: Localized(
        sv: """
          På telefonen fyller 500 tecken hela skärmen. Med luft mellan styckena ser läsaren var en ny tanke börjar, och \
          hittar tillbaka.
          """,
        en: """
          On a phone 500 characters fill the screen. With space between paragraphs readers see where a new thought begins, \
          and find their way back.
          """),
      sources: ["Myndigheten för delaktighet", "Klarspråk"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limit.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.flatMap { prose in
      prose.segments.paragraphs.compactMap { finding($0, in: prose) }
    }
  }

  private func finding(_ paragraph: Range<Int>, in prose: Prose) -> Finding? {
    guard paragraph.count > maximum else { return nil }
    let bytes = prose.text.utf8[paragraph]
    let characters = ColumnUnit.scalar.length(of: bytes)
    // Lines of their own give air too: a list is no wall.
    guard characters > maximum, characters / (bytes.count { $0 == 0x0A } + 1) > 120 else { return nil }
    return Finding(
      .long(characters), at: prose.text.place(of: paragraph), advice: .part, channel: prose.text.channel)
  }
}

extension Localized {
  fileprivate static func long(_ characters: Int) -> Self {
    Localized(
      sv: "Stycket har \(characters) tecken och blir en vägg av text på telefonen.",
      en: "The paragraph has \(characters) characters and becomes a wall of text on a phone.")
  }

  fileprivate static let part = Localized(
    sv: "Sätt en tom rad där en ny tanke börjar.", en: "Put a blank line where a new thought begins.")
}
