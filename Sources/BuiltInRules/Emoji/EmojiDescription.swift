import LintCore
import Segmentation

/// All that is known of an emoji, for readers who ask about it.
public struct EmojiDescription: Sendable {
  /// The emoji as it was asked about.
  public let emoji: String
  /// What a screen reader says, and the version of Emoji that brought it.
  public let name: EmojiName
  /// How easily it is misunderstood, in words; nil where the table does not judge it.
  public let level: Localized?
  /// Why, or what it stands for.
  public let explanation: Localized?
  /// What to use instead; nil for an emoji that is all right.
  public let instead: Localized?
  /// Stems of words beside which it is clear, and those beside which it is worse.
  public let clearBeside: [String]
  public let worseBeside: [String]

  /// Describes a text that is one emoji; nil for any other text.
  public init?(_ text: String, in lexicons: any LexiconSource) {
    let bytes = Array(text.utf8)
    let scanner = EntityScanner(lexicons: lexicons)
    var entities = scanner.entities(in: bytes)
    var whole = bytes
    if entities.isEmpty, text.unicodeScalars.count == 1, EmojiName.recommended(text, in: lexicons) != nil {
      // A sign that is an emoji only with its selector, which keyboards leave out: ❄.
      whole = Array((text + "\u{FE0F}").utf8)
      entities = scanner.entities(in: whole)
    }
    guard entities.count == 1, entities[0].kind == .emoji, entities[0].range == 0..<whole.count else { return nil }
    emoji = String(decoding: whole, as: UTF8.self)
    name = EmojiName(emoji, in: lexicons)
    guard let row = EmojiRow(emoji, in: lexicons) else {
      (level, explanation, instead, clearBeside, worseBeside) = (nil, nil, nil, [], [])
      return
    }
    level = row.level.words
    explanation = row.explanation
    instead = row.level == .safe ? nil : .instead(of: row)
    clearBeside = row.concreting
    worseBeside = row.worsening
  }
}

extension EmojiRow.Level {
  fileprivate var words: Localized {
    switch self {
    case .safe: Localized(sv: "Går bra att använda.", en: "All right to use.")
    case .know: Localized(sv: "Går bra, men har en andra betydelse.", en: "All right, but has a second meaning.")
    case .careful:
      Localized(sv: "Var försiktig: många läser den annorlunda.", en: "Be careful: many read it differently.")
    case .avoid: Localized(sv: "Undvik: den missförstås lätt.", en: "Avoid it: it is easily misunderstood.")
    }
  }
}

extension Localized {
  /// Something better, by the reason why the emoji goes wrong.
  fileprivate static func instead(of row: EmojiRow) -> Self {
    let reasons = row.categories
    if reasons.contains("larm") {
      return Self(
        sv: "Skriv ”Viktigt” med ord, och spara tecknet till verklig fara.",
        en: "Write “Important” in words, and keep the sign for real danger.")
    }
    if !reasons.isDisjoint(with: ["symbol", "svårläst"]) {
      return Self(sv: "Skriv med ord vad tecknet betyder.", en: "Say in words what the sign means.")
    }
    if !reasons.isDisjoint(with: ["hat", "politik", "religion"]) {
      return Self(sv: "Skriv med ord vad du menar.", en: "Say in words what you mean.")
    }
    if !reasons.isDisjoint(with: ["sexuell", "droger", "våld", "död"]) {
      return Self(
        sv: "Skriv ordet, eller välj en annan bild av samma sak.",
        en: "Write the word, or choose another picture of it.")
    }
    return Self(
      sv: "Säg känslan med ord: ”tack”, ”tyvärr”, ”välkommen”. Vill du ha en emoji är 🙂 tydligare.",
      en: "Say the feeling in words: “thank you”, “sorry”, “welcome”. If you want an emoji, 🙂 is clearer.")
  }
}
