import Segmentation

/// What a screen reader says for an emoji, and when the emoji came: Unicode's short names (CLDR).
public struct EmojiName: Hashable, Sendable {
  /// The name in both languages.
  public var name: Localized
  /// The version of Emoji that brought it, as tenths: 151 is Emoji 15.1. Nil where no version has it.
  public var version: Int?

  /// The name of an emoji, written with or without variation selectors.
  ///
  /// An emoji that Unicode does not name is called by its parts, as a screen reader does when it meets such a sequence.
  public init(_ emoji: String, in lexicons: any LexiconSource) {
    self = Self.recommended(emoji, in: lexicons) ?? Self(partsOf: emoji, in: lexicons)
  }

  /// The name of a sequence that Unicode recommends for interchange (RGI), in any version known here; nil for any other.
  public static func recommended(_ emoji: String, in lexicons: any LexiconSource) -> Self? {
    Self(key: emoji.withoutVariationSelectors, in: lexicons)
  }

  private init?(key: String, in lexicons: any LexiconSource) {
    guard let fields = lexicons.fields(of: key, in: Lexicon("emoji-names")), fields.count >= 3 else { return nil }
    name = Localized(sv: fields[0], en: fields[1])
    let parts = fields[2].split(separator: ".").compactMap { Int($0) }
    version = parts.count == 2 ? parts[0] * 10 + parts[1] : nil
  }

  private init(partsOf emoji: String, in lexicons: any LexiconSource) {
    var parts: [Localized] = []
    var piece = String.UnicodeScalarView()
    func take() {
      guard !piece.isEmpty else { return }
      parts.append(Self(key: String(piece), in: lexicons)?.name ?? .unnamed)
      piece.removeAll()
    }
    // What no table names can be long; nobody listens to more than a few parts of it.
    for scalar in emoji.withoutVariationSelectors.unicodeScalars.prefix(24) {
      switch scalar.value {
      case 0x200D: take()
      case 0x1F3FB...0x1F3FF:
        take()
        parts.append(.skinTones[Int(scalar.value - 0x1F3FB)])
      default: piece.append(scalar)
      }
    }
    take()
    let named = parts.isEmpty ? [.unnamed] : parts
    name = Localized(sv: named.map(\.sv).joined(separator: ", "), en: named.map(\.en).joined(separator: ", "))
    version = nil
  }
}

extension String {
  /// The emoji without the selectors that only say whether it is shown in colour.
  public var withoutVariationSelectors: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0xFE0F && $0.value != 0xFE0E }))
  }

  /// The emoji without selectors and skin tones: what tables about its meaning have as key.
  public var plainEmoji: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter {
          $0.value != 0xFE0F && $0.value != 0xFE0E && !(0x1F3FB...0x1F3FF).contains($0.value)
        }))
  }
}

extension Localized {
  fileprivate static let unnamed = Localized(sv: "emoji utan namn", en: "emoji without a name")

  fileprivate static let skinTones = [
    Localized(sv: "ljus hy", en: "light skin tone"), Localized(sv: "mellanljus hy", en: "medium-light skin tone"),
    Localized(sv: "mellanfärgad hy", en: "medium skin tone"),
    Localized(sv: "mellanmörk hy", en: "medium-dark skin tone"),
    Localized(sv: "mörk hy", en: "dark skin tone"),
  ]
}
