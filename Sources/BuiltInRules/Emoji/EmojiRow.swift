import LintCore
import Segmentation

/// What the emoji table says of one emoji.
struct EmojiRow {
  /// How likely an emoji is to be misunderstood.
  enum Level: String {
    case safe = "ok"
    case know = "känna till"
    case careful = "försiktig"
    case avoid = "undvik"

    /// One level worse.
    var next: Self {
      switch self {
      case .safe: .know
      case .know: .careful
      case .careful, .avoid: .avoid
      }
    }
  }

  /// The level.
  var level: Level
  /// What a screen reader says.
  var name: Localized
  /// Why it is misunderstood.
  var explanation: Localized
  /// Whether it is a sign of alarm, which a real warning may use.
  var isAlarm: Bool
  /// Stems of words that make it concrete.
  var concreting: [String] = []
  /// Stems of words that make it worse.
  var worsening: [String] = []

  /// The row of an emoji; variation selectors and skin tones make no difference.
  init?(_ emoji: String, in lexicons: any LexiconSource) {
    let key = String(String.UnicodeScalarView(emoji.unicodeScalars.filter { !$0.isVariation }))
    guard let fields = lexicons.fields(of: key, in: Lexicon("emoji")), fields.count >= 8,
      let level = Level(rawValue: fields[2])
    else { return nil }
    self.level = level
    name = Localized(sv: fields[0], en: fields[1].isEmpty ? fields[0] : fields[1])
    isAlarm = fields[3].split(separator: ",").contains("larm")
    explanation = Localized(sv: fields[5], en: fields[6].isEmpty ? fields[5] : fields[6])
    for stem in fields[7].split(separator: "|") {
      if stem.hasPrefix("!") { worsening.append(String(stem.dropFirst())) } else { concreting.append(String(stem)) }
    }
  }
}

extension Unicode.Scalar {
  /// A variation selector for emoji or text, or a skin tone.
  fileprivate var isVariation: Bool { value == 0xFE0F || value == 0xFE0E || properties.isEmojiModifier }
}
