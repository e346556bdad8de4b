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

  /// What an emoji does to the tone of a text.
  enum Mood: String {
    case festive = "fest"
    case laughing = "skratt"
  }

  /// The level.
  var level: Level
  /// Why it is misunderstood.
  var explanation: Localized
  /// The reasons, by the names of the table: `ironi`, `larm`.
  var categories: Set<String>
  /// The mood that it brings, where that is out of place beside bad news.
  var mood: Mood?
  /// Stems of words that make it concrete.
  var concreting: [String] = []
  /// Stems of words that make it worse.
  var worsening: [String] = []

  /// Whether it is a sign of alarm, which a real warning may use.
  var isAlarm: Bool { categories.contains("larm") }

  /// The row of an emoji; variation selectors and skin tones make no difference.
  init?(_ emoji: String, in lexicons: any LexiconSource) {
    guard let fields = lexicons.fields(of: emoji.plainEmoji, in: Lexicon("emoji")), fields.count >= 7,
      let level = Level(rawValue: fields[0])
    else { return nil }
    self.level = level
    categories = Set(fields[1].split(separator: ",").map(String.init))
    explanation = Localized(sv: fields[3], en: fields[4].isEmpty ? fields[3] : fields[4])
    for stem in fields[5].split(separator: "|") {
      if stem.hasPrefix("!") { worsening.append(String(stem.dropFirst())) } else { concreting.append(String(stem)) }
    }
    mood = Mood(rawValue: fields[6])
  }
}
