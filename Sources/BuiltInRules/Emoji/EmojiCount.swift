import LintCore
import Segmentation

/// Counts the emojis of a text; a screen reader says the name of each.
public struct EmojiCount: Rule {
  /// The most emojis before it is a warning.
  var maximum = 3
  /// The most emojis before it is advice.
  var advised = 2

  public static var options: [RuleOption<Self>] {
    [
      .integer(
        "max", \.maximum, in: 0...100,
        Localized(sv: "Fler emojier än så ger en varning.", en: "More emojis give a warning.")),
      .integer(
        "advised", \.advised, in: 0...100,
        Localized(sv: "Fler emojier än så ger ett råd.", en: "More emojis give advice.")),
    ]
  }

  public var metadata: RuleMetadata {
    RuleMetadata(
      name: "emoji-count",
      category: .emoji,
      severities: [.warning, .info],
      scope: .post,
      summary: Localized(
        sv: "Använd högst tre emojier i ett inlägg, helst två.",
        en: "Use at most three emojis in a post, preferably two."),
      rationale: Localized(
        sv:
          "En skärmläsare läser upp namnet på varje emoji. Många emojier drunknar i varandra och döljer det du vill säga.",
        en: "A screen reader says the name of each emoji. Many emojis drown each other and hide what you want to say."),
      sources: ["Stockholms stad, varumärkesmanual: Tillgänglighet på sociala medier", "Norrköpings kommun"],
      examples: Self.examples)
  }

  /// Creates the rule with its standard limits.
  public init() {}

  public func check(_ post: Post, in context: LintContext) -> [Finding] {
    post.bodies.compactMap { prose in
      let emojis = prose.segments.entities.filter { $0.kind == .emoji }
      guard emojis.count > min(advised, maximum) else { return nil }
      let allowed = emojis.count > maximum ? maximum : advised
      // The first that is one too many, to the last: what to look at when taking some away.
      let surplus = emojis[allowed].range.lowerBound..<emojis[emojis.count - 1].range.upperBound
      return Finding(
        .tooMany(emojis.count, allowed: allowed), at: prose.text.place(of: surplus),
        tier: emojis.count > maximum ? 0 : 1,
        advice: .keepTheBest)
    }
  }
}

extension Localized {
  fileprivate static func tooMany(_ count: Int, allowed: Int) -> Self {
    guard allowed > 0 else {
      return Localized(
        sv: "Inlägget har \(count) \(count == 1 ? "emoji" : "emojier"). Inställningarna säger att det ska vara utan.",
        en: "The post has \(count) \(count == 1 ? "emoji" : "emojis"). The configuration asks for none.")
    }
    return Localized(
      sv: "Inlägget har \(count) emojier. En skärmläsare läser upp varje namn, så använd högst \(allowed).",
      en: "The post has \(count) emojis. A screen reader says each name, so use at most \(allowed).")
  }

  fileprivate static let keepTheBest = Localized(
    sv: "Behåll dem som bäst förstärker det du säger, och sätt dem sist i texten.",
    en: "Keep those that best support what you say, at the end of the text.")
}

extension EmojiCount {
  static var examples: [Example] {
    [
      .flagged("Öppet hus 🎉🎈🎁⟦🎂⟧ på lördag."),
      .flagged("Nu är det vår 🌷 i parken 🌳 och solen skiner ⟦☀️⟧ så kom ut."),
      .flagged("👨‍👩‍👧‍👦 Familjedag 🎨 med 🎭 och ⟦🎪 hela dagen 🎠⟧"),
      .flagged("Flaggdag 🇸🇪🇸🇪⟦🇸🇪⟧"),
      .flagged("1️⃣ Sök 2️⃣ Vänta 3️⃣ Få svar ⟦✅⟧"),
      .accepted("Öppet hus på lördag 🎉"),
      .accepted("Familjen 👨‍👩‍👧‍👦 är välkommen 🎉"),
      .accepted("Vi har 1 200 böcker, 3 datorer och 10 stolar."),
      .accepted("Kommunen™ © 2026, 20 °C och 5 m²"),
      .accepted("👍🏽 Tack för hjälpen 🙂"),
    ]
  }
}
