/// A language that the product speaks to its users.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"
}

/// A text in each language that the product speaks.
public struct Localized: Hashable, Sendable {
  /// The Swedish text.
  public var sv: String
  /// The English text.
  public var en: String

  /// Creates a text in both languages.
  public init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// The text in one language.
  public subscript(language: MessageLanguage) -> String {
    switch language {
    case .swedish: sv
    case .english: en
    }
  }

  /// The same change made to both texts.
  public func map(_ change: (String) -> String) -> Self { Self(sv: change(sv), en: change(en)) }
}
