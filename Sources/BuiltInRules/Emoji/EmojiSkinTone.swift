import LintCore
import Segmentation
import SourceText

/// Finds skin tones, which make what a screen reader says longer. It never says which tone is right.
public struct EmojiSkinTone: Rule {
  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-skin-tone",
      category: .emoji,
      severities: [.info],
      scope: .post,
      summary: Localized(
        sv: "Tänk på att en hudton också läses upp.", en: "Remember that a skin tone is read out too."),
      rationale: Localized(
        sv: """
          En skärmläsare säger hudtonen efter namnet: ”tummen upp: mellanfärgad hy”. Behöver läsaren inte veta det \
          räcker den gula. Alla hudtoner är lika rätt.
          """,
        en: """
          A screen reader says the skin tone after the name: “thumbs up: medium skin tone”. Unless readers need to know, \
          the yellow one is enough. All skin tones are equally right.
          """),
      sources: ["Unicode CLDR", "Unicode, teknisk rapport 51"],
      examples: Self.examples)
  }

  /// Creates the rule.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.written.filter(\.hasEmojis).flatMap { prose in
      prose.emojiRuns.flatMap { run in
        run.emojis.split { !prose.text[$0.range].hasSkinTone }.compactMap { row -> Finding? in
          guard let first = row.first, let last = row.last else { return nil }
          let name = EmojiName(prose.text[first.range], in: context.lexicons).name
          let edits = row.map { TextEdit(prose.text.place(of: $0.range), prose.text[$0.range].withoutSkinTones) }
          return Finding(
            .toned(name, row.count), at: prose.text.place(of: first.range.lowerBound..<last.range.upperBound),
            advice: .yellow,
            fixes: [FixIt(.removeTone, .needsReview, edits)])
        }
      }
    }
  }
}

extension String {
  /// Whether it has a skin tone.
  fileprivate var hasSkinTone: Bool { unicodeScalars.contains(where: \.isSkinTone) }

  /// The emoji in its plain colour. Where a sign needs a selector to be an emoji without its tone, it gets one.
  fileprivate var withoutSkinTones: String {
    var plain = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar.isSkinTone {
        if let previous, !previous.properties.isEmojiPresentation { plain.unicodeScalars.append("\u{FE0F}") }
      } else {
        plain.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return plain
  }
}

extension Unicode.Scalar {
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
}

extension Localized {
  fileprivate static func toned(_ name: Localized, _ count: Int) -> Self {
    guard count > 1 else {
      return Localized(
        sv: "Hudtonen gör uppläsningen längre: ”\(name.sv)”.",
        en: "The skin tone makes the speech longer: “\(name.en)”.")
    }
    return Localized(
      sv: "\(count) hudtoner gör uppläsningen lång. Den första låter så här: ”\(name.sv)”.",
      en: "\(count) skin tones make the speech long. The first sounds like this: “\(name.en)”.")
  }

  fileprivate static let yellow = Localized(
    sv: "Ta den gula om hudtonen inte betyder något i inlägget. Annars kan den stå kvar.",
    en: "Take the yellow one unless the skin tone means something in the post. Otherwise leave it.")

  fileprivate static let removeTone = Localized(sv: "Ta den gula", en: "Take the yellow one")
}

extension EmojiSkinTone {
  static var examples: [Example] {
    [
      .flagged("Tack för hjälpen ⟦👍🏽⟧", fixed: "Tack för hjälpen 👍"),
      .flagged("Tillsammans ⟦✊🏿✊🏽✊🏻⟧ mot rasism.", fixed: "Tillsammans ✊✊✊ mot rasism."),
      .flagged("Våra brandmän ⟦🧑🏻‍🚒⟧ besöker skolan.", fixed: "Våra brandmän 🧑‍🚒 besöker skolan."),
      .flagged("Hej ⟦👋🏼⟧ och välkommen ⟦🙌🏼⟧", fixed: "Hej 👋 och välkommen 🙌"),
      .flagged("Nu spelar vi basket ⟦⛹🏽‍♀️⟧ i hallen.", fixed: "Nu spelar vi basket ⛹️‍♀️ i hallen."),
      .flagged("Fred på jorden ⟦✌🏾⟧", fixed: "Fred på jorden ✌️"),
      .accepted("Tack för hjälpen 👍"),
      .accepted("Brunt hår 👩‍🦰 eller grått 👨‍🦳, alla kan bli modeller."),
      .accepted("Katten 🐈‍⬛ är upphittad."),
      .accepted("Byggplatsen 🏗️ är stängd."),
      .accepted("Vi söker familjehem 👨‍👩‍👧"),
    ]
  }
}
