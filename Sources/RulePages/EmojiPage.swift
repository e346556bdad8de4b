import BuiltInRules
import LintCore
import Segmentation

/// What `klartext explain 🙏` shows: what a screen reader says, how the emoji is misread, and what to use instead.
public struct EmojiPage: Sendable {
  private let emoji: EmojiDescription
  private let language: MessageLanguage

  /// The page of a text that is one emoji; nil for any other text.
  public init?(_ text: String, language: MessageLanguage, lexicons: any LexiconSource) {
    guard let emoji = EmojiDescription(text, in: lexicons) else { return nil }
    self.emoji = emoji
    self.language = language
  }

  /// The page as plain text for a terminal.
  ///
  /// - Parameter width: how many characters a line may have; longer words stay whole.
  public func plainText(width: Int) -> String {
    let name = emoji.name.name[language]
    var text = "\(emoji.emoji) \(name)\n"
    func add(_ heading: Localized, _ paragraph: String) {
      text += "\n\(heading[language])\n" + paragraph.wrapped("  ", "  ", width)
    }
    let quoted = language == .swedish ? "”\(name)”" : "“\(name)”"
    add(
      Localized(sv: "Så låter den i en skärmläsare", en: "What a screen reader says"),
      quoted + (emoji.name.version.map { version(Localized(sv: "Kom med Emoji", en: "Came with Emoji"), $0) } ?? ""))
    guard let level = emoji.level else {
      add(
        Localized(sv: "Nivå", en: "Level"),
        Localized(sv: "Tabellen bedömer den inte.", en: "The table does not judge it.")[language])
      return text
    }
    add(Localized(sv: "Nivå", en: "Level"), level[language])
    if let explanation = emoji.explanation {
      let heading =
        emoji.instead == nil
        ? Localized(sv: "Vad den står för", en: "What it stands for")
        : Localized(sv: "Varför den missförstås", en: "Why it is misread")
      add(heading, explanation[language])
    }
    if let instead = emoji.instead { add(Localized(sv: "I stället", en: "Instead"), instead[language]) }
    if !emoji.clearBeside.isEmpty, emoji.instead != nil {
      add(Localized(sv: "Tydlig tillsammans med", en: "Clear together with"), list(emoji.clearBeside))
    }
    if !emoji.worseBeside.isEmpty {
      add(Localized(sv: "Sämre tillsammans med", en: "Worse together with"), list(emoji.worseBeside))
    }
    return text
  }

  private func version(_ lead: Localized, _ tenths: Int) -> String {
    ". \(lead[language]) \(tenths / 10).\(tenths % 10)."
  }

  /// The first stems; a row of forty helps nobody.
  private func list(_ stems: [String]) -> String {
    stems.prefix(12).joined(separator: ", ") + (stems.count > 12 ? " …" : "")
  }
}
